import { keyOf, type Ink, type Scene } from "../../map/scene.ts";
import { pageAddress } from "../model/page-address.ts";
import type { Query, Search } from "../search/index.ts";
import { readQuery, writeQuery } from "../search/query.ts";
import { noCarry } from "./carry.ts";
import { claimDetail } from "./claim-detail.ts";
import { showCrumbs } from "./crumbs.ts";
import { describePlace } from "./describe-place.ts";
import { levelScene } from "./level-scene.ts";
import { readAddress, writeAddress, type AddressForm } from "./map-address.ts";
import type { MapStore } from "./map-store.ts";
import type { Marks } from "./marks.ts";
import { peek } from "./peek.ts";
import { claimPlace, idOf, outside, samePlace, type Place } from "./place.ts";
import { sceneView } from "./scene-view.ts";
import { stage } from "./stage.ts";
import type { MapParts } from "./map-parts.ts";
import { walk } from "./walk.ts";

export interface LevelsOptions {
  readonly parts: MapParts;
  readonly store: MapStore;
  readonly search: Search;
  /** What is looked for; null where the page can't say yet. */
  readonly query: () => Query | null;
  /** Looks for what the address says. */
  readonly onQuery: (query: Query) => void;
  /** Hears which place is shown, once it is. */
  readonly onPlace: (place: Place) => void;
}

/** The four levels: which place is shown, and the ways to another. */
export interface Levels {
  readonly start: () => Promise<void>;
  readonly place: () => Place;
  readonly go: (place: Place, how?: Going) => Promise<void>;
  /** Opens a debate, question or claim by its present id or a former one; false where the map has none. */
  readonly openId: (id: string, how?: Going) => Promise<boolean>;
  readonly openInk: (ink: Ink, how?: Going) => Promise<void>;
  readonly goOut: () => void;
  /** What an arrow key asks for. */
  readonly walk: (key: string) => void;
  readonly toggleReplies: (ink: Ink) => void;
  readonly openLinks: (ink: Ink) => void;
  /** Shows the other ends of a card's cross-links, or the claim of a square, beside the pointer or the focus. */
  readonly showLinks: (ink: Ink, anchor: Element) => void;
  readonly pointAt: (event: MouseEvent) => void;
  /** The claim whose square is under the pointer; "" where there is none. */
  readonly squareAt: (event: MouseEvent) => string;
  /** Opens the claim whose square is under the pointer, where squares stand beside a claim. */
  readonly openSquare: (event: MouseEvent) => void;
  readonly hidePeek: () => boolean;
  /** Fetches what a link leads to before it is asked for. */
  readonly prepare: (ink: Ink) => void;
  readonly mark: (marks: Marks) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly inkOf: (element: Element | null) => Ink | null;
  readonly focusedInk: () => Ink | null;
  readonly sentenceOf: (id: string) => string;
  /** A claim and what it stands below, up to its question. */
  readonly pathOf: (id: string) => readonly string[];
  readonly writeAddressSoon: () => void;
}

/** How one goes to a place. */
export interface Going {
  /** A new entry of the history, or none: where the browser itself goes back or forward. */
  readonly history?: "push" | "none";
  /** The key of what gets the keyboard's focus; where none is named, the place's own. */
  readonly focus?: string;
  /** Whether a ring shows the focus. */
  readonly byKeyboard?: boolean;
  readonly top?: number;
}

/** How long a change of level takes; ms. */
const duration = 450;

/** Milliseconds that the address waits for the reader to stop typing: browsers refuse a flood of changes. */
const settling = 250;

/** The page's own places have capitals in their names, which no claim has. */
const placeOfPage = /[A-Z]/;

