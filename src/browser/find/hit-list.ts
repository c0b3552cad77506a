import type { StanceKind } from "../../model/index.ts";
import type { Answer, Entry } from "../../search/index.ts";
import { entryLine } from "./entry-line.ts";
import { makeElement } from "../model/make-element.ts";
import { pageAddress } from "../model/page-address.ts";

/** What the sheet of the search shows. */
export type HitsShown =
  | { readonly kind: "searching" }
  | { readonly kind: "failed" }
  | {
      readonly kind: "found";
      readonly answer: Answer;
      /** The first of what was found. */
      readonly entries: readonly Entry[];
      /** Those whose names were typed. */
      readonly people: readonly Entry[];
      /** What the person that is filtered by takes which stance on; null where nobody is. */
      readonly stances: ReadonlyMap<number, StanceKind> | null;
      /** The id of the one that is open, and which it is, from 0; "" and -1 where none is. */
      readonly open: string;
      readonly at: number;
    };

/** What the reader can ask for in the sheet. */
export interface HitWishes {
  readonly more: () => void;
  readonly again: () => void;
  readonly words: (words: string) => void;
  readonly noFilters: () => void;
  readonly heldBy: (person: string) => void;
}

/** Shows what was found, and where one stands in it. `base` is where the site begins. */
export function showHits(list: HTMLElement, base: string, shown: HitsShown, wishes: HitWishes): void {
  const fill = (place: string, ...content: readonly (Node | string)[]): HTMLElement | null => {
    const element = list.querySelector<HTMLElement>(place);
    element?.replaceChildren(...content);
    element?.toggleAttribute("hidden", content.length === 0);
    return element;
  };
  /** Leaves what says the same as it is, for one who hears it and one whose focus is on it. */
  const fillAnew = (place: string, ...content: readonly (Node | string)[]): void => {
    const words = content.map((part) => (typeof part === "string" ? part : part.textContent)).join("");
    if (list.querySelector(place)?.textContent !== words) fill(place, ...content);
  };
  const count = list.querySelector(".map-hits-count");
  const words = countInWords(shown);
  // Only what changes is read out.
  if (count && count.textContent !== words) count.textContent = words;
  list.toggleAttribute("aria-busy", shown.kind === "searching");
  const found = shown.kind === "found" ? shown.answer.numbers.length : 0;
  for (const step of list.querySelectorAll<HTMLButtonElement>("[data-action=next], [data-action=previous]"))
    step.disabled = found === 0;
  if (shown.kind === "searching") return;
  const pressed = document.activeElement?.closest(".map-hits > :not(ol, .map-hits-head)");
  const former = pressed?.matches(".map-hits-more") ? list.querySelectorAll("ol > li").length : 0;
  fillAnew(".map-hits-note", ...note(shown, wishes));
  fill(".map-hits-stances", ...(shown.kind === "found" ? stancesInWords(shown.answer.numbers, shown.stances) : []));
  fill(".map-hits-people", ...(shown.kind === "found" ? shown.people.map((person) => heldBy(person, wishes)) : []));
  const entries = shown.kind === "found" ? shown.entries : [];
  const lines = entries.map((entry) => {
    const line = makeElement("li", { class: entry.kind }, entryLine(entry, pageAddress(base, entry)));
    if (shown.kind === "found" && entry.id === shown.open) line.setAttribute("aria-current", "true");
    return line;
  });
  const ordered = fill("ol", ...lines);
  const rest = found - entries.length;
  fillAnew(".map-hits-more", ...(rest > 0 ? [button(`Show more of ${found.toLocaleString("en")}`, wishes.more)] : []));
  ordered?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  // What was pressed may be gone: the focus goes to the first line that it brought.
  if (pressed) lines[former]?.querySelector("a")?.focus();
}

function countInWords(shown: HitsShown): string {
  if (shown.kind === "searching") return "Searching…";
  if (shown.kind === "failed") return "The search could not be loaded";
  const count = shown.answer.numbers.length;
  if (count === 0) return "Nothing found";
  const all = count.toLocaleString("en");
  return shown.at >= 0 ? `${(shown.at + 1).toLocaleString("en")} of ${all}` : `${all} found`;
}

/** What was read otherwise than typed, or what could be tried instead. */
function note(shown: Exclude<HitsShown, { kind: "searching" }>, wishes: HitWishes): readonly (Node | string)[] {
  if (shown.kind === "failed") return ["It comes from the network. ", button("Try again", wishes.again)];
  const { taken, suggestion } = shown.answer;
  if (suggestion?.kind === "no-filters")
    return [
      "The filters leave nothing. ",
      button(`Without them (${suggestion.count.toLocaleString("en")})`, wishes.noFilters),
    ];
  if (suggestion !== null)
    return [
      "Nothing has all of these words. Try ",
      button(`“${suggestion.words}” (${suggestion.count.toLocaleString("en")})`, () => wishes.words(suggestion.words)),
    ];
  if (shown.answer.numbers.length === 0) return ["Words, names, sources and ids of claims can be searched for."];
  return taken.map(({ typed, words }) => `No claim has “${typed}”. Shown: ${inSeries(words)}. `);
}

/** What the squares of the map say of a person's stances, and how many there are of each. */
function stancesInWords(
  numbers: readonly number[],
  stances: ReadonlyMap<number, StanceKind> | null,
): readonly HTMLElement[] {
  if (stances === null) return [];
  return (["asserts", "concedes", "rejects"] as const).flatMap((stance) => {
    const count = numbers.filter((number) => stances.get(number) === stance).length;
    return count === 0 ? [] : [makeElement("span", { class: stance }, `${stance} ${count.toLocaleString("en")}`)];
  });
}

function heldBy({ id, text }: Entry, wishes: HitWishes): HTMLElement {
  return makeElement(
    "li",
    {},
    button(`What ${text} holds`, () => wishes.heldBy(id)),
  );
}

function inSeries(words: readonly string[]): string {
  const few = words.slice(0, 3).map((word) => `“${word}”`);
  return words.length > few.length ? `${few.join(", ")} and the like` : few.join(" or ");
}

function button(words: string, action: () => void): HTMLButtonElement {
  const element = makeElement("button", { type: "button" }, words);
  element.addEventListener("click", action);
  return element;
}
