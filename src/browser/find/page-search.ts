import { isPlace } from "../../search/entry.ts";
import * as browser from "../../words/browser.ts";
import { h, roleLabel, type Content } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";
import { searchSource } from "../page/search-source.ts";
import { combobox } from "./combobox.ts";
import { furtherLinks } from "./further-links.ts";
import { marked, passageIn } from "./marked.ts";
import { missingWords } from "./missing-words.ts";
import { findEverywhere, type FoundEntry, type FoundEverywhere } from "./find-everywhere.ts";

/** Starts the search in the head of a page: a combobox whose list has links. */
export function startPageSearch(input: HTMLInputElement): void {
  const root = input.closest<HTMLElement>(".page-search");
  const popup = root?.querySelector<HTMLElement>(".page-hits");
  const list = popup?.querySelector<HTMLElement>("#Hits");
  const status = popup?.querySelector<HTMLElement>("[role=status]");
  if (!root || !popup || !list || !status) return;
  const source = searchSource(root.dataset["search"] ?? "");
  source.prepare();
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", browser.find.results);
  combobox({
    input,
    list,
    popup,
    status,
    find: async (typed) => {
      if (typed === "") return { content: [], words: "" };
      const found = await findEverywhere(source, typed);
      return { content: listOf(found, typed, root.dataset), words: inWords(found) };
    },
    // Without a choice, Enter leads to the page with all results.
    byDefault: (options) => options.find((option) => option.matches(".all")) ?? options[0],
  });
  input.addEventListener("keydown", ({ key, defaultPrevented }) => {
    if (key === "Escape" && !defaultPrevented) input.value = "";
  });
}

/** The list: a group for each kind, then links to all results and further. */
function listOf(found: FoundEverywhere, typed: string, data: DOMStringMap): readonly HTMLElement[] {
  const { kinds, count } = found;
  const { base = "/" } = data;
  const groups = kinds.map(({ kind, entries }) =>
    h(
      "div",
      { role: "group", "aria-labelledby": `Hits-${kind}` },
      h("p", { id: `Hits-${kind}` }, browser.find.kinds[kind]),
      entries.map((hit) => option(hit.entry.kind, pageAddress(base, hit.entry), lineOf(hit))),
    ),
  );
  const links = [
    ...(count > 0 ? [option("all", `${base}search/#q=${encodeURIComponent(typed)}`, browser.find.all(count))] : []),
    ...furtherLinks(found, typed, data, (href, words) => option("all", href, words)),
  ];
  return [...groups, ...(links.length > 0 ? [h("div.all-hits", { role: "presentation" }, links)] : [])];
}

function option(name: string, href: string, content: Content): HTMLElement {
  return h(`a.${name}`, { role: "option", tabindex: "-1", href }, content);
}

/** A role with a sign of its own, then the sentence, the holders and the passage. A source has its short reference after its title. */
function lineOf(hit: FoundEntry): Content {
  const { kind, note, holders } = hit.entry;
  const hasSign = isPlace(kind) && kind !== "question";
  const mark = kind === "source" ? h("small", note) : h("span.unanswered-mark", browser.find.unanswered);
  return [
    hasSign && [roleLabel(kind, browser.role[kind]), " "],
    h("span.hit-text", marked(hit.text)),
    note !== undefined && [" ", mark],
    holders !== undefined && [" ", h("small", holders)],
    passageIn(h("small.hit-passage"), hit),
  ];
}

function inWords(found: FoundEverywhere): string {
  if (found.count === 0) return browser.find.nothing;
  return [...missingWords(found), browser.find.found(found.count)].join("");
}