export function levels({ parts, store, search, query, onQuery, onPlace }: LevelsOptions): Levels {
  const { page, frame, svg, detail, crumbs, told } = parts;
  const base = page.dataset["base"] ?? "/";
  const form: AddressForm = {
    root: page.dataset["root"] ?? `${base}map/`,
    keepsPath: page.hasAttribute("data-keeps-path"),
  };
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const unfolded = new Set<number>();
  let place: Place = { level: 0 };
  /** Counts what was asked for: an answer that comes after the next question is not shown. */
  let asked = 0;
  /** How many places are being looked up or loaded: the address says them already, and `place` doesn't yet. */
  let underWay = 0;
  const during = <Value>(work: Promise<Value>): Promise<Value> => {
    underWay += 1;
    return work.finally(() => (underWay -= 1));
  };

  const view = sceneView(svg, ({ id, kind }) =>
    kind === "debate" ? `${form.root}${id}/` : pageAddress(base, { kind, id }),
  );
  const window = stage(frame, svg, {
    onIn: (x, y) => void openAt(x, y),
    onOut: () => goOut(),
    fills: (x, y, scale) => {
      const tile = view.scene()?.grounds.findLast((ground) => ground.form === "tile" && isInside(ground, x, y));
      return (
        tile !== undefined &&
        place.level < 2 &&
        (tile.width * tile.height * scale * scale) / (frame.clientWidth * frame.clientHeight) > 0.6
      );
    },
    onResize: () => {
      // Behind the outline of a phone it has no size.
      if (view.scene() && frame.offsetWidth > 0) lay(0);
    },
  });
  const hints = peek(frame, svg);
  const scrollbar = measureScrollbar();

  // ── Showing a place ────────────────────────────────────────────────────────────────────────────
  const fillDetail = (): void => {
    const question = place.level === 3 ? store.loaded(place.question) : undefined;
    const claim = place.level === 3 ? question?.claims[claimPlace(question, place.claim)] : undefined;
    detail.hidden = claim === undefined;
    detail.replaceChildren(...(claim ? claimDetail(claim, base) : []));
  };
  const detailHeight = (width: number): number => {
    detail.style.width = `${width}px`;
    return detail.offsetHeight;
  };
  const laidOut = (): Scene => {
    const size = window.size();
    const scene = levelScene(place, store, size, { unfolded, detailHeight });
    if (scene.height <= size.height || scrollbar === 0 || getComputedStyle(frame).overflowY === "visible") return scene;
    // A bar to scroll by takes room from the level.
    return levelScene(place, store, { ...size, width: size.width - scrollbar }, { unfolded, detailHeight });
  };
  const lay = (time: number, top = window.scrolled()): void => {
    const scene = laidOut();
    const carry = window.open(scene.width, scene.height, top);
    view.show(scene, calm.matches ? 0 : time, time === 0 ? noCarry : carry);
    if (scene.detail) {
      detail.style.setProperty("--x", `${scene.detail.x}px`);
      detail.style.setProperty("--y", `${scene.detail.y}px`);
    }
  };
  const load = async (next: Place): Promise<boolean> => {
    if (next.level < 2 || !("question" in next) || store.loaded(next.question)) return true;
    frame.setAttribute("aria-busy", "true");
    try {
      await store.load(next.question);
      return true;
    } catch {
      told.replaceChildren("This question could not be loaded. Are you offline? Try again.");
      page.querySelector(".map-status")?.replaceChildren("This question could not be loaded. Are you offline?");
      return false;
    } finally {
      frame.removeAttribute("aria-busy");
    }
  };
  const go = async (next: Place, how: Going = {}): Promise<void> => {
    asked += 1;
    const mine = asked;
    hints.hide();
    if (!(await during(load(next))) || mine !== asked) return;
    const former = place;
    const isSame = samePlace(former, next) && view.scene() !== null;
    if ((how.history ?? "push") === "push" && !isSame) {
      history.replaceState({ top: window.scrolled() }, "");
      history.pushState(null, "", writeAddress(next, queryNow(), form));
    }
    place = next;
    const hadFocus = frame.contains(document.activeElement);
    fillDetail();
    lay(view.scene() === null ? 0 : duration, how.top ?? 0);
    showCrumbs(crumbs, place, store, (to) => writeAddress(to, queryNow(), form));
    page.dataset["level"] = String(place.level);
    const key = how.focus ?? ownKey(next, former);
    reveal(key, how.top === undefined);
    if (hadFocus || how.byKeyboard !== undefined || how.focus !== undefined) focus(key, how.byKeyboard ?? false);
    told.replaceChildren(describePlace(place, store));
    onPlace(place);
  };
  /** What the keyboard's focus rests on at a place: what one came from, or what the place is about. */
  const ownKey = (to: Place, from: Place): string => {
    const fromQuestion = "question" in from ? store.outline(from.question) : undefined;
    if (to.level < 2)
      return fromQuestion
        ? keyOf.question(fromQuestion.number)
        : from.level === 1 && to.level === 0
          ? keyOf.debate(from.debate)
          : "";
    const question = "question" in to ? store.loaded(to.question) : undefined;
    if (!question) return "";
    if (to.level === 3) return keyOf.claim(question.number + 1 + claimPlace(question, to.claim));
    const back = from.level === 3 && from.question === question.id ? claimPlace(question, from.claim) : -1;
    return back < 0 ? keyOf.question(question.number) : keyOf.claim(question.number + 1 + back);
  };
  const reveal = (key: string, scrolls: boolean): void => {
    const ink = view.scene()?.inks.find((each) => each.key === key);
    if (ink && scrolls) view.link(key)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const focus = (key: string, isVisible: boolean): void => {
    const link = view.link(key) ?? frame.querySelector<SVGAElement>("g.item:not(.leaving) > a");
    const how: FocusOptions & { readonly focusVisible: boolean } = { focusVisible: isVisible, preventScroll: true };
    link?.focus(how);
    if (isVisible) link?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  // ── Ways to a place ────────────────────────────────────────────────────────────────────────────
  const placeOf = async (id: string): Promise<Place | null> => {
    if (store.debate(id)) return { level: 1, debate: id };
    if (store.outline(id)) return { level: 2, question: id };
    const here = "question" in place ? store.loaded(place.question) : undefined;
    if (here?.claims.some((claim) => claim.id === id)) return { level: 3, question: here.id, claim: id };
    const found = await search.place(id).catch(() => null);
    if (!found || found.question === "") return null;
    return found.id === found.question
      ? { level: 2, question: found.question }
      : { level: 3, question: found.question, claim: found.id };
  };
  const openId = async (id: string, how: Going = {}): Promise<boolean> => {
    const next = await placeOf(id);
    if (next) await go(next, how);
    return next !== null;
  };
  const openInk = async (ink: Ink, how: Going = {}): Promise<void> => {
    if (ink.kind === "debate") return go({ level: 1, debate: ink.id }, how);
    if (ink.kind === "question") return go({ level: 2, question: ink.id }, how);
    const question = store.questionAt(ink.number);
    if (question) await go({ level: 3, question: question.id, claim: ink.id }, how);
  };
  const openAt = async (x: number, y: number): Promise<void> => {
    const ink = view.scene()?.inks.findLast((each) => each.form !== "title" && isInside(each, x, y));
    if (ink && place.level < 3) await openInk(ink);
  };
  const goOut = (): void => {
    const next = outside(place, store);
    if (next) void go(next);
  };

  // ── The address ────────────────────────────────────────────────────────────────────────────────
  const queryNow = (): Query => query() ?? readQuery(location.search);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const writeAddressSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (underWay > 0) writeAddressSoon();
      else history.replaceState(history.state, "", writeAddress(place, queryNow(), form));
    }, settling);
  };
  const follow = async (isOpening: boolean): Promise<void> => {
    clearTimeout(waiting);
    const address = readAddress(form);
    if (writeQuery(address.query) !== writeQuery(queryNow()) || isOpening) onQuery(address.query);
    if (placeOfPage.test(address.id)) {
      history.replaceState(history.state, "", writeAddress(place, queryNow(), form));
      if (view.scene()) return;
    }
    const top = topOf(history.state);
    const how: Going = { history: "none", ...(top !== null && { top }) };
    const named = address.id === "" || placeOfPage.test(address.id) ? null : await during(placeOf(address.id));
    const start: Place = store.debate(address.debate) ? { level: 1, debate: address.debate } : { level: 0 };
    await go(named ?? start, how);
    // A former id leads to the present one.
    if (named && idOf(named) !== address.id)
      history.replaceState(history.state, "", writeAddress(named, queryNow(), form));
    if (isOpening && named && document.activeElement === document.body) focus(ownKey(place, { level: 0 }), false);
  };
  addEventListener("popstate", () => void follow(false));

  return {
    start: () => follow(true),
    place: () => place,
    go,
    openId,
    openInk,
    goOut,
    walk: (key) => {
      const ink = view.inkOf(document.activeElement);
      const step = ink && walk(place, ink, key, store);
      if (step?.kind === "focus") focus(step.key, true);
      if (step?.kind === "go") void go(step.place, { focus: step.focus, byKeyboard: true });
    },
    toggleReplies: ({ number, key }) => {
      if (!unfolded.delete(number)) unfolded.add(number);
      lay(calm.matches ? 0 : 250);
      frame
        .querySelector<SVGElement>(`g.item:not(.leaving)[data-key="${key}"] > .fold`)
        ?.focus({ preventScroll: true });
    },
    openLinks: (ink) => {
      const claim = claimAt(ink.number);
      const [only, ...others] = claim?.links ?? [];
      if (only && others.length === 0) void openId(only.end.id, { byKeyboard: true });
      else void openInk(ink, { byKeyboard: true });
    },
    showLinks: (ink, anchor) => {
      const scene = view.scene();
      const links = claimAt(ink.number)?.links ?? [];
      if (scene && links.length > 0) hints.links(ink, links, anchor.getBoundingClientRect(), scene);
    },
    pointAt: (event) => {
      const square = view.squareAt(...window.at(event));
      const claim = square && claimAt(square.number);
      if (claim) hints.claim(claim, new DOMRect(event.clientX, event.clientY - 6, 0, 12));
      else hints.hide();
    },
    squareAt: (event) => view.squareAt(...window.at(event))?.key ?? "",
    openSquare: (event) => {
      const claim = place.level === 3 && claimAt(view.squareAt(...window.at(event))?.number ?? -1);
      if (claim) void openId(claim.id);
    },
    hidePeek: () => {
      const wasShown = hints.isShown();
      hints.hide();
      return wasShown;
    },
    prepare: ({ number }) => {
      const question = store.questionAt(number);
      if (question) void store.load(question.id).catch(() => undefined);
    },
    mark: view.mark,
    zoomBy: window.zoomBy,
    fit: window.fit,
    inkOf: view.inkOf,
    focusedInk: () => view.inkOf(document.activeElement),
    sentenceOf: (id) => claimById(id)?.sentence ?? "",
    pathOf: (id) => {
      const path: string[] = [];
      const question = "question" in place ? store.loaded(place.question) : undefined;
      for (let claim = question?.claims.find((each) => each.id === id); claim; claim = question?.claims[claim.parent])
        path.push(claim.id);
      return path.length > 0 && question ? [...path, question.id] : path;
    },
    writeAddressSoon,
  };

  function claimAt(number: number) {
    const question = store.questionAt(number);
    return question && store.loaded(question.id)?.claims[number - question.number - 1];
  }

  function claimById(id: string) {
    const question = "question" in place ? store.loaded(place.question) : undefined;
    return question?.claims.find((claim) => claim.id === id);
  }
}

function isInside(
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  left: number,
  top: number,
): boolean {
  return left >= x && left <= x + width && top >= y && top <= y + height;
}

/** How far a level was scrolled when the present entry of the history was left; null where it wasn't. */
function topOf(state: unknown): number | null {
  const top: unknown = typeof state === "object" && state !== null ? Reflect.get(state, "top") : null;
  return typeof top === "number" ? top : null;
}

/** The width of a bar to scroll by; 0 where it lies over what it scrolls. */
function measureScrollbar(): number {
  const probe = document.createElement("div");
  probe.className = "map-stage scroll-probe";
  document.body.append(probe);
  const width = probe.offsetWidth - probe.clientWidth;
  probe.remove();
  return width;
}
