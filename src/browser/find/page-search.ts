import type { Stretch } from "../../search/passage.ts";
import * as browser from "../../words/browser.ts";
import { makeElement, roleIcon } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";
import { searchSource } from "../page/search-source.ts";
import { combobox } from "./combobox.ts";
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
      return { content: listOf(found, base, map), words: inWords(found, typed) };
    },
    onType: () => asked.clear(),
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
  input.addEventListener("keydown", ({ key, defaultPrevented }) => {
    if (key === "Escape" && !defaultPrevented) input.value = "";
  });
}

const kinds: readonly Kind[] = ["people", "pairs", "questions", "claims", "tours", "sources"];

/** The list: a group for each kind, then links to the map. */
function listOf(
  { kinds: found, words, onMap, unanswered }: FoundEverywhere,
  base: string,
  map: string,
): readonly HTMLElement[] {
  const all = `${map}?q=${encodeURIComponent(words)}`;
  return [
    ...found.map(({ kind, entries, rest }) =>
      makeElement(
        "div",
        { role: "group", "aria-labelledby": `Hits-${kind}` },
        makeElement("p", { id: `Hits-${kind}` }, browser.find.kinds[kind]),
        ...entries.map((hit) => option({ href: pageAddress(base, hit.entry), class: hit.entry.kind }, ...lineOf(hit))),
        ...(rest > 0 ? [option({ "data-more": kind, class: "more" }, browser.find.more(rest))] : []),
      ),
    ),
    ...(onMap > 0 ? [option({ href: all, class: "all" }, browser.find.onMap(onMap))] : []),
    ...(unanswered > 0
      ? [option({ href: `${all}&unanswered=yes`, class: "all" }, browser.find.unansweredOnMap(unanswered))]
      : []),
  ];
}

function option(attributes: Readonly<Record<string, string>>, ...content: readonly (Node | string)[]): HTMLElement {
  return makeElement("a", { role: "option", tabindex: "-1", ...attributes }, ...content);
}

/** A role with a sign of its own, then the sentence and the passage. A source has its short reference after its title. */
function lineOf({ entry: { kind, note }, text, passage }: FoundEntry): readonly (Node | string)[] {
  const hasSign = kind !== "person" && kind !== "source" && kind !== "tour" && kind !== "pair" && kind !== "question";
  return [
    ...(hasSign ? [makeElement("span", { class: `role ${kind}` }, roleIcon(kind), ` ${browser.role[kind]}`), " "] : []),
    makeElement("span", { class: "hit-text" }, ...marked(text)),
    ...(note === undefined
      ? []
      : [
          " ",
          kind === "source"
            ? makeElement("small", {}, note)
            : makeElement("span", { class: "unanswered-mark" }, browser.find.unanswered),
        ]),
    ...(passage.length === 0 ? [] : [makeElement("small", { class: "hit-passage" }, ...marked(passage))]),
  ];
}

function marked(stretches: readonly Stretch[]): readonly (Node | string)[] {
  return stretches.map(({ text, isHit }) => (isHit ? makeElement("mark", {}, text) : text));
}

function inWords({ kinds: found, words, hasAllWords }: FoundEverywhere, typed: string): string {
  if (found.length === 0) return browser.find.nothing;
  const count = found.reduce((sum, each) => sum + each.count, 0);
  if (!hasAllWords) return browser.find.foundSome(count);
  return words === typed ? browser.find.found(count) : browser.find.foundFor(words, count);
}
