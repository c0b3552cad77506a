// Before the first paint of a map page: what its reader chose earlier, so that nothing moves afterwards.
(() => {
  const { dataset } = document.documentElement;
  try {
    dataset.mapOutline = localStorage.getItem("map-outline") ?? "below";
  } catch {
    dataset.mapOutline = "below";
  }
  // In a narrow window, an address that names a claim or a search asks for the map.
  dataset.mapView = /^#[a-z0-9-]+$/.test(location.hash) || location.search.length > 1 ? "map" : "outline";
})();
