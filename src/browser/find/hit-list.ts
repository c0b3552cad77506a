import type { Entry } from "../../search/index.ts";
import * as browser from "../../words/browser.ts";
import { entryLine } from "./entry-line.ts";
import type { Found } from "./found.ts";
import { makeElement } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";

/** What the list of results shows. */
export type HitsShown =
  | { readonly kind: "searching" }
  | { readonly kind: "failed" }
  | {
      readonly kind: "found";
      readonly found: Found;
      /** The id of the result that is open, and its index; "" and -1 for none. */
      readonly open: string;
      readonly at: number;
    };

/** What the buttons of the list do. */
export interface HitActions {
  readonly more: () => void;
  readonly again: () => void;
  readonly words: (words: string) => void;
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
  const count = list.querySelector(".map-hits-count");
  const words = countInWords(shown);
  if (count && count.textContent !== words) count.textContent = words;
  list.toggleAttribute("aria-busy", shown.kind === "searching");
  const found = shown.kind === "found" ? shown.found : null;
  const hits = found?.result.numbers.length ?? 0;
  for (const step of list.querySelectorAll<HTMLButtonElement>("[data-action=next], [data-action=previous]"))
    step.disabled = hits === 0;
  if (shown.kind === "searching") return;
  const pressed = document.activeElement?.closest(".map-hits > :not(ol, .map-hits-head)");
  const former = pressed?.matches(".map-hits-more") ? list.querySelectorAll("ol > li").length : 0;
  fillIfChanged(".map-hits-note", ...note(shown, actions));
  fill(".map-hits-stances", ...(found ? stancesInWords(found) : []));
  fill(".map-hits-people", ...(found?.people ?? []).map((person) => heldBy(person, actions)));
  const entries = found?.entries ?? [];
  const lines = entries.map((entry) => {
    const line = makeElement("li", { class: entry.kind }, entryLine(entry, pageAddress(base, entry)));
    if (shown.kind === "found" && entry.id === shown.open) line.setAttribute("aria-current", "true");
    return line;
  });
  const ordered = fill("ol", ...lines);
  const rest = hits - entries.length;
  fillIfChanged(".map-hits-more", ...(rest > 0 ? [button(browser.search.more(hits), actions.more)] : []));
  ordered?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  // The button that was pressed may be gone: then the first new line gets the focus.
  if (pressed) lines[former]?.querySelector("a")?.focus();
}

function countInWords(shown: HitsShown): string {
  if (shown.kind === "searching") return browser.search.searching;
  if (shown.kind === "failed") return browser.search.failed;
  const count = shown.found.result.numbers.length;
  if (count === 0) return browser.search.nothing;
  return shown.at >= 0 ? browser.search.at(shown.at + 1, count) : browser.search.found(count);
}

/** Which words were replaced by similar ones, or what the reader could try instead. */
function note(shown: Exclude<HitsShown, { kind: "searching" }>, actions: HitActions): readonly (Node | string)[] {
  if (shown.kind === "failed") return [browser.search.checkConnection, " ", button(browser.tryAgain, actions.again)];
  const { taken, suggestion, numbers } = shown.found.result;
  if (suggestion?.kind === "no-filters")
    return [browser.search.onlyFilters, " ", button(browser.search.noFilters(suggestion.count), actions.noFilters)];
  if (suggestion !== null)
    return [
      browser.search.otherWords,
      " ",
      button(browser.search.suggested(suggestion.words, suggestion.count), () => actions.words(suggestion.words)),
    ];
  if (numbers.length === 0) return [browser.search.hint];
  return taken.map(({ typed, words }) => {
    const quoted = words.slice(0, 3).map((word) => browser.quoted(word));
    return words.length > 3
      ? `${browser.search.replacedBySimilar(typed, quoted.join(", "))} `
      : `${browser.search.replaced(typed, quoted)} `;
  });
}

/** The number of results for each stance of the person, which is the key to the squares on the map. */
function stancesInWords({ result, stances }: Found): readonly HTMLElement[] {
  if (stances === null) return [];
  return (["asserts", "concedes", "rejects"] as const).flatMap((stance) => {
    const count = result.numbers.filter((number) => stances.get(number) === stance).length;
    return count === 0 ? [] : [makeElement("span", { class: stance }, browser.search.stances(stance, count))];
  });
}

function heldBy({ id, text }: Entry, actions: HitActions): HTMLElement {
  return makeElement(
    "li",
    {},
    button(browser.search.heldBy(text), () => actions.heldBy(id)),
  );
}

function button(words: string, action: () => void): HTMLButtonElement {
  const element = makeElement("button", { type: "button" }, words);
  element.addEventListener("click", action);
  return element;
}
