import type { Judgement } from "../../reasoning/index.ts";
import * as browser from "../../words/browser.ts";
import { copyToClipboard, fill, h } from "../page/elements.ts";
import type { Item } from "../../map/scene.ts";
import type { Finder } from "../find/map-find.ts";
import type { LazyView } from "./lazy-view.ts";
import type { Levels } from "./levels.ts";
import type { Outline } from "./outline.ts";
import { claimInFocus, type Place } from "./place.ts";

/** What the reader works with. */
export interface MapControls {
  readonly map: Levels;
  readonly outline: Outline;
  readonly readerView: LazyView;
  /** Null if the page has no search. */
  readonly found: Finder | null;
  readonly help: { readonly show: () => void; readonly hasSingleKeys: () => boolean };
}

/** Listens to clicks, keys, the pointer and the keyboard's focus. */
export function listenToReader(controls: MapControls): void {
  const { map, help } = controls;
  const actions = mapActions(controls);
  listenToClicks(map, actions);
  listenToCards(map);
  listenToPointer(map);
  document.addEventListener("keydown", (event) => {
    // An open dialog handles its own keys.
    if (document.querySelector("dialog[open]")) return;
    const action = keyAction(event, help.hasSingleKeys());
    if (action === null) return;
    if (action !== "close") event.preventDefault();
    actions[action]?.();
  });
}

type Actions = Readonly<Record<string, () => void>>;

/** What buttons and keys do, by the names that buttons (`data-action`) and `keyAction` have for it. */
function mapActions({ map, outline, readerView, found, help }: MapControls): Actions {
  const { viewport, navigation, tooltip } = map;
  /** Judges the claim in focus; on the other levels, the one that has the keyboard's focus. */
  const judge = (judgement: Judgement | null): void => {
    const id = claimInFocus(map.place) || (map.focusedItem?.id ?? "");
    if (id !== "" && map.sentenceOf(id) !== "") readerView.use((view) => view.judge(id, judgement));
  };
  return {
    "zoom-in": () => viewport.zoomBy(1.25),
    "zoom-out": () => viewport.zoomBy(0.8),
    fit: () => viewport.fit(),
    out: () => navigation.goOut(),
    filter: () => found?.toggleFilters(),
    search: () => found?.search(),
    next: () => found?.step(1),
    previous: () => found?.step(-1),
    clear: () => found?.close(),
    outline: () => outline.toggle(),
    help: () => help.show(),
    accept: () => judge("accept"),
    reject: () => judge("reject"),
    "leave-open": () => judge(null),
    undo: () => readerView.use((view) => view.undo()),
    "copy-link": () => void copyLink(addressShown(map)),
    "my-view": () => readerView.use((view) => view.showDialog()),
    close: () => {
      if (!closeKey() && !tooltip.hide() && found?.close() !== true) navigation.goOut();
    },
  };
}

/** The address of what the map shows. Of a question that is scrolled, it is that of the first claim in sight. */
function addressShown({ place, page: { page, frame }, view, address }: Levels): string {
  // Who is shown a claim is not shown what was searched for.
  const url = new URL(location.href);
  if (place.level === 3) url.searchParams.delete("q");
  if (place.level !== 2) return url.href;
  // On a phone the drawing scrolls below the bar.
  const bar = page.querySelector(".map-bar")?.getBoundingClientRect().bottom ?? 0;
  const top = Math.max(bar, frame.getBoundingClientRect().top);
  const [first] = [...frame.querySelectorAll("g.item")]
    .map((group) => ({ item: view.itemOf(group), y: group.getBoundingClientRect().top }))
    .filter(({ y }) => y >= top)
    .toSorted((one, other) => one.y - other.y);
  if (!first?.item || first.item.form === "title") return location.href;
  return new URL(address.hrefOf({ ...place, level: 3, claim: first.item.id }), location.href).href;
}

/** Copies an address, and says so on the button for a while; shows the link where the browser doesn't copy. */
async function copyLink(href: string): Promise<void> {
  if (!(await copyToClipboard(href))) {
    fill(document.querySelector(".map-status"), h("a", { href }, browser.copy.link));
    return;
  }
  const button = document.querySelector<HTMLElement>("[data-action=copy-link]");
  const name = button?.textContent;
  if (!button || name === browser.copy.done) return;
  // The buttons beside it stay where they are.
  button.style.minWidth = `${button.offsetWidth}px`;
  button.textContent = browser.copy.done;
  setTimeout(() => (button.textContent = name ?? ""), 2000);
}

