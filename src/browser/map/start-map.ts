import type { Judgement } from "../../evaluate/index.ts";
import { approach } from "./approach.ts";
import { cardStates } from "./card-states.ts";
import { coveredBy } from "./covered-by.ts";
import { readAtlas } from "../drawing/atlas.ts";
import type { MapCard } from "../drawing/map-card.ts";
import { readLayers } from "../drawing/read-layers.ts";
import { readSigns } from "../drawing/read-signs.ts";
import { finder } from "../find/finder.ts";
import { followAddress } from "./follow-address.ts";
import { heldBox } from "./held-name.ts";
import { helpDialog } from "./help-dialog.ts";
import { lazyView } from "./lazy-view.ts";
import { listenToReader } from "./listen-to-reader.ts";
import type { MapAddress } from "./map-address.ts";
import { contains, type MapBox } from "./map-box.ts";
import { mapCountries } from "./map-countries.ts";
import { mapFocus } from "./map-focus.ts";
import { mapGround } from "./map-ground.ts";
import { mapLinks } from "./map-links.ts";
import { lineOf, mapTree, type MapNode } from "./map-tree.ts";
import { mapViews } from "./map-views.ts";
import { minimap } from "./minimap.ts";
import { openingBox } from "./opening-box.ts";
import { placeInOutline, scrollOutline } from "./outline-place.ts";
import { fontsReady } from "../paint/fonts-ready.ts";
import { mapPainter } from "../paint/map-painter.ts";
import { shownBox } from "../paint/view.ts";
import { showFacts } from "./panel-facts.ts";
import { openSearch } from "../search/index.ts";
import { writeQuery } from "../search/query.ts";
import { viewport } from "./viewport.ts";
import { walk } from "./walk.ts";
import { whereabouts } from "./whereabouts.ts";

/** The elements of a map page. */
export interface MapParts {
  readonly page: HTMLElement;
  readonly window: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly panel: HTMLElement;
  readonly outline: HTMLElement;
}

const zoomStep = 1.6;

/** The largest that the smallest type may grow, in screen pixels. */
const largestType = 32;

/** Type that the keyboard's focus may rest on without coming nearer, in screen pixels. */
const readableType = 9;

