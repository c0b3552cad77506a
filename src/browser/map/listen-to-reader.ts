import type { Levels, MapParts } from "./levels.ts";
import { type Place, claimInFocus } from "./place.ts";
import type { Judgement } from "../../reasoning/index.ts";
import type { Finder } from "../find/finder.ts";
import type { LazyView } from "./lazy-view.ts";

interface ReaderActions {
  /** What buttons and keys do: see `mapActions`. */
  readonly actions: Readonly<Record<string, () => void>>;
  /** Whether single letters are shortcuts. */
  readonly singleKeys: () => boolean;
}

const arrowKeys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

/** Listens to clicks, keys, the pointer and the keyboard's focus. A link that is clicked with a modifier key opens its page as anywhere else. */
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
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void map.go(placeOf(link, map.place()), { byKeyboard: isByKeyboard(event) });
  });

  frame.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const { target } = event;
    if (!(target instanceof Element)) return;
    const item = map.itemOf(target);
    if (item && target.closest(".port, .fold")) {
      if (target.closest(".port")) map.openLinks(item);
      else map.toggleReplies(item);
      return;
    }
    const byKeyboard = isByKeyboard(event);
    if (!byKeyboard && map.openSquare(event)) {
      event.preventDefault();
      return;
    }
    // The claim in focus, and the title of the question at level 2, link to their pages.
    if (!item || !target.closest("a") || item.form === "focus" || (item.form === "title" && map.place().level === 2))
      return;
    event.preventDefault();
    void map.openItem(item, { byKeyboard });
  });
  frame.addEventListener("keydown", (event) => {
    const { target } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
    const button = target.closest(".port, .fold");
    const item = map.itemOf(target);
    if (button && item && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      if (button.matches(".port")) map.openLinks(item);
      else map.toggleReplies(item);
    }
    if (!item || !arrowKeys.includes(event.key)) return;
    event.preventDefault();
    map.moveFocus(event.key);
  });

  // ── Tooltips ───────────────────────────────────────────────────────────────────────────────────
  const showTooltip = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const item = map.itemOf(target);
    const port = target.closest(".port");
    if (item && port) map.showLinks(item, port);
    else if (!target.closest(".map-peek")) map.hideTooltip();
    if (item) map.preload(item);
  };
  frame.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") showTooltip(event);
  });
  frame.addEventListener("focusin", showTooltip);
  frame.addEventListener("focusout", () => map.hideTooltip());
  frame.addEventListener("pointerleave", () => map.hideTooltip());
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
    // An open dialog handles its own keys.
    if (document.querySelector("dialog[open]")) return;
    const action = keyAction(event, singleKeys());
    if (action === null) return;
    if (action !== "close") event.preventDefault();
    actions[action]?.();
  });
}

/** A click by Enter counts no clicks of a pointer. */
function isByKeyboard({ detail }: MouseEvent): boolean {
  return detail === 0;
}

/** The place that a link of the breadcrumb trail opens. */
function placeOf({ dataset }: HTMLElement, here: Place): Place {
  const to = dataset["to"] ?? "";
  if (dataset["level"] === "0") return { level: 0 };
  if (dataset["level"] === "1") return { level: 1, debate: to };
  if (dataset["level"] === "2") return { level: 2, question: to };
  return here;
}

const anywhere: Readonly<Record<string, string>> = { Escape: "close" };

const singleKeys: Readonly<Record<string, string>> = {
  f: "fit",
  "+": "zoom-in",
  "=": "zoom-in",
  "-": "zoom-out",
  "/": "search",
  "?": "help",
  n: "next",
  N: "previous",
  l: "outline",
  a: "accept",
  r: "reject",
  o: "leave-open",
  u: "undo",
  v: "my-view",
};

/** The action of a key anywhere on the page; null for none. Single letters have no action if the reader switched them off, or in a field. */
function keyAction(event: KeyboardEvent, singleKeysOn: boolean): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const writes =
    event.target instanceof Element && event.target.matches("input:not([type=checkbox]), select, textarea");
  return anywhere[event.key] ?? (singleKeysOn && !writes ? (singleKeys[event.key] ?? null) : null);
}

interface ActionOptions {
  readonly map: Levels;
  readonly found: Finder | null;
  readonly readerView: LazyView;
  readonly toggleOutline: () => void;
  readonly showHelp: () => void;
}

/** What buttons and keys do, by the names that buttons (`data-action`) and `keyAction` have for it. */
export function mapActions(options: ActionOptions): Readonly<Record<string, () => void>> {
  const { map, found, readerView, toggleOutline, showHelp } = options;
  /** Judges the claim in focus; on the other levels, the one that has the keyboard's focus. */
  const judge = (judgement: Judgement | null): void => {
    const id = claimInFocus(map.place()) || (map.focusedItem()?.id ?? "");
    if (id !== "" && map.sentenceOf(id) !== "") readerView.use((view) => view.judge(id, judgement));
  };
  return {
    "zoom-in": () => map.zoomBy(1.25),
    "zoom-out": () => map.zoomBy(0.8),
    fit: map.fit,
    out: map.goOut,
    filter: () => found?.toggleFilters(),
    search: () => found?.search(),
    next: () => found?.step(1),
    previous: () => found?.step(-1),
    clear: () => found?.close(),
    outline: toggleOutline,
    help: showHelp,
    accept: () => judge("accept"),
    reject: () => judge("reject"),
    "leave-open": () => judge(null),
    undo: () => readerView.use((view) => view.undo()),
    "my-view": () => readerView.use((view) => view.showDialog()),
    close: () => {
      if (!closeKey() && !map.hideTooltip() && found?.close() !== true) map.goOut();
    },
  };
}

/** Closes the key of the map. Returns whether it was open. */
function closeKey(): boolean {
  const key = document.querySelector<HTMLDetailsElement>(".map-key[open]");
  if (key === null) return false;
  key.open = false;
  key.querySelector("summary")?.focus();
  return true;
}
