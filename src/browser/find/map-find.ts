import { emptyQuery, filterCount, isEmpty, type Query, chosenBy, filters, type Chosen } from "../../search/filters.ts";
import type { Entry } from "../../search/entry.ts";
import * as browser from "../../words/browser.ts";
import type { SearchSource } from "../page/search-source.ts";
import { showHits, type Found, type HitActions, type HitsShown } from "./hit-list.ts";
import { h } from "../page/elements.ts";

interface FinderOptions {
  /** The element that holds the search box, the filter button and the list of results. */
  readonly page: HTMLElement;
  readonly source: SearchSource;
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
  /** Says which question or claim is open, by its number, and in which question, whose id is "" for none; -1 for none. */
  readonly mark: (number: number, question: string) => void;
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
export function finder({ page, source, onFound, onOpen }: FinderOptions): Finder | null {
  const box = page.querySelector<HTMLInputElement>(".map-search input");
  const filterButton = page.querySelector<HTMLElement>("[data-action=filter]");
  const sheet = page.querySelector<HTMLElement>(".map-find");
  const form = sheet?.querySelector<HTMLFormElement>(".map-filters");
  const list = sheet?.querySelector<HTMLElement>(".map-hits");
  if (!box || !filterButton || !sheet || !form || !list) return null;
  // What searches is loaded with the index.
  const load = async () => {
    const [index, finding] = await Promise.all([source.index(), import("./find-on-map.ts")]);
    return { index, ...finding };
  };
  const filters = filterForm(form, async () => {
    const { index, peopleWithStances } = await load();
    return peopleWithStances(index);
  });
  const state: { query: Query; found: Found | null; most: number; open: number } = {
    query: emptyQuery,
    found: null,
    most: listed,
    open: -1,
  };

  const show = (shown: HitsShown): void => showHits(list, page.dataset["base"] ?? "/", shown, actions);
  const showFound = (): void => {
    const { found, open } = state;
    if (found === null) return;
    const at = found.result.numbers.indexOf(open);
    // The list grows with a reader who goes from result to result.
    while (at >= state.most) state.most += listed;
    show({ kind: "found", found, most: state.most, at });
  };
  const showSheet = (): void => {
    filterButton.textContent = browser.search.filter(filterCount(state.query));
    filterButton.setAttribute("aria-expanded", String(!form.hidden));
    list.hidden = isEmpty(state.query);
    sheet.hidden = form.hidden && list.hidden;
  };
  const set = async (query: Query): Promise<void> => {
    state.query = query;
    state.found = null;
    showSheet();
    if (isEmpty(query)) {
      onFound(null);
      return;
    }
    const isLatest = (): boolean => state.query === query;
    const waiting = setTimeout(() => isLatest() && show({ kind: "searching" }), patience);
    const loaded = await load().catch(() => null);
    clearTimeout(waiting);
    if (!isLatest()) return;
    if (loaded === null) {
      show({ kind: "failed" });
      return;
    }
    state.found = loaded.findOnMap(loaded.index, query);
    state.most = listed;
    showFound();
    onFound(state.found);
  };
  const ask = (query: Query): void => {
    box.value = query.words;
    filters.write(query.filters);
    void set(query);
  };
  const step = (by: 1 | -1): void => {
    const numbers = state.found?.result.numbers ?? [];
    const at = numbers.indexOf(state.open);
    const next = at === -1 && by === -1 ? numbers.length - 1 : (at + by + numbers.length) % numbers.length;
    const entry = state.found?.entries[next];
    if (entry) onOpen(entry.id);
  };
  const actions: HitActions = {
    more: () => {
      state.most += listed;
      showFound();
    },
    again: () => void set(state.query),
    noFilters: () => ask({ ...emptyQuery, words: state.query.words }),
    heldBy: (person) => ask({ words: "", filters: { person: [person] } }),
  };

  box.addEventListener("focus", source.prepare, { once: true });
  box.addEventListener("input", () => void set({ ...state.query, words: box.value }));
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  form.addEventListener("change", () => void set({ filters: filters.read(), words: box.value }));
  form.addEventListener("submit", (event) => event.preventDefault());
  return {
    query: () => state.query,
    ask,
    step,
    mark: (number, question) => {
      state.open = number;
      filters.offerFirst(question);
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

/** The controls of the filters, as the table of filters names them. */
interface FilterForm {
  readonly read: () => Chosen;
  readonly write: (chosen: Chosen) => void;
  /** Lists this question before the others. */
  readonly offerFirst: (question: string) => void;
  /** Fills the list of people once. If they can't be loaded, the next call tries again. */
  readonly offerPeople: () => void;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** `people` loads those who take a stance on a claim of the map, by family name. */
function filterForm(form: HTMLFormElement, people: () => Promise<readonly Entry[]>): FilterForm {
  // The person of an address is selected once the list is loaded.
  let written: Chosen = {};
  const controls = (key: string): readonly Control[] => [...form.querySelectorAll<Control>(`[name="${key}"]`)];
  const listsOf = (of: "people" | "questions"): readonly HTMLSelectElement[] =>
    filters
      .filter(({ values }) => values === of)
      .flatMap(({ key }) => controls(key))
      .filter((control) => control instanceof HTMLSelectElement);
  const isEmptyList = (control: Control): boolean => control instanceof HTMLSelectElement && control.options.length < 2;
  const offer = async (): Promise<void> => {
    const lists = listsOf("people");
    if (!lists.some(isEmptyList)) return;
    const offered = await people();
    // Two calls may have loaded them.
    for (const list of lists.filter(isEmptyList)) {
      list.append(...offered.map(({ id, text }) => h("option", { value: id }, text)));
      // The other controls stay as the reader has set them meanwhile.
      list.value = written.person?.[0] ?? "";
    }
  };
  const offerPeople = (): void => void offer().catch(() => undefined);
  return {
    read: () =>
      chosenBy(({ key }) =>
        controls(key).flatMap((control) => {
          // The person of an address, until there is a list.
          if (isEmptyList(control)) return written[key] ?? [];
          const isChosen = control instanceof HTMLInputElement ? control.checked : control.value !== "";
          return isChosen ? [control.value] : [];
        }),
      ),
    write: (chosen) => {
      written = chosen;
      for (const { key } of filters)
        for (const control of controls(key)) {
          const values = chosen[key] ?? [];
          if (control instanceof HTMLInputElement) control.checked = values.includes(control.value);
          else control.value = values[0] ?? "";
        }
      if ((chosen.person ?? []).length > 0) offerPeople();
    },
    offerPeople,
    offerFirst: (question) => {
      for (const list of listsOf("questions")) {
        const { value } = list;
        const [all, ...others] = list.options;
        all?.after(...others.toSorted((a, b) => Number(b.value === question) - Number(a.value === question)));
        list.value = value;
      }
    },
  };
}
