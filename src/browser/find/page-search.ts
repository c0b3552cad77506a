import { isPlace } from "../../search/entry.ts";
import * as browser from "../../words/browser.ts";
import { h, roleLabel, type Content } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";
import { searchSource } from "../page/search-source.ts";
import { combobox } from "./combobox.ts";
import { marked } from "./marked.ts";
import { missingWords } from "./missing-words.ts";
import { findEverywhere, listed, type FoundEntry, type FoundEverywhere, type Kind } from "./find-everywhere.ts";

/** How many more results of a kind are listed at once. */
const moreAtOnce = 20;

/** Starts the search in the head of a page: a combobox whose list has links. */
export function startPageSearch(input: HTMLInputElement): void {
  const root = input.closest<HTMLElement>(".page-search");
  const popup = root?.querySelector<HTMLElement>(".page-hits");
  const list = popup?.querySelector<HTMLElement>("#Hits");
  const status = popup?.querySelector<HTMLElement>("[role=status]");
  if (!root || !popup || !list || !status) return;
  const { base = "/", map = "" } = root.dataset;
  const source = searchSource(root.dataset["search"] ?? "");
  source.prepare();
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", browser.find.results);
  /** How many results are listed of kinds of which the reader wants more. */
  const asked = new Map<Kind, number>();
  const box = combobox({
    input,
    list,
    popup,
    status,
    find: async (typed) => {
      if (typed === "") return { content: [], words: "" };
      const found = await findEverywhere(source, typed, asked);
      return { content: listOf(found, typed, base, map), words: inWords(found) };
    },
    onType: (words) => {
      asked.clear();
      showAddress(words);
    },
    onPick: (option) => {
      const kind = kinds.find((each) => each === option.dataset["more"]);
      if (kind === undefined) return false;
      // The first of the further results is marked where the reader was.
      const at = [...list.querySelectorAll("[role=option]")].indexOf(option);
      asked.set(kind, (asked.get(kind) ?? listed[kind]) + moreAtOnce);
      box.ask(at);
      return true;
    },
    // Without a choice, all results are shown on the map.
    byDefault: (options) => options.find((option) => option.matches(".all")) ?? options[0],
  });
  // What was typed while this script was being loaded.
  if (input.value.trim() !== "") showAddress(input.value.trim());
  input.addEventListener("keydown", ({ key, defaultPrevented }) => {
    if (key !== "Escape" || defaultPrevented) return;
    input.value = "";
    showAddress("");
  });
}

/** The fragment with which the page was opened, unless that was a search. */
const opened = location.hash.startsWith("#q=") ? "" : location.hash;

/** Gives the results an address: `#q=` and the words, which no server is sent. */
function showAddress(words: string): void {
  const fragment = words === "" ? opened : `#q=${encodeURIComponent(words)}`;
  history.replaceState(history.state, "", location.pathname + location.search + fragment);
}

const kinds: readonly Kind[] = ["people", "pairs", "questions", "claims", "tours", "terms", "sources", "pages"];

/** More words than these are probably a text that was pasted. */
const longestQuery = 16;

/** The list: a group for each kind, then links to the map; for a text, also to the page that reads it. */
function listOf(
  { kinds: found, onMap, unanswered }: FoundEverywhere,
  typed: string,
  base: string,
  map: string,
): readonly HTMLElement[] {
  const all = `${map}?q=${encodeURIComponent(typed)}`;
  const groups = found.map(({ kind, entries, rest }) =>
    h(
      "div",
      { role: "group", "aria-labelledby": `Hits-${kind}` },
      h("p", { id: `Hits-${kind}` }, browser.find.kinds[kind]),
      entries.map((hit) => option(hit.entry.kind, { href: pageAddress(base, hit.entry) }, lineOf(hit))),
      rest > 0 && option("more", { "data-more": kind }, browser.find.more(rest)),
    ),
  );
  const onTheMap = onMap > 0 ? [option("all", { href: all }, browser.find.onMap(onMap))] : [];
  const href = `${all}&unanswered=yes`;
  const open = unanswered > 0 ? [option("all", { href }, browser.find.unansweredOnMap(unanswered))] : [];
  const isText = typed.split(/\s+/).length > longestQuery;
  const read = isText ? [option("more", { href: `${base}read/` }, browser.find.readText)] : [];
  const links = [...onTheMap, ...open, ...read];
  return [...groups, ...(links.length > 0 ? [h("div.on-map", { role: "presentation" }, links)] : [])];
}

function option(name: string, attributes: Readonly<Record<string, string>>, content: Content): HTMLElement {
  return h(`a.${name}`, { role: "option", tabindex: "-1", ...attributes }, content);
}

/** A role with a sign of its own, then the sentence, the holders and the passage. A source has its short reference after its title. */
function lineOf({ entry: { kind, note, holders }, text, passage, isWording }: FoundEntry): Content {
  const hasSign = isPlace(kind) && kind !== "question";
  const mark = kind === "source" ? h("small", note) : h("span.unanswered-mark", browser.find.unanswered);
  return [
    hasSign && [roleLabel(kind, browser.role[kind]), " "],
    h("span.hit-text", marked(text)),
    note !== undefined && [" ", mark],
    holders !== undefined && [" ", h("small", holders)],
    passage.length > 0 && h("small.hit-passage", isWording && `${browser.find.alsoSaid} `, marked(passage)),
  ];
}

function inWords(found: FoundEverywhere): string {
  if (found.kinds.length === 0) return browser.find.nothing;
  const count = found.kinds.reduce((sum, each) => sum + each.count, 0);
  return [...missingWords(found), browser.find.found(count)].join("");
}
