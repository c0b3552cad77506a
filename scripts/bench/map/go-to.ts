/**
 * Runs inside the map page: sends the map to a question or claim through the page's address and waits until its level is
 * shown. In a browser with reduced motion, nothing moves any more then.
 */
export async function goTo(id: string): Promise<void> {
  location.hash = id;
  const deadline = performance.now() + 30_000;
  const selector = `g.item:not(.leaving):is(.title, .focus) > a[data-id="${id}"]`;
  const isShown = (): boolean => {
    const level = document.querySelector<HTMLElement>(".argument-map")?.dataset["level"];
    const link = document.querySelector(selector);
    return link?.closest(".focus") ? level === "3" : link !== null && level === "2";
  };
  while (!isShown()) {
    if (performance.now() > deadline) throw new Error(`The map doesn't show ${id}.`);
    await new Promise(requestAnimationFrame);
  }
}
