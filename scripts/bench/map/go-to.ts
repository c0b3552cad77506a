/**
 * Runs inside the map page: goes to a question or claim by the page's address and waits until its level stands. With less
 * motion asked for, that is at rest.
 */
export async function goTo(id: string): Promise<void> {
  location.hash = id;
  const deadline = performance.now() + 30_000;
  const shown = `g.item:not(.leaving):is(.title, .focus) > a[data-id="${id}"]`;
  const stands = (): boolean => {
    const level = document.querySelector<HTMLElement>(".argument-map")?.dataset["level"];
    const link = document.querySelector(shown);
    return link?.closest(".focus") ? level === "3" : link !== null && level === "2";
  };
  while (!stands()) {
    if (performance.now() > deadline) throw new Error(`The map doesn't show ${id}.`);
    await new Promise(requestAnimationFrame);
  }
}
