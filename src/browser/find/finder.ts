import { filterForm } from "./filter-form.ts";
import { find, hitIds, hitNumber, type Found } from "./found.ts";
import { showHits, type HitsShown, type HitWishes } from "./hit-list.ts";
import { latestOnly } from "./latest-only.ts";
import type { MapTree } from "../map/map-tree.ts";
import type { Search } from "../search/index.ts";
import { emptyQuery, filterCount, isEmpty, type Query } from "../search/query.ts";

export interface FinderOptions {
  /** The element that holds the search box, the button of the filters and the sheet of what is found. */
  readonly page: HTMLElement;
  /** What is loaded of the map. */
  readonly tree: MapTree;
  readonly search: Search;
  /** Hears which of the loaded questions and claims are found; null where nothing is asked for. */
  readonly onHits: (hits: readonly string[] | null, query: Query) => void;
  /** Opens a question or claim, whether it is loaded or not. */
  readonly onOpen: (id: string) => void;
  /** Hears that the sheet covers more or less of the map than before. */
  readonly onResize: () => void;
  /** Hears that the filters can't be seen: a claim is open beside which there is no room, or the outline stands in the map's place. */
  readonly onCrowded: () => void;
}

/** Search and filters: one query, whose answer is marked on the map and listed, and can be walked through. */
export interface Finder {
  readonly query: () => Query;
  readonly ask: (query: Query) => void;
  /** Says once more to `onHits` what is found: for when more of the map has been loaded. */
  readonly markAgain: () => void;
  /** Goes `by` hits on, around the end. */
  readonly step: (by: 1 | -1) => void;
  /** Which hit is open, if one is. */
  readonly mark: (id: string) => void;
  readonly search: () => void;
  readonly toggleFilters: () => void;
  /** Closes the filters or gives up the search; false where neither is open. */
  readonly close: () => boolean;
}

/** The list begins with so many hits, and grows by as many. */
const listed = 12;

/** Milliseconds without an answer until the reader is told to wait. */
const patience = 250;

export function finder({ page, tree, search, onHits, onOpen, onResize, onCrowded }: FinderOptions): Finder | null {
  const box = page.querySelector<HTMLInputElement>(".map-search input");
  const filterButton = page.querySelector<HTMLElement>("[data-action=filter]");
  const sheet = page.querySelector<HTMLElement>(".map-find");
  const form = sheet?.querySelector<HTMLFormElement>(".map-filters");
  const list = sheet?.querySelector<HTMLElement>(".map-hits");
  if (!box || !filterButton || !sheet || !form || !list) return null;
  const debates = (sheet.dataset["debates"] ?? "").split(" ");
  const filters = filterForm(form, () => search.holders(debates));
  let query = emptyQuery;
  let found: Found | null = null;
  let most = listed;
  let open = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;

  // ── What is shown ──────────────────────────────────────────────────────────────────────────────
  const show = (shown: HitsShown): void => showHits(list, page.dataset["base"] ?? "/", shown, wishes);
  const showFound = (): void => {
    if (found === null) return;
    const { answer, people } = found;
    const at = hitNumber(found, tree, open);
    // One who walks through the hits takes the list along.
    while (at >= most) most += listed;
    const entries = found.entries.slice(0, most);
    if (entries.length < Math.min(most, answer.numbers.length)) void listMore(found, most);
    show({ kind: "found", answer, entries, people, open, at });
  };
  const listMore = async (to: Found, count: number): Promise<void> => {
    try {
      const entries = await search.entries(to.answer.numbers.slice(0, count));
      if (found !== to) return;
      found = { ...to, entries };
      showFound();
    } catch {
      if (found === to) show({ kind: "failed" });
    }
  };
  const showSheet = (): void => {
    const count = filterCount(query);
    filterButton.textContent = count === 0 ? "Filter" : `Filter (${count})`;
    filterButton.setAttribute("aria-expanded", String(!form.hidden));
    list.hidden = isEmpty(query);
    sheet.hidden = form.hidden && list.hidden;
  };

  const sizes = new ResizeObserver(() => {
    // Where an open claim leaves no room for the filters, a style hides them: then they are closed.
    if (!form.hidden && !form.checkVisibility()) {
      form.hidden = true;
      showSheet();
    }
    onResize();
  });
  for (const part of [sheet, form]) sizes.observe(part);

  // ── What is asked ──────────────────────────────────────────────────────────────────────────────
  const findLatest = latestOnly((asked: Query) => find(search, asked, debates, listed), {
    onAnswer: (answered, asked) => {
      clearTimeout(waiting);
      if (isEmpty(query)) return;
      found = answered;
      most = listed;
      showFound();
      onHits(hitIds(found, tree), asked);
      search.loadRest();
    },
    onFailure: () => {
      clearTimeout(waiting);
      found = null;
      show({ kind: "failed" });
    },
  });
  const set = (next: Query): void => {
    query = next;
    showSheet();
    clearTimeout(waiting);
    if (isEmpty(query)) {
      found = null;
      onHits(null, query);
      return;
    }
    waiting = setTimeout(() => show({ kind: "searching" }), patience);
    findLatest(query);
  };
  const ask = (next: Query): void => {
    box.value = next.words;
    filters.write(next);
    set(next);
  };
  const step = async (by: 1 | -1): Promise<void> => {
    if (found === null || found.answer.numbers.length === 0) return;
    const { numbers } = found.answer;
    const at = hitNumber(found, tree, open);
    const next = at === -1 ? (by === 1 ? 0 : numbers.length - 1) : (at + by + numbers.length) % numbers.length;
    const entry = found.entries[next] ?? (await search.entries(numbers.slice(next, next + 1)))[0];
    if (entry) onOpen(entry.id);
  };
  const stepOrFail = (by: 1 | -1): void => void step(by).catch(() => show({ kind: "failed" }));
  const wishes: HitWishes = {
    more: () => {
      most += listed;
      showFound();
    },
    again: () => set(query),
    words: (words) => ask({ ...query, words }),
    noFilters: () => ask({ ...emptyQuery, words: query.words }),
    heldBy: (person) => ask({ ...emptyQuery, person }),
  };

  box.addEventListener("input", () => set({ ...query, words: box.value }));
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    stepOrFail(event.shiftKey ? -1 : 1);
  });
  form.addEventListener("change", () => set({ ...filters.read(), words: box.value }));
  form.addEventListener("submit", (event) => event.preventDefault());
  return {
    query: () => query,
    ask,
    markAgain: () => {
      if (found !== null) onHits(hitIds(found, tree), query);
    },
    step: stepOrFail,
    mark: (id) => {
      open = id;
      showFound();
    },
    search: () => {
      box.focus();
      box.select();
    },
    toggleFilters: () => {
      form.hidden = !form.hidden;
      showSheet();
      if (form.hidden) return;
      if (!form.checkVisibility()) onCrowded();
      filters.offerPeople();
      form.querySelector<HTMLElement>("input, select")?.focus();
    },
    close: () => {
      if (sheet.hidden) return false;
      if (sheet.contains(document.activeElement)) filterButton.focus();
      form.hidden = true;
      ask(emptyQuery);
      return true;
    },
  };
}