/** Puts the parts of the map page together. Whatever changes ends in `show` or `leave`, and in the address. */
export function startMap({ page, window, svg, panel, outline }: MapParts): void {
  const atlas = readAtlas(svg);
  const tree = mapTree(outline);
  const search = openSearch(page.dataset["search"] ?? "");
  const help = helpDialog(page);
  const views = mapViews(page);
  const sheet = page.querySelector<HTMLElement>(".map-find");
  const base = page.dataset["base"] ?? "/";
  let mapWasShown = views.mapShown();

  // ── What is seen ───────────────────────────────────────────────────────────────────────────────
  const { ground, canvas, links: overlay } = mapGround(svg);
  const states = cardStates(() => {
    painter.repaint();
    links.settle();
  });
  const painter = mapPainter(canvas, { atlas, layers: readLayers(svg), signs: readSigns(svg), states });
  const links = mapLinks(overlay, atlas, states);
  const small = minimap(
    window,
    [...atlas.countries.values()].map(({ box }) => box),
    atlas.size,
    (x, y) => view.moveTo(x, y),
  );
  const place = whereabouts(window, atlas);
  const folder = page.dataset["countries"];
  const countries = mapCountries({
    address: folder === undefined ? null : (question) => `${folder}${question}/`,
    atlas,
    tree,
    needed: () => focus.needs(),
    onChange: () => {
      focus.renew();
      found?.markAgain();
      readerView.mark();
      links.settle();
      painter.repaint();
    },
  });
  const view = viewport(ground, {
    size: atlas.size,
    largestScale: largestType / atlas.smallestType,
    covered: () => coveredBy(window, panel, sheet),
    onGesture: () => way.giveUp(),
    onResize: () => way.again(),
    onMove: (seen) => {
      painter.show(seen);
      links.follow(seen);
      small.frame(shownBox(seen));
      countries.near(shownBox(seen), seen.scale, true);
    },
    onRest: (shown, seen) => {
      links.settle();
      place.tell(seen, shown);
      countries.near(shownBox(shown), shown.scale, false);
    },
  });
  void fontsReady(getComputedStyle(svg).fontFamily, painter.repaint).then(() => {
    painter.repaint();
    painter.prepare();
    page.classList.add("painted");
  });
  const cardAt = (event: MouseEvent): MapCard | undefined => atlas.at(...view.at(event), view.view());
  const way = approach({ atlas, tree, view, countries });

  // ── What is in focus ───────────────────────────────────────────────────────────────────────────
  const focus = mapFocus({
    atlas,
    tree,
    states,
    links,
    panel,
    outline,
    outlineIsBeside: views.beside,
    fillIn: ({ id }) => {
      void showFacts(search, panel, id, base, () => states.here() === id);
      readerView.fillPanel();
    },
    tell: (words) => page.querySelector(".map-told")?.replaceChildren(words),
    bring: (id) => void find(id),
  });
  const readerView = lazyView({ page, panel, tree, states, search, base });
  /** Judges the claim in focus; without one, the card that the keyboard is on. */
  const judge = (judgement: Judgement | null): void => {
    const id = states.here() || links.focused();
    const kind = tree.get(id)?.kind ?? "question";
    if (kind !== "question") readerView.use((view) => view.judge(id, judgement));
  };
  const show = (node: MapNode, fly: boolean, seen: MapBox | null = null): void => {
    focus.on(node);
    found?.mark(node.id);
    way.to(node, fly, seen);
  };
  const leave = (): void => {
    way.giveUp();
    focus.leave();
    found?.mark("");
  };
  /** A question or claim by its id or a former one, once its country is there; undefined where this map has none. */
  const find = async (id: string): Promise<MapNode | undefined> => {
    const place = tree.has(id) ? null : await search.place(id).catch(() => null);
    if (place) await countries.bring(place.question);
    return tree.get(place?.id ?? id);
  };

  // ── The address ────────────────────────────────────────────────────────────────────────────────
  const address = followAddress({
    focused: states.here,
    query: () => found?.query() ?? null,
    seen: () => view.seen(),
    onAddress: ({ id, query }: MapAddress, seen, fly) => {
      if (found && writeQuery(query) !== writeQuery(found.query())) found.ask(query);
      const node = tree.get(id);
      if (node) {
        showMap();
        show(node, fly, seen);
        return;
      }
      leave();
      const opens = !fly && writeQuery(query) === "";
      const there = seen ?? (opens ? openingBox(atlas.size, view.room()) : null);
      if (there) view.show(there, fly);
      if (/^[a-z0-9-]+$/.test(id)) void find(id).then((later) => address.arrive(id, later?.id));
    },
  });
  const open = (id: string): void => {
    const node = tree.get(id);
    if (!node) {
      void find(id).then((later) => later && open(later.id));
      return;
    }
    if (id !== states.here()) address.push(id);
    showMap();
    show(node, true);
    links.focus(id);
  };
  const close = (): void => {
    if (focus.node() && !sheet?.contains(document.activeElement)) {
      address.push("");
      leave();
    } else found?.close();
  };
  /** Where a claim is open, the one that is walked to is opened in its stead; elsewhere the map comes along. */
  const walkOn = async (id: string, key: string): Promise<void> => {
    const question = atlas.countryOf(id)?.question ?? "";
    if (!atlas.isWhole(question)) await countries.bring(question);
    const node = tree.get(walk(tree, id, key));
    if (!node) return;
    if (focus.node()) read(node);
    links.focus(node.id);
  };
  const read = (node: MapNode): void => {
    if (node.id === states.here()) return;
    show(node, true);
    address.writeSoon();
  };

  // ── Map and outline ────────────────────────────────────────────────────────────────────────────
  const showMap = (): void => {
    views.showMap();
    mapWasShown = true;
  };
  const toggleOutline = (): void => {
    const [first = null] = tree.values();
    const place = placeInOutline(outline, tree) ?? (mapWasShown ? null : first);
    const cameFromOutline = !views.mapShown();
    const focused = focus.node();
    views.toggleOutline();
    mapWasShown = true;
    if (cameFromOutline && place) way.to(place, false);
    else if (views.beside() && focused) scrollOutline(outline, focused);
    else if (!views.mapShown() && focused) lineOf(focused.item)?.scrollIntoView({ block: "center" });
  };

  const found = finder({
    page,
    tree,
    search,
    onHits: (hits) => {
      states.find(hits);
      if (hits !== null) showMap();
      address.writeSoon();
    },
    onOpen: open,
    onResize: () => view.refit(),
    onCrowded: () => {
      showMap();
      if (focus.node()) close();
    },
  });
  listenToReader({ page, ground, outline }, tree, {
    actions: {
      "zoom-in": () => view.zoomBy(zoomStep),
      "zoom-out": () => view.zoomBy(1 / zoomStep),
      fit: () => {
        way.giveUp();
        view.show(atlas.size);
      },
      filter: () => found?.toggleFilters(),
      search: () => found?.search(),
      next: () => found?.step(1),
      previous: () => found?.step(-1),
      clear: () => found?.close(),
      outline: toggleOutline,
      help: help.show,
      accept: () => judge("accept"),
      reject: () => judge("reject"),
      "leave-open": () => judge(null),
      undo: () => readerView.use((view) => view.undo()),
      "my-view": () => readerView.use((view) => view.showDialog()),
      close,
    },
    singleKeys: () => help.singleKeys(),
    outlineIsBeside: views.beside,
    open,
    point: (event) => {
      if (event.target === canvas && event.buttons === 0) links.offer(cardAt(event));
    },
    cardAt: (event) => cardAt(event)?.id ?? "",
    walk: (id, key) => void walkOn(id, key),
    readInOutline: read,
    reach: (node) => {
      links.stopAt(node.id);
      const card = atlas.cards.get(node.id);
      if (!card || focus.node()) return;
      const readable = card.fontSize * view.view().scale >= readableType;
      if (!readable || !contains(view.seen(), heldBox(card, view.view()))) way.to(node, true);
    },
  });
  page.querySelector(".map-tabs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  // Where an address names a line of the outline, the browser takes the keyboard's focus there, off the map.
  const keepOnMap = (how?: FocusOptions): void => {
    if (document.activeElement === document.body) links.focus(states.here(), how);
  };
  addEventListener("load", () => keepOnMap({ focusVisible: false }));
  addEventListener("hashchange", ({ newURL }) => {
    // Another address by now: what was asked for is a place of the page.
    if (newURL === location.href) keepOnMap();
  });
  address.follow(false);
}
