import { repliesTo, type Replies } from "../../search/read-text.ts";
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

/** What a note says: the claim that a sentence comes near, with others that are near it too. */
export interface Noted {
  readonly number: number;
  readonly claim: number;
  readonly others: readonly number[];
  /** The first note on each claim of the text. */
  readonly notes: ReadonlyMap<number, number>;
}

/** So many objections are listed. */
const listed = 2;

/**
 * What the map has on a claim: who holds it, the first objections that the text lacks, and how much more. `action` is a button in the
 * head of a note beside a sentence, null for a note alone.
 */
export function noteContent(
  map: ReadMap,
  { number, claim, others, notes }: Noted,
  action: HTMLElement | null,
): Content {
  const entry = map.index.entries[claim];
  if (!entry) return null;
  const { kind, holders, note } = entry;
  const before = notes.get(claim) ?? number;
  const { against } = repliesTo(map.replies, claim);
  const other = others.find((near) => !against.some((reply) => reply.number === near));
  return [
    h(
      "p.note-head",
      action === null
        ? h("span.note-number", String(number))
        : h(
            "a.note-number",
            { href: `#Sentence-${number}`, "aria-label": browser.reading.note(number) },
            String(number),
          ),
      roleLabel(kind, browser.role[kind]),
      note === "unanswered" && h("span.unanswered-mark", browser.map.unanswered),
      action,
    ),
    h("p.note-claim", linkTo(map, claim)),
    before < number
      ? h("p.note-small", h("a", { href: `#Note-${before}` }, browser.reading.again(before)))
      : [
          holders !== undefined && h("p.held-by", holders),
          objections(map, claim, notes),
          other !== undefined && h("p.note-small", browser.reading.other, " ", linkTo(map, other)),
        ],
  ];
}

function objections(map: ReadMap, claim: number, notes: Noted["notes"]): Content {
  const { against, reasons } = repliesTo(map.replies, claim);
  const unmet = against.filter(({ number }) => !notes.has(number));
  const met = against.flatMap(({ number }) => notes.get(number) ?? []);
  const shown = unmet.slice(0, listed);
  const more = [
    unmet.length > shown.length && browser.reading.objections(unmet.length - shown.length),
    reasons.length > 0 && browser.reading.reasons(reasons.length),
  ].filter((words) => words !== false);
  const entry = map.index.entries[claim];
  const as = entry?.kind === "objection" ? "rebuttal" : "objection";
  return [
    against.length === 0 && entry?.note !== "unanswered" && h("p.note-small", browser.reading.noObjection),
    shown.length > 0 && h("p.note-label", browser.reading.unmet),
    shown.length > 0 &&
      h(
        "ul",
        shown.map(({ number, group }) => h("li", reply(map, number, as, browser.reading.groups[group]))),
      ),
    met.length > 0 && h("p.note-small", browser.reading.met(met.join(", "))),
    more.length > 0 && h("p.note-small", h("a", { href: addressOf(map, claim) }, more.join(", "))),
  ];
}

/** An objection, or a rebuttal of one. `against` says what it is against, if that is not the claim itself. */
function reply(map: ReadMap, number: number, as: string, against = ""): Content {
  const { holders, note } = map.index.entries[number] ?? {};
  return [
    h(`span.role.${as}`, roleIcon(as)),
    against !== "" && h("span.note-small", against, " "),
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
