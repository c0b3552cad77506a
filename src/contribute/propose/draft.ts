import * as z from "zod/mini";
import { relationKeys, stances } from "../../claims/schema/claim.ts";
import { answers } from "./steps.ts";

// Browser storage may contain anything: what is invalid becomes empty, long texts and lists are cut.
const [longest, mostRows] = [20_000, 50];
const [, ...otherStances] = stances;

const text = z.catch(z.string().check(z.overwrite((value) => value.slice(0, longest))), "");
const record = <const Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.pipe(
    z.transform((value) => (typeof value === "object" && !Array.isArray(value) ? (value ?? {}) : {})),
    z.readonly(z.object(shape)),
  );
const rows = <Row extends z.ZodMiniType>(row: Row) =>
  z.readonly(z.catch(z.array(row).check(z.overwrite((all) => all.slice(0, mostRows))), []));

/** `person` and `source` are ids, or `newId` of a new record. */
const holder = record({
  person: text,
  /** "" for `asserts`. */
  stance: z.catch(z.enum(["", ...otherStances]), ""),
  source: text,
  at: text,
  /** The first and the last words, a line each. */
  passage: text,
  date: text,
});

/** What a draft can change, in the words of an address. */
export const changeableKinds = ["claim", "question", "person", "source"] as const;

const use = record({ source: text, at: text, passage: text, note: text, quote: text });

/** What a claim says of a question or another claim. */
const reply = {
  relation: z.catch(z.enum(["", ...relationKeys]), ""),
  /** The question or claim that it replies to; for an undercut, the premise. */
  target: text,
  /**
   * The conclusion of an undercut; "" for other relations. Of an undercut of an undercut, the path of the step that the target denies,
   * its ids apart by spaces.
   */
  conclusion: text,
};
const furtherReply = record(reply);

const newPerson = record({
  /** "" for the id that is made from the name. */
  id: text,
  /** As `understoodName` reads it. */
  name: text,
  /** `person`, `organisation`, or "" as long as it is guessed from the name. */
  kind: text,
  ...{ summary: text, url: text, orcid: text, wikidata: text },
});

const newSource = record({
  /** "" for the id that is made from author, year and title. */
  id: text,
  type: text,
  title: text,
  /** Names, separated by semicolons. */
  author: text,
  issued: text,
  container: text,
  URL: text,
  DOI: text,
  ...{ publisher: text, volume: text, issue: text, page: text, ISBN: text, arxiv: text },
  /** What its data was checked against; "" if it was not. */
  record: text,
});

/** What stands under the same keys in the file of a claim. */
const ownTexts = { claim: text, basis: text, explanation: text, "also-said": text };
export const ownKeys: readonly string[] = Object.keys(ownTexts);

/** The same in the file of a question. */
const questionTexts = { question: text, summary: text, state: text };
export const questionKeys: readonly string[] = Object.keys(questionTexts);

/** The current input of the form. Every text may be empty or invalid. */
export const draftSchema = record({
  ...ownTexts,
  ...questionTexts,
  /** The kind of the record that it changes; "" for a new claim or question. A person or source is its first new one. */
  changes: z.catch(z.enum(["", ...changeableKinds]), ""),
  /** The values of the file that it changes. */
  base: answers,
  /** The debate of a new question; "" for others. */
  debate: text,
  /** The first relation, which decides the place, and further ones. */
  ...reply,
  further: rows(furtherReply),
  holders: rows(holder),
  uses: rows(use),
  /** "" for the id that is made from the words. */
  id: text,
  /** How the contributor wants to be named, and a word to the editors: no part of the map. */
  ...{ by: text, because: text },
  /** The words of a text that it began with; "" for a claim that was typed. */
  original: text,
  newPeople: rows(newPerson),
  newSources: rows(newSource),
});

export type Draft = z.output<typeof draftSchema>;
export type Reply = z.output<typeof furtherReply>;
export type NewPerson = z.output<typeof newPerson>;
export type NewSource = z.output<typeof newSource>;

