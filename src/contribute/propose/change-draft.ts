import { isId } from "../../claims/formats/id.ts";
import type { Id } from "../../claims/model/index.ts";
import { relationKeys } from "../../claims/schema/claim.ts";
import { type Answer, type Answers, mapping, nameInField } from "../write/index.ts";
import { changeableKinds, draftSchema, type Draft } from "./draft.ts";
import type { KnownClaim } from "./form-context.ts";
import { entriesOf, withoutEmpty } from "./steps.ts";

export type ChangeableKind = (typeof changeableKinds)[number];

/** The record that an address asks to change, such as `?claim=ID`; null for none. */
export function askedChange(search: string): { readonly kind: ChangeableKind; readonly id: Id } | null {
  const parameters = new URLSearchParams(search);
  const kind = changeableKinds.find((each) => isId(parameters.get(each) ?? ""));
  return kind === undefined ? null : { kind, id: parameters.get(kind) ?? "" };
}

/**
 * The values of the file of a record, by what its data file on the site says (site/data/schema.ts): those that the form can change, and
 * in entries of lists all. Of a claim, `relationValues` gives the rest.
 */
export function valuesOfData(kind: ChangeableKind, data: unknown): Answers {
  const { names, dates, fields, ...own } = mapping(asValues(data));
  const { heldBy, alsoSaid, claim, basis, explanation, sources, ...rest } = own;
  const { question, summary, state, name, url, orcid, wikidata, type, title, arxiv, checked } = rest;
  const values = {
    claim: { claim, basis, "held-by": heldBy, sources, explanation, "also-said": alsoSaid },
    question: { question, summary, state },
    person: { name, summary, url, orcid, wikidata },
    source: { type, title, ...mapping(names), ...mapping(dates), ...mapping(fields), arxiv, checked },
  }[kind];
  return mapping(withoutEmpty(values));
}

/** Data as it stands in files: names without their kind, keys of names with hyphens, and no stance for the usual one. */
function asValues(data: unknown): Answer {
  if (Array.isArray(data)) return data.map(asValues);
  if (typeof data !== "object" || data === null) return typeof data === "string" ? data : "";
  const isName = "kind" in data;
  const entries = Object.entries(data).filter(
    ([key, value]) => key !== "kind" && !(key === "stance" && value === "asserts"),
  );
  const keyOf = (key: string): string =>
    isName ? key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : key;
  return Object.fromEntries(entries.map(([key, value]) => [keyOf(key), asValues(value)]));
}

/** Markdown without line breaks within paragraphs, which the writer makes again. What has other blocks or hard breaks stays. */
const unwrapped = (markdown: string): string =>
  /^(?: {4}|\s*(?:```|~~~))/m.test(markdown)
    ? markdown
    : markdown
        .trim()
        .split(/\n{2,}/)
        .map((block) => (/^\s*(?:[-*+>|#=]|\d+[.)])|(?: {2}|\\)$/m.test(block) ? block : block.replaceAll("\n", " ")))
        .join("\n\n");

/** The draft that shows what the file of a record says, by its values. */
export function draftOfValues(changes: ChangeableKind, id: Id, written: Answers): Draft {
  const own = { changes, id, base: written };
  const base = Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key, typeof value === "string" ? unwrapped(value) : value]),
  );
  const names = (key: string): string => entriesOf(base[key]).map(nameInField).join("; ");
  const { checked, "container-title": container } = base;
  const [home, ...further] = relationsIn(base).map(([relation, target, conclusion]) => ({
    ...{ relation, target, conclusion },
  }));
  const drafts = {
    claim: {
      ...{ ...base, ...home, further },
      holders: entriesOf(base["held-by"]).map(inFields),
      uses: entriesOf(base["sources"]).map((use) => ({
        ...inFields(use),
        quote: mapping(mapping(use)["quote"])["exact"],
      })),
      "also-said": linesOf(base["also-said"]),
    },
    question: base,
    person: { newPeople: [{ ...base, id, name: nameInField(base["name"]) }] },
    source: { newSources: [{ ...base, id, author: names("author"), container, record: mapping(checked)["record"] }] },
  };
  return draftSchema.parse({ ...drafts[changes], ...own });
}

/** The relations in the values of a claim, in their order. */
export const relationsIn = (values: Answers): KnownClaim[4] =>
  Object.entries(values).flatMap(([key, answer]) => {
    const relation = relationKeys.find((each) => each === key);
    if (relation === undefined) return [];
    return entriesOf(answer).map((entry) => {
      const { undercut, premise = entry, conclusion = [] } = mapping(entry);
      const [target = "", ...step] = [undercut, premise, conclusion].flatMap(entriesOf).map(String);
      return [relation, target, step.join(" ")] as const;
    });
  });

const linesOf = (answer: Answer | undefined): string =>
  entriesOf(answer)
    .filter((entry) => typeof entry === "string")
    .join("\n");

const inFields = (entry: Answer): Answers => ({
  ...mapping(entry),
  passage: linesOf(mapping(entry)["passage"]),
});

/** The draft that a change began with. */
export const begunWith = ({ changes, id, base }: Draft): Draft | null =>
  changes === "" ? null : draftOfValues(changes, id, base);
