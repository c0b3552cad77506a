import { isPlace } from "../search/entry.ts";
import { shorten } from "../text/sentence.ts";
import * as browser from "../words/browser.ts";
import { findEverywhere, type FoundEntry, type FoundKind, type Kind } from "./find/find-everywhere.ts";
import { furtherLinks } from "./find/further-links.ts";
import { entryLine } from "./find/hit-list.ts";
import { marked, passageIn } from "./find/marked.ts";
import { missingWords } from "./find/missing-words.ts";
import { fill, h, type Content } from "./page/elements.ts";
import { searchSource } from "./page/search-source.ts";
import { pageAddress } from "./page/site.ts";

/** How many results of each kind are listed, and how many more at once. */
const first: Readonly<Record<Kind, number>> = {
  ...{ claims: 10, questions: 5, people: 5, pairs: 5, tours: 5, terms: 5, sources: 5, pages: 5 },
};
const moreAtOnce = 20;

/** So much of the words is repeated above the results; characters. */
const longestTitle = 60;

/** `<search-results>` shows all that the map has on the words in its address, whose fragment no server is sent. */
class SearchResults extends HTMLElement {
  readonly #source = searchSource(this.dataset["search"] ?? "");
  readonly #base = this.dataset["base"] ?? "/";
  /** How many results are listed of each kind. */
  #asked = first;
  /** Counts the searches, so that only the latest is shown. */
  #run = 0;

  connectedCallback(): void {
    const input = this.querySelector("input");
    if (input === null) return;
    const showAddressed = (): void => {
      const words = new URLSearchParams(location.hash.slice(1)).get("q");
      // What was typed before this script came stays.
      if (words !== null) input.value = words;
      void this.#search(input.value.trim());
    };
    input.addEventListener("input", () => {
      const words = input.value.trim();
      const fragment = words === "" ? "" : `#q=${encodeURIComponent(words)}`;
      history.replaceState(history.state, "", location.pathname + location.search + fragment);
      void this.#search(words);
    });
    addEventListener("hashchange", showAddressed);
    addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target === input) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
    this.#source.prepare();
    if (document.activeElement === document.body) input.focus({ preventScroll: true });
    showAddressed();
  }

  async #search(words: string): Promise<void> {
    this.#asked = first;
    await this.#show(words);
  }

  async #show(words: string): Promise<void> {
    const run = ++this.#run;
    const [said, links, results] = [".found-said", ".found-links", ".found"].map((place) => this.querySelector(place));
    if (words !== "" && results?.childElementCount === 0) fill(said, browser.find.searching);
    const found = words === "" ? undefined : await findEverywhere(this.#source, words, this.#asked).catch(() => null);
    if (run !== this.#run) return;
    if (!found) {
      fill(said, found === null && browser.find.failed);
      fill(links);
      fill(results);
      return;
    }
    const { kinds, count } = found;
    const title = browser.quoted(shorten(words, longestTitle));
    fill(said, [browser.find.resultsFor(count, title), ...missingWords(found)].join(" ").trim());
    fill(
      links,
      furtherLinks(found, words, this.dataset, (href, text) => h("a", { href }, text)),
    );
    const section = (each: FoundKind): HTMLElement => this.#section(each, words);
    const isOnMap = ({ kind }: FoundKind): boolean => kind === "claims" || kind === "questions";
    // What was found best comes first; beside the claims there is room for all else.
    const [main, beside] = [kinds.filter(isOnMap), kinds.filter((each) => !isOnMap(each))];
    const columns = [
      main.length > 0 && h("div.found-main", main.map(section)),
      beside.length > 0 && h("div.found-beside", beside.map(section)),
    ];
    const isFirst = kinds[0] && isOnMap(kinds[0]);
    fill(results, isFirst ? columns : columns.toReversed());
  }

  #section({ kind, count, entries }: FoundKind, words: string): HTMLElement {
    const id = `Found-${kind}`;
    const rest = count - entries.length;
    const showMore = async (): Promise<void> => {
      this.#asked = { ...this.#asked, [kind]: entries.length + moreAtOnce };
      await this.#show(words);
      this.querySelectorAll<HTMLElement>(`[aria-labelledby=${id}] li a`)[entries.length]?.focus();
    };
    return h(
      "section",
      { "aria-labelledby": id },
      h("h2", { id }, browser.find.kinds[kind], " ", h("span.count", String(count))),
      h(
        "ul.branches",
        entries.map((hit) => h(isPlace(hit.entry.kind) ? `li.${hit.entry.kind}` : "li", this.#line(hit))),
      ),
      rest > 0 && h("button", { type: "button", onclick: () => void showMore() }, browser.find.more(rest)),
    );
  }

  #line(hit: FoundEntry): Content {
    const { entry } = hit;
    const href = pageAddress(this.#base, entry);
    const found = marked(hit.text);
    const hasSign = isPlace(entry.kind) && entry.kind !== "question";
    return [
      hasSign ? entryLine(entry, href, found) : h("a", { href }, found),
      entry.kind === "source" && h("p.aside-note", entry.note),
      passageIn(h("p.aside-note.hit-passage"), hit),
    ];
  }
}

customElements.define("search-results", SearchResults);
