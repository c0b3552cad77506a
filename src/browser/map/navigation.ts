import type { Item } from "../../map/scene.ts";
import * as browser from "../../words/browser.ts";
import { drawn, step } from "./browser-tasks.ts";
import { PageTitle, showCrumbs } from "./crumbs.ts";
import type { Levels, MapListeners } from "./levels.ts";
import { describePlace, findPlace, focusKey, idOf, parentPlace, samePlace, type Place } from "./place.ts";

export interface GoOptions {
  /** Whether this makes a new entry in the browser's history: not where the browser itself goes back or forward. `push` by default. */
  readonly history?: "push" | "none";
  /** The key of the link that gets the keyboard's focus; see `focusKey` for the default. */
  readonly focus?: string;
  /** Whether the focus has a visible ring. */
  readonly byKeyboard?: boolean;
  /** How far the place is scrolled down; px. */
  readonly top?: number;
  /** Why another place is shown than the one that was asked for. */
  readonly problem?: string;
}

/** No id is longer; an address may be. */
const longestId = 64;

/** The pause before a query is written to the address, since browsers refuse frequent changes; ms. */
const pause = 250;

/** Ids of elements on the page, such as `#Outline`, have capitals, which no id of a claim has. */
const isElementId = (id: string): boolean => /[A-Z]/.test(id);

/** Goes from place to place, and keeps the map and the address in step. */
export class Navigation {
  readonly #map: Levels;
  readonly #listeners: MapListeners;
  readonly #title: PageTitle;
  /** The number of places asked for: what is loaded for an earlier one is not shown. */
  #asked = 0;
  /** The number of places that are being found, loaded or shown: the address and `place` may differ meanwhile. */
  #busy = 0;
  /** The place that is shown, or was asked for last. */
  #wanted: Place = { level: 0 };
  /** The key of the link that is to get the keyboard's focus, which the level before has lost; null for none. */
  #due: string | null = null;
  /** The problem that is shown; "" for none. */
  #problem = "";
  #writing: ReturnType<typeof setTimeout> | undefined;

  constructor(map: Levels, listeners: MapListeners) {
    this.#map = map;
    this.#listeners = listeners;
    const { page } = map.page;
    this.#title = new PageTitle(page.querySelector(".map-title"), page.dataset["title"] ?? "");
  }

  /** The place that is shown. */
  get place(): Place {
    return this.#map.layout.place;
  }

  /** What gets the focus in a moment: keys that are pressed meanwhile are for it. */
  get due(): Item | null {
    return this.#map.view.scene?.items.find(({ key }) => key === this.#due) ?? null;
  }

