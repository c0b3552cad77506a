import { repliesTo, type ReadSentence, type Replies } from "../../search/read-text.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import * as browser from "../../words/browser.ts";
import { h, roleIcon, roleLabel, type Content } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";

/** The map as notes show it. `base` is where the site begins. */
export interface ReadMap {
  readonly index: SearchIndex;
  readonly replies: Replies;
  readonly base: string;
}

/** What a note shows: the claims that a sentence comes near, as equals. */
export interface Noted extends ReadSentence {
  readonly number: number;
  /** The first note on each claim of the text. */
  readonly notes: ReadonlyMap<number, number>;
}

/** What the map has on each claim. `action` is a button in the head of a note beside a sentence, null for a note alone. */
export function noteContent(map: ReadMap, noted: Noted, action: HTMLElement | null): Content {
  const { number, near } = noted;
  const address = { href: `#Sentence-${number}`, "aria-label": browser.reading.note(number) };
  return [
    h(
      "p.note-head.in-line.level",
      h("a.note-number", action === null ? {} : address, String(number)),
      action !== null && h("span.aside-note.told", browser.reading.nearSentence),
      action,
    ),
    near.map((claim) => h("div.note-near", claimContent(map, noted, claim))),
    perhapsContent(map, noted),
  ];
}

/** What a sentence near no claim may mean, and the terms that it names. */
export function perhapsContent(map: ReadMap, { perhaps, terms }: ReadSentence): Content {
  const line = (number: number) => h("li", reply(map, number, map.index.entries[number]?.kind ?? ""));
  return [
    perhaps.length > 0 && [h("p.aside-note.told", browser.reading.perhaps), h("ul", perhaps.map(line))],
    terms.length > 0 && [h("p.aside-note.told", browser.find.kinds.terms), h("ul", terms.map(line))],
  ];
}

/** What the map has on the claims of a link, by their ids, under a heading that says where they are from. */
export function sharedContent(map: ReadMap, ids: readonly string[]): Content {
  const claims = [...new Set(ids.flatMap((id) => map.index.numberOf(id) ?? []))];
  const notes = new Map(claims.map((claim, at) => [claim, at + 1]));
  const noteOn = (claim: number, at: number): HTMLElement => {
    const noted = { number: at + 1, near: [claim], perhaps: [], terms: [], notes };
    return h("div.read-note", { id: `Note-${at + 1}` }, noteContent(map, noted, null));
  };
  return [
    h("h2", browser.reading.shared(claims.length)),
    h("p.section-note", browser.reading.sharedNote),
    h("div.read-claims", claims.map(noteOn)),
  ];
}

/** Who holds a claim, the first objections that the text lacks, and how much more there is. */
function claimContent(map: ReadMap, noted: Noted, claim: number): Content {
  const entry = map.index.entries[claim];
  if (!entry) return null;
  const { kind, holders, note } = entry;
  const { number, notes } = noted;
  const before = notes.get(claim) ?? number;
  return [
    h(
      "p.note-role.in-line.level",
      roleLabel(kind, browser.role[kind]),
      note === "unanswered" && h("span.unanswered-mark", browser.map.unanswered),
    ),
    h("p.note-claim", linkTo(map, claim)),
    holders !== undefined && h("p.held-by", holders),
    before < number
      ? h("p.aside-note", h("a", { href: `#Note-${before}` }, browser.reading.again(before)))
      : objections(map, noted, claim, kind === "objection" ? "rebuttal" : "objection"),
  ];
}

function objections(map: ReadMap, { number: own, near, notes }: Noted, claim: number, as: string): Content {
  const { against, reasons } = repliesTo(map.replies, claim);
  const unmet = against.filter(({ number }) => !notes.has(number));
  const met = new Set(against.flatMap(({ number }) => notes.get(number) ?? []));
  // Beside other claims there is room for one.
  const shown = unmet.slice(0, near.length > 1 ? 1 : 2);
  const more = [
    unmet.length > shown.length && browser.reading.objections(unmet.length - shown.length),
    reasons.length > 0 && browser.reading.reasons(reasons.length),
  ].filter((words) => words !== false);
  met.delete(own);
  return [
    against.length === 0 &&
      map.index.entries[claim]?.note !== "unanswered" &&
      h("p.aside-note", browser.reading.noObjection),
    shown.length > 0 && h("p.aside-note.told", browser.reading.unmet),
    shown.length > 0 &&
      h(
        "ul",
        shown.map(({ number, group }) => h("li", reply(map, number, as, browser.reading.groups[group]))),
      ),
    met.size > 0 && h("p.aside-note", browser.reading.met([...met].join(", "))),
    more.length > 0 && h("p.aside-note", h("a", { href: addressOf(map, claim) }, more.join(", "))),
  ];
}

/** A claim or a term in a list. `against` says what it is against, if that is not the claim itself. */
function reply(map: ReadMap, number: number, as: string, against = ""): Content {
  const { holders, note } = map.index.entries[number] ?? {};
  return [
    as !== "term" && h(`span.role.${as}`, roleIcon(as)),
    against !== "" && h("span.aside-note", against, " "),
    linkTo(map, number),
    holders !== undefined && [" ", h("span.held-by", holders)],
    note === "unanswered" && [" ", h("span.unanswered-mark", browser.map.unanswered)],
  ];
}

const addressOf = ({ index, base }: ReadMap, number: number): string =>
  pageAddress(base, index.entries[number] ?? { kind: "claim", id: "" });

function linkTo(map: ReadMap, number: number): HTMLElement {
  const { kind, text } = map.index.entries[number] ?? { kind: "", text: "" };
  return h(`a.claim-link.${kind}`, { href: addressOf(map, number) }, text);
}

/** Whether parsed JSON is the file of replies rather than an error page. */
export const isReplies = (file: unknown): file is Replies => Array.isArray(file) && file.every(Array.isArray);
