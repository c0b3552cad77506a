import type { FileKind } from "../file-kind.ts";
import type { FileRecord } from "../model/index.ts";
import type { Reading } from "../reading.ts";
import { relationKeys } from "../schema/claim.ts";
import { fieldTables } from "../schema/index.ts";
import type { List, Mapping, Text, Value } from "../yaml/value.ts";
import { example } from "./misfits.ts";
import { readers } from "./records.ts";
import { meantKey } from "./unknown-key.ts";

const nouns: Readonly<Record<FileRecord["kind"], string>> = {
  map: "map.yaml",
  debate: "a debate",
  question: "a question",
  claim: "a claim",
  source: "a source",
  person: "a person",
  page: "a page",
  tour: "a tour",
  term: "a term",
};

/** Reads the record in a file; null if something required is missing or wrong. */
export function readRecord(
  value: Value,
  { kind: pathKind, id, debate }: FileKind,
  reading: Reading,
): FileRecord | null {
  if (pathKind === null) return null;
  const kind = pathKind === "statement" ? (hasKey(value, "question") ? "question" : "claim") : pathKind;
  if (value.kind !== "mapping") {
    reportNoKeys(value, kind, reading);
    return null;
  }
  if (reportWrongFolder(value, kind, reading)) return null;
  const record = readers[kind](value, nouns[kind], { id, debate }, reading);
  if (kind === "claim") requireRelation(value, reading);
  return id === "" ? null : record;
}

function reportNoKeys(value: Text | List, kind: FileRecord["kind"], reading: Reading): void {
  const statements =
    value.kind === "list" ? value.items.filter((item) => hasKey(item, "claim") || hasKey(item, "question")) : [];
  if (statements.length > 0) {
    reading.report(
      "wrong-type",
      value.place,
      "This file contains a list, but each claim and each question has its own file.",
      "Move each of them to its own file, without the dash and without indentation.",
    );
    return;
  }
  const [first] = fieldTables[kind];
  const written = first ? `:\n${example(first[0], first[1].shape)}` : ".";
  reading.report(
    "wrong-type",
    value.place,
    `This file contains ${value.kind === "list" ? "a list" : "a text"}, but ${nouns[kind]} has keys with values.`,
    `Begin each line with a key, a colon and a space${written}`,
  );
}

/** Reports a record of another kind as in the wrong folder, rather than every key of it as wrong. */
function reportWrongFolder(value: Value, kind: FileRecord["kind"], reading: Reading): boolean {
  const actual = kindByKeys(value);
  if (actual === null || !Object.hasOwn(ownKeys, kind)) return false;
  if (ownKeys[kind]?.some((key) => hasKey(value, key))) return false;
  const { folder, holds } = homeOf(kind);
  const message = `This is ${nouns[actual]}, but ${folder} is only for ${holds}.`;
  reading.report("misplaced-file", value.place, message, `Move the file ${homeOf(actual).to}.`);
  return true;
}

/** Keys that identify each kind; a debate and the map are identified by their file names. */
const ownKeys: Readonly<Partial<Record<FileRecord["kind"], readonly string[]>>> = {
  question: ["question"],
  claim: ["claim", "question"],
  source: ["title"],
  person: ["name"],
  term: ["term"],
};

/** The kind of record, by keys that no other kind has; null if they don't decide it. */
function kindByKeys(value: Value): "claim" | "question" | "source" | "person" | "term" | null {
  if (hasKey(value, "claim")) return "claim";
  if (hasKey(value, "question")) return "question";
  if (hasKey(value, "term")) return "term";
  if (hasKey(value, "type") && hasKey(value, "title")) return "source";
  return hasKey(value, "name") && !hasKey(value, "type") ? "person" : null;
}

function homeOf(kind: FileRecord["kind"]): { readonly folder: string; readonly holds: string; readonly to: string } {
  if (kind === "source") return { folder: "`sources/`", holds: "sources", to: "to `sources/`" };
  if (kind === "page") return { folder: "`pages/`", holds: "pages about the map", to: "to `pages/`" };
  if (kind === "tour") return { folder: "`tours/`", holds: "tours", to: "to `tours/`" };
  if (kind === "term") return { folder: "`terms/`", holds: "terms", to: "to `terms/`" };
  if (kind === "person") return { folder: "`people/`", holds: "people", to: "to `people/`" };
  return { folder: "the folder of a debate", holds: "questions and claims", to: "into the folder of its debate" };
}

const hasKey = (value: Value, key: string): boolean => value.kind === "mapping" && value.entries.has(key);

/** Reports a claim without a relation, unless a relation key is only misspelt, which is reported anyway. */
function requireRelation(claim: Mapping, reading: Reading): void {
  const written = [...claim.entries.keys()].map((key) =>
    fieldTables.claim.has(key) ? key : meantKey(key, claim, fieldTables.claim),
  );
  if (written.some((key) => relationKeys.some((relation) => relation === key))) return;
  reading.report(
    "missing-relation",
    claim.place,
    "This claim has no relation to a question or another claim.",
    "Add one: it `answers` a question, `supports` a claim, `objects-to` a claim, `rebuts` an objection, or `undercuts` an inference:\nsupports: milk-goes-in-last",
  );
}