export const emptyReply = furtherReply.parse({});
export const emptyHolder = holder.parse({});
export const emptyUse = use.parse({});
export const emptyPerson = newPerson.parse({});
export const emptySource = newSource.parse({});
export const emptyDraft = draftSchema.parse({});

/** The kind of the record that a draft makes or changes. */
export const kindOf = ({ changes, debate }: Draft): (typeof changeableKinds)[number] =>
  changes || (debate === "" ? "claim" : "question");

/** The sentence that a draft is for; "" for a change of a person or source. */
export const sentenceIn = (draft: Draft): string => valueOf(draft, kindOf(draft)).trim();

/** A placeholder for a new person or source without an id; can't be confused with an id. */
export const newId = (index: number): string => `+${index + 1}`;

/** The index of the new person or source that a placeholder names; -1 for an id. */
export const newIndex = (name: string): number => (/^\+\d{1,3}$/.test(name) ? Number(name) - 1 : -1);

/** The value of a field; "" if there is none. */
export function valueOf(draft: object, field: string): string {
  let value: unknown = draft;
  for (const key of field.split("."))
    value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : "";
  return typeof value === "string" ? value : "";
}

/** Whether anything is written in a row. */
export const isFilled = (row: object): boolean => Object.values(row).some((value) => String(value).trim() !== "");

/** The lists of a draft, which are rows of fields. */
export const draftLists = ["further", "holders", "newPeople", "uses", "newSources"] as const;

/** The draft with another value of a field. */
export function withValue(draft: Draft, field: string, value: string): Draft {
  const [name = "", number, key = ""] = field.split(".");
  const list = draftLists.find((each) => each === name);
  if (list === undefined) return { ...draft, [name]: value };
  return {
    ...draft,
    [list]: draft[list].map((row, index) => (index === Number(number) ? { ...row, [key]: value } : row)),
  };
}

/** Removes a new person or source from the draft. References to it become `to`; references to later ones are renumbered. */
export function withoutNew(draft: Draft, list: "newPeople" | "newSources", index: number, to = ""): Draft {
  const key = list === "newPeople" ? "person" : "source";
  const renamed = (name: string): string => {
    const number = newIndex(name);
    if (number === index) return to;
    return number > index ? newId(number - 1) : name;
  };
  return {
    ...draft,
    [list]: draft[list].toSpliced(index, 1),
    holders: draft.holders.map((holder) => ({ ...holder, [key]: renamed(holder[key]) })),
    uses: key === "source" ? draft.uses.map((use) => ({ ...use, source: renamed(use.source) })) : draft.uses,
  };
}

/** The lists of which the form adds empty rows, with the first field of a row. */
const emptyRows = {
  further: { row: emptyReply, first: "target" },
  holders: { row: emptyHolder, first: "person" },
  uses: { row: emptyUse, first: "source" },
};

/** The draft with one more empty row in a list, and the first field of that row. */
export function withRow(draft: Draft, name: string): { readonly draft: Draft; readonly field: string } {
  const list = name === "further" || name === "holders" ? name : "uses";
  const { row, first } = emptyRows[list];
  return { draft: { ...draft, [list]: [...draft[list], row] }, field: `${list}.${draft[list].length}.${first}` };
}

/** The draft without a row of a list. */
export function withoutRow(draft: Draft, name: string, index: number): Draft {
  const list = draftLists.find((each) => each === name) ?? "uses";
  return list === "newPeople" || list === "newSources"
    ? withoutNew(draft, list, index)
    : { ...draft, [list]: draft[list].toSpliced(index, 1) };
}

/** The draft with a new person or source, named as it was typed, that a field stands for. */
export function withNew(draft: Draft, field: string, list: "newPeople" | "newSources", typed: string): Draft {
  const chosen = withValue(draft, field, newId(draft[list].length));
  return list === "newPeople"
    ? { ...chosen, newPeople: [...chosen.newPeople, { ...emptyPerson, name: typed }] }
    : { ...chosen, newSources: [...chosen.newSources, { ...emptySource, title: typed }] };
}
