import { lazyFacts } from "./claim-facts.ts";
import { coveredBy } from "./covered-by.ts";
import { crossLinks } from "./cross-links.ts";
import { finder } from "./finder.ts";
import { focusBox } from "./focus-box.ts";
import { markFocus, markHits, type Drawing } from "./focus-marks.ts";
import { helpDialog } from "./help-dialog.ts";
import { listenToReader } from "./listen-to-reader.ts";
import { pushAddress, readAddress, replaceAddress, seenBefore } from "./map-address.ts";
import { contains, type MapBox } from "./map-box.ts";
import { mapCards, typeByRank } from "./map-cards.ts";
import { fillPanel } from "./map-panel.ts";
import { mapTree, type MapNode } from "./map-tree.ts";
import { mapViews } from "./map-views.ts";
import { minimap } from "./minimap.ts";
import { openOutline, placeInOutline, scrollOutline } from "./outline-place.ts";
import { panelFacts } from "./panel-facts.ts";
import { easyToRead, readableRank, worthDrawing } from "./readable-rank.ts";
import { restAway } from "./rest-away.ts";
import { writeQuery } from "./search/query.ts";
import { tabStop } from "./tab-stop.ts";
import { viewport } from "./viewport.ts";

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

/** Milliseconds that the address waits for the reader to stop typing or walking: browsers refuse a flood of changes. */
const settling = 250;

/**
 * Puts the parts of the map page together. It keeps one thing: which claim is in focus (the search knows its own query).
 * Whatever changes that ends in `focus` or `leave`, and in the address.
 */