/** Closes the key of the map. Returns whether it was open. */
function closeKey(): boolean {
  const key = document.querySelector<HTMLDetailsElement>(".map-key[open]");
  if (key === null) return false;
  key.open = false;
  key.querySelector("summary")?.focus();
  return true;
}

/** The actions of single letters. */
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
function keyAction(event: KeyboardEvent, hasSingleKeys: boolean): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === "Escape") return "close";
  const isInField =
    event.target instanceof Element && event.target.matches("input:not([type=checkbox]), select, textarea");
  return hasSingleKeys && !isInField ? (singleKeys[event.key] ?? null) : null;
}

/** Buttons, and links to places on the map outside of the drawing. */
function listenToClicks({ page: { page, crumbs, outline }, navigation }: Levels, actions: Actions): void {
  page.addEventListener("click", (event) => {
    if (!isPlain(event) || !(event.target instanceof Element)) return;
    const action = event.target.closest<HTMLElement>("[data-action]")?.dataset["action"];
    if (action !== undefined) return actions[action]?.();
    const id = event.target.closest<HTMLElement>("[data-focus]")?.dataset["focus"];
    if (id === undefined) return;
    event.preventDefault();
    void navigation.openId(id, { byKeyboard: isByKeyboard(event) });
  });
  crumbs.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-level]") : null;
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    void navigation.go(placeOf(link, navigation.place), { byKeyboard: isByKeyboard(event) });
  });
  outline.addEventListener("click", (event) => {
    if (event.defaultPrevented || !(event.target instanceof Element) || event.target.closest("a")) return;
    const id = event.target.closest<HTMLElement>("[data-claim]")?.dataset["claim"];
    if (id !== undefined) void navigation.openId(id);
  });
}

const arrowKeys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

/** Clicks and keys on the tiles and cards of the drawing. */
function listenToCards(map: Levels): void {
  const pressButton = (button: Element, item: Item): void => {
    // Beside an open claim stand cards for all its cross-links.
    if (button.matches(".port")) void map.navigation.openItem(item, { byKeyboard: true });
    else map.toggleReplies(item);
  };
  map.page.frame.addEventListener("click", (event) => {
    if (!isPlain(event) || !(event.target instanceof Element)) return;
    const item = map.view.itemOf(event.target);
    const button = event.target.closest(".port, .fold");
    if (item && button) {
      pressButton(button, item);
      return;
    }
    const byKeyboard = isByKeyboard(event);
    if (!byKeyboard && map.openSquare(event)) {
      event.preventDefault();
      return;
    }
    if (!item || !event.target.closest("a")) return;
    // The claim in focus, and the title of the question at level 2, link to their pages.
    if (item.form === "focus" || (item.form === "title" && map.place.level === 2)) return;
    event.preventDefault();
    void map.navigation.openItem(item, { byKeyboard });
  });
  document.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
    // While a level opens, nothing has the focus.
    const due = target === document.body ? map.navigation.due : null;
    const item = due ?? map.view.itemOf(target);
    if (!item) return;
    const button = target.closest(".port, .fold");
    const presses = key === "Enter" || key === " ";
    if (arrowKeys.includes(key)) map.moveFocus(item, key);
    else if (button && presses) pressButton(button, item);
    else if (due && key === "Enter") void map.navigation.openItem(due, { byKeyboard: true });
    else return;
    event.preventDefault();
  });
}

/** Tooltips, for what is pointed at or has the focus. */
function listenToPointer(map: Levels): void {
  const { frame } = map.page;
  const show = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const item = map.view.itemOf(target);
    const port = target.closest(".port");
    if (item && port) map.showLinks(item, port);
    else if (item?.form === "row") map.showClaim(item, target.getBoundingClientRect());
    else if (!target.closest(".map-peek")) map.tooltip.hide();
    if (item) void map.preload(item);
  };
  frame.addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse") show(event);
  });
  frame.addEventListener("focusin", show);
  frame.addEventListener("focusout", () => map.tooltip.hide());
  frame.addEventListener("pointerleave", () => map.tooltip.hide());
  frame.addEventListener("pointermove", (event) => {
    const isHovering = event.pointerType === "mouse" && event.buttons === 0;
    if (isHovering && event.target instanceof Element && !event.target.closest(".port, .map-peek")) map.pointAt(event);
  });
}

/** Whether a click is one on the map: a link that is clicked with a modifier key opens its page as anywhere else. */
function isPlain({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey && button === 0;
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
