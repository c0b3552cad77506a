import type { Facts } from "./claim-facts.ts";
import { filterForm } from "./filter-form.ts";
import { showHits } from "./hit-list.ts";
import type { MapTree } from "./map-tree.ts";
import { answerQuery } from "./search/answer-query.ts";
import { indexClaims } from "./search/index-claims.ts";
import { emptyQuery, filterCount, isEmpty, type Query } from "./search/query.ts";
import type { SearchIndex } from "./search/search-index.ts";

export interface FinderOptions {
  /** The element that holds the search box, the button of the filters and the sheet of what is found. */
  readonly page: HTMLElement;
  readonly tree: MapTree;
  readonly facts: () => Promise<Facts>;
  /** Hears what is found; null where nothing is asked for. */
  readonly onHits: (hits: readonly string[] | null, query: Query) => void;
  readonly onOpen: (id: string) => void;
  /** Hears that the sheet covers more or less of the map than before. */
  readonly onResize: () => void;
}

/** Search and filters: one query, whose answer is marked on the map and listed, and can be walked through. */
export interface Finder {
  readonly query: () => Query;
  readonly ask: (query: Query) => void;
  /** Goes `by` hits on, around the end. */
  readonly step: (by: 1 | -1) => void;
  /** Which hit is open, if one is. */
  readonly mark: (id: string) => void;
  readonly search: () => void;
  readonly toggleFilters: () => void;
  /** Closes the filters or gives up the search; false where neither is open. */
  readonly close: () => boolean;
}

export function finder({ page, tree, facts, onHits, onOpen, onResize }: FinderOptions): Finder | null {
  const box = page.querySelector<HTMLInputElement>(".map-search input");
  const button = page.querySelector<HTMLElement>("[data-action=filter]");
  const sheet = page.querySelector<HTMLElement>(".map-find");
  const form = sheet?.querySelector<HTMLFormElement>(".map-filters");
  const list = sheet?.querySelector<HTMLElement>(".map-hits");
  if (!box || !button || !sheet || !form || !list) return null;
  const filters = filterForm(form, tree);
  let query = emptyQuery;
  let hits: readonly string[] = [];
  let open = "";
  let index: SearchIndex | null = null;

  const answer = async (): Promise<void> => {
    const asked = query;
    const known = await facts();
    // The reader may have typed on meanwhile.
    if (asked !== query) return;
    index ??= indexClaims(tree, known);
    hits = answerQuery(query, tree, known, index);
    showHits(list, tree, hits, open);
    onHits(hits, query);
  };
  const showSheet = (): void => {
    const count = filterCount(query);
    button.textContent = count === 0 ? "Filter" : `Filter (${count})`;
    button.setAttribute("aria-expanded", String(!form.hidden));
    list.hidden = isEmpty(query);
    const wasHidden = sheet.hidden;
    sheet.hidden = form.hidden && list.hidden;
    if (sheet.hidden !== wasHidden) onResize();
  };
  const set = (next: Query): void => {
    query = next;
    showSheet();
    if (isEmpty(query)) {
      hits = [];
      onHits(null, query);
    } else void answer();
  };
  const ask = (next: Query): void => {
    box.value = next.words;
    filters.write(next);
    if (next.person !== "") void facts().then(filters.offerPeople);
    set(next);
  };
  const toggleFilters = (): void => {
    form.hidden = !form.hidden;
    showSheet();
    if (form.hidden) return;
    void facts().then(filters.offerPeople);
    form.querySelector<HTMLElement>("input, select")?.focus();
  };
  const step = (by: 1 | -1): void => {
    const at = hits.indexOf(open);
    const next = at === -1 ? (by === 1 ? 0 : hits.length - 1) : (at + by + hits.length) % hits.length;
    const id = hits[next];
    if (id !== undefined) onOpen(id);
  };

  box.addEventListener("input", () => set({ ...query, words: box.value }));
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  form.addEventListener("change", () => set({ ...filters.read(), words: box.value }));
  form.addEventListener("submit", (event) => event.preventDefault());
  return {
    query: () => query,
    ask,
    step,
    mark: (id) => {
      open = id;
      if (!list.hidden) showHits(list, tree, hits, open);
    },
    search: () => {
      box.focus();
      box.select();
    },
    toggleFilters,
    close: () => {
      if (sheet.hidden) return false;
      if (sheet.contains(document.activeElement)) button.focus();
      form.hidden = true;
      ask(emptyQuery);
      return true;
    },
  };
}