  /** Shows what the address names, now and when the reader goes back and forward. */
  async start(): Promise<void> {
    addEventListener("popstate", () => void this.#follow(false));
    await this.#follow(true);
  }

  /** Shows a place, once its question is loaded and unless another place was asked for meanwhile. */
  async go(next: Place, how: GoOptions = {}): Promise<void> {
    const mine = (this.#asked += 1);
    this.#wanted = next;
    this.#map.tooltip.hide();
    // At once: it may take a while until the place is loaded and drawn.
    this.#tell(next);
    const isLoaded = await this.#whileBusy(this.#load(next));
    if (mine !== this.#asked) return;
    if (isLoaded) return this.#whileBusy(this.#show(next, how));
    this.#wanted = this.place;
    // A page that has just opened shows at least the whole map.
    if (this.#map.view.scene === null)
      await this.go({ level: 0 }, { history: "none", problem: browser.map.partFailed });
    else this.#report(browser.map.partFailed);
  }

  /** Opens a debate, question or claim by its present id or a previous one. */
  async openId(id: string, how?: GoOptions): Promise<void> {
    const found = await this.#find(id);
    if (found.place) await this.go(found.place, how);
    else this.#report(found.problem);
  }

  async openItem(item: Item, how?: GoOptions): Promise<void> {
    if (item.kind === "debate") return this.go({ level: 1, debate: item.id }, how);
    if (item.kind === "question") return this.go({ level: 2, question: item.id }, how);
    const question = this.#map.page.store.questionAt(item.number);
    if (question) await this.go({ level: 3, question: question.id, claim: item.id }, how);
  }

  /** Gives the keyboard's focus to a link of the place that is shown. */
  focus(key: string): void {
    this.#due = null;
    this.#map.view.focus(key, true);
    this.#map.view.scrollTo(key);
  }

  goOut(): void {
    const next = parentPlace(this.#wanted, this.#map.page.store);
    if (next) void this.go(next);
  }

  /** Writes the present place and query to the address after a pause. */
  writeAddressSoon(): void {
    const { address } = this.#map;
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => {
      if (this.#busy > 0) this.writeAddressSoon();
      // Else the place may be another than the address names: one that was not found, or not loaded yet.
      else if (address.hasOtherQuery()) address.replace(this.place);
    }, pause);
  }

  async #follow(isOpening: boolean): Promise<void> {
    const { view, address } = this.#map;
    const { page, store } = this.#map.page;
    clearTimeout(this.#writing);
    const { debate, id, query } = address.read();
    if (isOpening || address.hasOtherQuery()) this.#listeners.onQuery(query);
    if (isElementId(id)) {
      address.replace(this.place);
      if (view.scene) return;
    }
    const top = address.scrolled();
    const isNamed = id !== "" && !isElementId(id);
    const { place: named, problem } = isNamed ? await this.#find(id) : { place: null, problem: "" };
    const { opens } = page.dataset;
    const start: Place = store.debate(debate)
      ? { level: 1, debate }
      : opens
        ? { level: 2, question: opens }
        : { level: 0 };
    await this.go(named ?? start, { history: "none", problem, ...(top !== null && { top }) });
    // A previous id is replaced by the present one.
    if (named && idOf(named) !== id) address.replace(named);
    if (isOpening && named && document.activeElement === document.body)
      view.focus(focusKey(this.place, { level: 0 }, store), false);
  }

  /** Shows a loaded place in steps, between which the browser answers the reader. */
  async #show(next: Place, how: GoOptions): Promise<void> {
    const { view, viewport, layout, address } = this.#map;
    const { page, frame, crumbs, store } = this.#map.page;
    const mine = this.#asked;
    const focused = document.activeElement;
    const hadFocus = frame.contains(focused) || this.#due !== null;
    await step();
    layout.prepare(next);
    await drawn();
    if (mine !== this.#asked) return;
    const scene = layout.layOut(next);
    await step();
    this.#report(how.problem ?? "");
    const previous = this.place;
    const isSame = samePlace(previous, next) && view.scene !== null;
    const { scrolled } = viewport;
    const key = how.focus ?? focusKey(next, previous, store);
    const asksForFocus = hadFocus || how.byKeyboard !== undefined || how.focus !== undefined;
    if (asksForFocus) this.#due = key;
    // If the focus went with its link, the browser would have to style all that has changed until then.
    if (focused instanceof SVGElement) focused.blur();
    layout.open(next, scene, how.top ?? 0);
    await step();
    if (!samePlace(this.place, next)) return;
    const trail = showCrumbs(crumbs, next, store, (place) => address.hrefOf(place));
    // Once the browser has drawn the level, it knows where all is: asked before, it would have to find out twice.
    await drawn();
    if (!samePlace(this.place, next)) return;
    if (how.history !== "none" && !isSame) address.push(next, scrolled);
    this.#title.show(next, trail);
    page.dataset["level"] = String(next.level);
    const bar = page.querySelector(".map-bar");
    if (how.history !== "none" && !isSame) viewport.toHeadline(bar);
    const shown = view.scene?.items.find((item) => item.key === key);
    if (shown && how.top === undefined) viewport.reveal(shown, bar);
    // Meanwhile the reader may have gone to the search, say.
    const isFree = [focused, document.body].includes(document.activeElement) || frame.contains(document.activeElement);
    if (this.#due !== null && isFree) view.focus(key, how.byKeyboard ?? false);
    this.#due = null;
    this.#tell(next);
    this.#listeners.onPlace(next);
  }

  /** Says for those who hear the page which place is shown, or will be in a moment. */
  #tell(place: Place): void {
    const { announcer, store } = this.#map.page;
    const words = describePlace(place, store);
    if (words !== "" && announcer.textContent !== words) announcer.replaceChildren(words);
  }

  /** Finds what an id stands for; without a place, the problem in words. */
  async #find(id: string): Promise<{ readonly place: Place | null; readonly problem: string }> {
    const { store, base } = this.#map.page;
    try {
      const place = await this.#whileBusy(findPlace(id, this.place, store, base));
      return { place, problem: place ? "" : browser.map.notFound(id.slice(0, longestId)) };
    } catch {
      return { place: null, problem: browser.map.partFailed };
    }
  }

  /** Loads the question of a place; false if that fails. */
  async #load(place: Place): Promise<boolean> {
    const { frame, store } = this.#map.page;
    if (!("question" in place) || store.loaded(place.question)) return true;
    frame.setAttribute("aria-busy", "true");
    try {
      await store.load(place.question);
      return true;
    } catch {
      return false;
    } finally {
      frame.removeAttribute("aria-busy");
    }
  }

  async #whileBusy<Value>(work: Promise<Value>): Promise<Value> {
    this.#busy += 1;
    try {
      return await work;
    } finally {
      this.#busy -= 1;
    }
  }

  /** Shows a problem instead of the previous one; "" for none. */
  #report(problem: string): void {
    const status = this.#map.page.page.querySelector(".map-status");
    if (problem !== "" || status?.textContent === this.#problem) status?.replaceChildren(problem);
    this.#problem = problem;
  }
}
