// Before the first paint of a map page: what its reader chose earlier, so that nothing moves afterwards.
(() => {
  const { dataset } = document.documentElement;
  try {
    dataset.mapOutline = localStorage.getItem("map-outline") ?? "below";
  } catch {
    dataset.mapOutline = "below";
  }
  // A narrow window shows the outline or the map; an address that names a claim asks for its place on the map.
  dataset.mapView = /^#[a-z0-9-]+$/.test(location.hash) ? "map" : "outline";
})();