export function startMap({ page, window, svg, panel, outline }: MapParts): void {
  const tree = mapTree(outline);
  const drawing: Drawing = { svg, cards: mapCards(svg), links: crossLinks(svg) };
  const facts = lazyFacts(page.dataset["facts"] ?? "");
  const addresses = {
    person: (id: string) => (page.dataset["person"] ?? "").replace("ID", id),
    source: (id: string) => (page.dataset["source"] ?? "").replace("ID", id),
  };
  const help = helpDialog(page);
  const views = mapViews(page);
  const stopAt = tabStop(drawing.cards);
  const sheet = page.querySelector<HTMLElement>(".map-find");
  let focused: MapNode | null = null;
  let mapWasShown = views.mapShown();

  // ── What is seen ───────────────────────────────────────────────────────────────────────────────
  const { width, height } = svg.viewBox.baseVal;
  const whole: MapBox = { x: 0, y: 0, width, height };
  const types = typeByRank(drawing.cards);
  const small = minimap(window, svg, whole, (x, y) => view.moveTo(x, y));
  const mark = (name: string, rank: number): void => {
    if (svg.dataset[name] !== String(rank)) svg.dataset[name] = String(rank);
  };
  const rest = restAway(drawing.cards);
  const view = viewport(svg, {
    size: whole,
    largestScale: largestType / Math.min(...types),
    covered: () => coveredBy(window, panel, sheet),
    onMove: (shown, scale) => {
      mark("readable", readableRank(types, scale, worthDrawing));
      mark("clear", readableRank(types, scale, easyToRead));
      rest(shown);
      small.frame(shown);
    },
  });
  const boxFor = (node: MapNode): MapBox => {
    const card = drawing.cards.get(node.id);
    const neighbours = [node.parent, ...node.children].flatMap((id) => drawing.cards.get(id) ?? []);
    return card ? focusBox(card, neighbours, view.room()) : whole;
  };

  // ── What is in focus ───────────────────────────────────────────────────────────────────────────
  const focus = (node: MapNode, fly: boolean, seen: MapBox | null = null): void => {
    focused = node;
    fillPanel(panel, tree, drawing.links, node);
    void facts().then((known) => {
      const claim = known.claims.get(node.id);
      if (focused === node && claim)
        panel.querySelector(".map-panel-facts")?.replaceChildren(...panelFacts(known, claim, addresses));
    });
    markFocus(drawing, tree, node);
    stopAt(node.id);
    found?.mark(node.id);
    openOutline(outline, node);
    if (views.beside()) scrollOutline(outline, node);
    view.show(seen ?? boxFor(node), fly);
  };
  const leave = (): void => {
    if (focused && panel.contains(document.activeElement)) focusCard(focused);
    focused = null;
    panel.hidden = true;
    markFocus(drawing, tree, null);
    openOutline(outline, null);
    found?.mark("");
  };
  const focusCard = ({ id }: MapNode): void => drawing.cards.get(id)?.link.focus({ preventScroll: true });

  // ── The address ────────────────────────────────────────────────────────────────────────────────
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const query = () => found?.query() ?? readAddress().query;
  const writeSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => replaceAddress({ id: focused?.id ?? "", query: query() }), settling);
  };
  const push = (id: string): void => {
    clearTimeout(waiting);
    pushAddress({ id, query: query() }, view.seen());
  };
  const follow = (fly: boolean): void => {
    clearTimeout(waiting);
    const asked = readAddress();
    if (found && writeQuery(asked.query) !== writeQuery(found.query())) found.ask(asked.query);
    const node = tree.get(asked.id);
    const seen = seenBefore();
    if (node) {
      showMap();
      focus(node, fly, seen);
      return;
    }
    leave();
    if (seen) view.show(seen, fly);
    if (/^[a-z0-9-]+$/.test(asked.id)) void facts().then(({ aliases }) => followFormer(aliases.get(asked.id)));
  };
  const followFormer = (id: string | undefined): void => {
    if (id === undefined || !tree.has(id)) return;
    replaceAddress({ id, query: query() });
    follow(false);
  };
  const open = (id: string): void => {
    const node = tree.get(id);
    if (!node) return;
    if (node !== focused) push(id);
    showMap();
    focus(node, true);
    focusCard(node);
  };
  const close = (): void => {
    if (focused && !sheet?.contains(document.activeElement)) {
      push("");
      leave();
    } else found?.close();
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
    views.toggleOutline();
    mapWasShown = true;
    if (cameFromOutline && place) view.show(boxFor(place), false);
    else if (views.beside() && focused) scrollOutline(outline, focused);
    else if (!views.mapShown()) focused?.item.scrollIntoView({ block: "center" });
  };

  const found = finder({
    page,
    tree,
    facts,
    onHits: (hits) => {
      markHits(drawing, hits);
      if (hits !== null) showMap();
      writeSoon();
    },
    onOpen: open,
    onResize: () => view.refit(),
  });
  listenToReader({ page, svg, outline }, tree, {
    actions: {
      "zoom-in": () => view.zoomBy(zoomStep),
      "zoom-out": () => view.zoomBy(1 / zoomStep),
      fit: () => view.show(whole),
      filter: () => found?.toggleFilters(),
      search: () => found?.search(),
      next: () => found?.step(1),
      previous: () => found?.step(-1),
      clear: () => found?.close(),
      outline: toggleOutline,
      help: help.show,
      close,
    },
    singleKeys: () => help.singleKeys(),
    outlineIsBeside: views.beside,
    open,
    // Where a claim is open, the one that is walked to is opened in its stead; elsewhere the map comes along.
    walkTo: (node) => {
      if (focused && node !== focused) {
        focus(node, true);
        writeSoon();
      }
      focusCard(node);
    },
    readInOutline: (node) => {
      if (node === focused) return;
      focus(node, true);
      writeSoon();
    },
    reach: (node) => {
      stopAt(node.id);
      const card = drawing.cards.get(node.id);
      if (!card || focused) return;
      const readable = card.fontSize * view.scale() >= readableType;
      if (!readable || !contains(view.seen(), card.box)) view.show(boxFor(node));
    },
  });
  page.querySelector(".map-tabs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  addEventListener("popstate", () => follow(true));
  follow(false);
}
