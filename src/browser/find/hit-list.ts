import type { Entry } from "../../search/entry.ts";
import { markedStretches } from "../../search/passage.ts";
import type { SearchResult } from "../../search/search.ts";
import type { StanceKind } from "../../claims/model/index.ts";
import * as browser from "../../words/browser.ts";
import { h, roleLabel, type Content } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";
import { marked } from "./marked.ts";
import { missingWords } from "./missing-words.ts";

/** The result of a search on the map. */
export interface Found {
  readonly result: SearchResult;
  /** All that was found, in the order of the numbers. */
  readonly entries: readonly Entry[];
  /** People whose names were typed. */
  readonly people: readonly Entry[];
  /** The stances of the person in the filter, by the numbers of claims; null for no person. */
  readonly stances: ReadonlyMap<number, StanceKind> | null;
}

/** What the list of results shows. */
export type HitsShown =
  | { readonly kind: "searching" }
  | { readonly kind: "failed" }
  | {
      readonly kind: "found";
      readonly found: Found;
      /** How many entries are listed. */
      readonly most: number;
      /** The index of the result that is open; -1 for none. */
      readonly at: number;
    };

/** What the buttons of the list do. */
export interface HitActions {
  readonly more: () => void;
  readonly again: () => void;
  readonly noFilters: () => void;
  readonly heldBy: (person: string) => void;
}

/** Shows the results and which of them is open. `base` is where the site begins. */
export function showHits(list: HTMLElement, base: string, shown: HitsShown, actions: HitActions): void {
  const fill = (place: string, ...content: readonly (Node | string)[]): HTMLElement | null => {
    const element = list.querySelector<HTMLElement>(place);
    element?.replaceChildren(...content);
    element?.toggleAttribute("hidden", content.length === 0);
    return element;
  };
  /** Fills a place only if its text changes, so that screen readers don't repeat it and buttons keep the focus. */
  const fillIfChanged = (place: string, ...content: readonly (Node | string)[]): void => {
    const words = content.map((part) => (typeof part === "string" ? part : part.textContent)).join("");
    if (list.querySelector(place)?.textContent !== words) fill(place, ...content);
  };
  fillIfChanged(".map-hits-count", countInWords(shown));
  list.toggleAttribute("aria-busy", shown.kind === "searching");
  const found = shown.kind === "found" ? shown.found : null;
  const hits = found?.entries.length ?? 0;
  for (const step of list.querySelectorAll<HTMLButtonElement>("[data-action=next], [data-action=previous]"))
    step.disabled = hits === 0;
  if (shown.kind === "searching") return;
  const pressed = document.activeElement?.closest(".map-hits > :not(ol, .map-hits-head)");
  const former = pressed?.matches(".map-hits-more") ? list.querySelectorAll("ol > li").length : 0;
  fillIfChanged(".map-hits-note", ...note(shown, actions));
  fill(".map-hits-stances", ...(found ? stancesInWords(found) : []));
  const heldBy = ({ id, text }: Entry) =>
    h(
      "li",
      button(browser.search.heldBy(text), () => actions.heldBy(id)),
    );
  fill(".map-hits-people", ...(found?.people ?? []).map(heldBy));
  const lines =
    shown.kind === "found"
      ? shown.found.entries.slice(0, shown.most).map((entry, index) => {
          const current = { "aria-current": index === shown.at && "true" };
          const text = marked(markedStretches(entry.text, shown.found.result.sought));
          return h(`li.${entry.kind}`, current, entryLine(entry, pageAddress(base, entry), text));
        })
      : [];
  const ordered = fill("ol", ...lines);
  fillIfChanged(".map-hits-more", ...(hits > lines.length ? [button(browser.search.more(hits), actions.more)] : []));
  ordered?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  // The button that was pressed may be gone: then the first new line gets the focus.
  if (pressed) lines[former]?.querySelector("a")?.focus();
}

function countInWords(shown: HitsShown): string {
  if (shown.kind === "searching") return browser.search.searching;
  if (shown.kind === "failed") return browser.search.failed;
  const count = shown.found.entries.length;
  if (count === 0) return browser.search.nothing;
  return shown.at >= 0 ? browser.search.at(shown.at + 1, count) : browser.search.found(count);
}

/** What was searched other than the typed words, or what the reader could try instead. */
function note(shown: Exclude<HitsShown, { kind: "searching" }>, actions: HitActions): readonly (Node | string)[] {
  if (shown.kind === "failed") return [browser.search.checkConnection, " ", button(browser.tryAgain, actions.again)];
  const { result } = shown.found;
  if (result.withoutFilters > 0)
    return [
      browser.search.onlyFilters,
      " ",
      button(browser.search.noFilters(result.withoutFilters), actions.noFilters),
    ];
  return result.numbers.length === 0 ? [browser.search.hint] : missingWords(result);
}

/** The number of results for each stance of the person, which is the key to the squares on the map. */
function stancesInWords({ result, stances }: Found): readonly HTMLElement[] {
  if (stances === null) return [];
  return (["asserts", "concedes", "rejects"] as const).flatMap((stance) => {
    const count = result.numbers.filter((number) => stances.get(number) === stance).length;
    return count === 0 ? [] : [h(`span.${stance}`, browser.search.stances(stance, count))];
  });
}

function button(words: string, action: () => void): HTMLButtonElement {
  return h("button", { type: "button", onclick: action }, words);
}

/** A question or claim in lists: role, sentence, mark, and its holders in a second line. It links to the page; on the map, `data-focus` says what to open. */
export function entryLine(
  { id, kind, text, note, holders = "" }: Entry,
  href: string,
  shown: Content = text,
): HTMLElement {
  return h(
    "span.claim-line",
    roleLabel(kind, browser.role[kind]),
    " ",
    h(`a.claim-link.${kind}`, { href, "data-focus": id }, shown),
    note === "unanswered" && [" ", h("span.unanswered-mark", browser.map.unanswered)],
    holders !== "" && [h("br"), h("span.held-by", holders)],
  );
}
