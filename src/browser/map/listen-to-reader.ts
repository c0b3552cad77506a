import { keyAction } from "./key-action.ts";
import type { Levels } from "./levels.ts";
import type { Place } from "./place.ts";
import type { MapParts } from "./map-parts.ts";

/** What buttons and keys do. */
export interface ReaderActions {
  /** By the names that buttons (`data-action`) and keys have for them. */
  readonly actions: Readonly<Record<string, () => void>>;
  readonly singleKeys: () => boolean;
}

const walkingKeys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

/** Turns clicks, keys and the keyboard's focus into ways on the map. Links opened with a modifier key stay links to pages. */
export function listenToReader(
  { page, frame, crumbs, outline }: MapParts,
  map: Levels,
  { actions, singleKeys }: ReaderActions,
): void {
  page.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const { target } = event;
    if (!(target instanceof Element)) return;
    const action = target.closest<HTMLElement>("[data-action]")?.dataset["action"];
    if (action !== undefined) return actions[action]?.();
    const focused = target.closest<HTMLElement>("[data-focus]")?.dataset["focus"];
    if (focused !== undefined) {
      event.preventDefault();
      void map.openId(focused, { byKeyboard: isByKeyboard(event) });
    }
  });
  crumbs.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-level]") : null;
    const place = link && placeOf(link, map.place());
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void map.go(place, { byKeyboard: isByKeyboard(event) });
  });

  frame.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const { target } = event;
    if (!(target instanceof Element)) return;
    const ink = map.inkOf(target);
    if (ink && target.closest(".port, .fold")) {
      if (target.closest(".port")) map.openLinks(ink);
      else map.toggleReplies(ink);
      return;
    }
    if (!ink) map.openSquare(event);
    const byKeyboard = isByKeyboard(event);
    // The claim in focus, and the name of the question on its own level, lead to their pages.
    if (!ink || !target.closest("a") || ink.form === "focus" || (ink.form === "title" && map.place().level === 2))
      return;
    event.preventDefault();
    // Who points at a claim's square finds that claim on the question's level.
    const square = byKeyboard || ink.form !== "tile" ? "" : map.squareAt(event);
    void map.openInk(ink, { byKeyboard: byKeyboard || square !== "", ...(square !== "" && { focus: square }) });
  });
  frame.addEventListener("keydown", (event) => {
    const { target } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
    const button = target.closest(".port, .fold");
    const ink = map.inkOf(target);
    if (button && ink && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      if (button.matches(".port")) map.openLinks(ink);
      else map.toggleReplies(ink);
    }
    if (!ink || !walkingKeys.includes(event.key)) return;
    event.preventDefault();
    map.walk(event.key);
  });

  // ── What is pointed at or has the focus ────────────────────────────────────────────────────────
  const look = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const ink = map.inkOf(target);
    const port = target.closest(".port");
    if (ink && port) map.showLinks(ink, port);
    else if (!target.closest(".map-peek")) map.hidePeek();
    if (ink) map.prepare(ink);
  };
  frame.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") look(event);
  });
  frame.addEventListener("focusin", look);
  frame.addEventListener("focusout", () => map.hidePeek());
  frame.addEventListener("pointerleave", () => map.hidePeek());
  frame.addEventListener("pointermove", (event) => {
    if (
      event.pointerType === "mouse" &&
      event.buttons === 0 &&
      event.target instanceof Element &&
      !event.target.closest(".port, .map-peek")
    )
      map.pointAt(event);
  });

  outline.addEventListener("click", (event) => {
    if (event.defaultPrevented || !(event.target instanceof Element) || event.target.closest("a")) return;
    const id = event.target.closest<HTMLElement>("[data-claim]")?.dataset["claim"];
    if (id !== undefined) void map.openId(id);
  });
  document.addEventListener("keydown", (event) => {
    // A dialog has its own keys.
    if (document.querySelector("dialog[open]")) return;
    const action = keyAction(event, singleKeys());
    if (action === null) return;
    if (action !== "close") event.preventDefault();
    actions[action]?.();
  });
}

/** A click that comes from Enter has no place. */
function isByKeyboard({ detail }: MouseEvent): boolean {
  return detail === 0;
}

function placeOf({ dataset }: HTMLElement, here: Place): Place | null {
  const to = dataset["to"] ?? "";
  if (dataset["level"] === "0") return { level: 0 };
  if (dataset["level"] === "1") return { level: 1, debate: to };
  if (dataset["level"] === "2") return { level: 2, question: to };
  return here;
}
