import * as browser from "../../words/browser.ts";
import { filterForm } from "./filter-form.ts";
import { find, type Found } from "./found.ts";
import { showHits, type HitActions, type HitsShown } from "./hit-list.ts";
import { latestOnly } from "./latest-only.ts";
import type { Search } from "../search/index.ts";
import { emptyQuery, filterCount, isEmpty, type Query } from "../search/query.ts";

export interface FinderOptions {
  /** The element that holds the search box, the filter button and the list of results. */
  readonly page: HTMLElement;
  readonly search: Search;
  /** Called with each result; null for an empty query. */
  readonly onFound: (found: Found | null) => void;
  /** Opens a question or claim. */
  readonly onOpen: (id: string) => void;
}

/** The search box and the filters make one query. Its results are listed, and the reader can go from one to the next. */
export interface Finder {
  readonly query: () => Query;
  /** Searches, and shows the query in the controls. */
  readonly ask: (query: Query) => void;
  /** Opens the next or the previous result; after the last comes the first. */
  readonly step: (by: 1 | -1) => void;
  /** Says which question or claim is open, by its number and id; -1 and "" for none. */
  readonly mark: (number: number, id: string) => void;
  /** Focuses the search box. */
  readonly search: () => void;
  readonly toggleFilters: () => void;
  /** Closes the filters and clears the search, or else leaves its box; false if there was nothing to close or leave. */
  readonly close: () => boolean;
}

/** The list begins with so many results and grows by as many. */
const listed = 12;

/** Without an answer for so long, the list says that it is searching; ms. */
const patience = 250;

/** Null if the page has no search. */
export function finder({ page, search, onFound, onOpen }: FinderOptions): Finder | null {
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
  let [openNumber, open] = [-1, ""];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  // ── Showing results ────────────────────────────────────────────────────────────────────────────
  const show = (shown: HitsShown): void => showHits(list, page.dataset["base"] ?? "/", shown, actions);
  const showFound = (): void => {
    if (found === null) return;
    const { numbers } = found.result;
    const at = numbers.indexOf(openNumber);
    // The list grows with a reader who goes from result to result.
    while (at >= most) most += listed;
    const entries = found.entries.slice(0, most);
    if (entries.length < Math.min(most, numbers.length)) void listMore(found, most);
    show({ kind: "found", found: { ...found, entries }, open, at });
  };
  const listMore = async (to: Found, count: number): Promise<void> => {
    try {
      const entries = await search.entries(to.result.numbers.slice(0, count));
      if (found !== to) return;
      found = { ...to, entries };
      showFound();
    } catch {
      if (found === to) show({ kind: "failed" });
    }
  };
  const showSheet = (): void => {
    const count = filterCount(query);
    filterButton.textContent = browser.search.filter(count);
    filterButton.setAttribute("aria-expanded", String(!form.hidden));
    list.hidden = isEmpty(query);
    sheet.hidden = form.hidden && list.hidden;
  };

  // ── Searching ──────────────────────────────────────────────────────────────────────────────────
  const findLatest = latestOnly((asked: Query) => find(search, asked, debates, listed), {
    onResult: (answered) => {
      clearTimeout(waiting);
      if (isEmpty(query)) return;
      found = answered;
      most = listed;
      showFound();
      onFound(found);
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
      onFound(null);
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
    if (found === null || found.result.numbers.length === 0) return;
    const { numbers } = found.result;
    const at = numbers.indexOf(openNumber);
    const next = at === -1 ? (by === 1 ? 0 : numbers.length - 1) : (at + by + numbers.length) % numbers.length;
    const entry = found.entries[next] ?? (await search.entries(numbers.slice(next, next + 1)))[0];
    if (entry) onOpen(entry.id);
  };
  const stepOrFail = (by: 1 | -1): void => void step(by).catch(() => show({ kind: "failed" }));
  const actions: HitActions = {
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
    step: stepOrFail,
    mark: (number, id) => {
      [openNumber, open] = [number, id];
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
      filters.offerPeople();
      form.querySelector<HTMLElement>("input, select")?.focus();
    },
    close: () => {
      if (sheet.hidden) {
        const wasInBox = document.activeElement === box;
        box.blur();
        return wasInBox;
      }
      if (sheet.contains(document.activeElement)) filterButton.focus();
      form.hidden = true;
      ask(emptyQuery);
      return true;
    },
  };
}
