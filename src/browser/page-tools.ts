// On every page: what a reader may never use is loaded when it is first used.

/** The search box in the head of the page. */
const box = document.querySelector<HTMLInputElement>(".page-search input");

if (box) {
  box.addEventListener(
    "focus",
    () => void import("./find/page-search.ts").then(({ startPageSearch }) => startPageSearch(box)),
    { once: true },
  );
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName))
  );
}
