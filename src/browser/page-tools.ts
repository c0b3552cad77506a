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
    const isTyping = document.activeElement?.matches("input, select, textarea");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping === true) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

document.querySelector(".print-page")?.addEventListener("click", () => print());

/** The card that shows what a link leads to. */
const card = document.querySelector<HTMLElement>(".link-preview");

if (card) {
  const show = (event: Event): void =>
    void import("./link-preview.ts").then(({ startPreviews }) => startPreviews(card, event));
  // Nobody points at what scrolls beneath a pointer that rests, over which nothing moves.
  const events = ["pointermove", "focusin"] as const;
  const start = (event: Event): void => {
    const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
    if (isTouch || !(event.target instanceof Element) || event.target.closest("main a[href]") === null) return;
    for (const name of events) removeEventListener(name, start);
    show(event);
  };
  for (const name of events) addEventListener(name, start);
  // Where nothing can point, a tap on a term shows its card, and a second one opens its page.
  addEventListener("click", (event) => {
    const term = event.target instanceof Element ? event.target.closest("a:is(.term, .unanswered-mark)") : null;
    if (!term || !matchMedia("(hover: none)").matches || term.hasAttribute("aria-describedby")) return;
    event.preventDefault();
    show(event);
  });
}

// The address says which part of a question is read, so that a link to it leads there.
const headings = [...document.querySelectorAll(".question-page :is(h2, h3)[id]")];
/** A heading that is at most so far down is read; px. */
const readFrom = 120;

if (headings.length > 0)
  addEventListener("scrollend", () => {
    const tops = headings.map((heading) => [heading.getClientRects()[0]?.top ?? Infinity, heading.id] as const);
    const [last] = tops.filter(([top]) => top < readFrom).toSorted(([one], [other]) => other - one);
    history.replaceState(history.state, "", last ? `#${last[1]}` : location.pathname + location.search);
  });

// Changes since a day: the list of changes, and histories at an address with `?from=`.
if (document.querySelector(".since") || /[?&]from=/.test(location.search))
  void import("./since.ts").then(({ startSince }) => startSince());
