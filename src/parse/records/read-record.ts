import type { FileRecord } from "../../model/index.ts";
import { fieldTables } from "../fields/field-tables.ts";
import type { FileKind } from "../file-kind.ts";
import type { Reading } from "../reading.ts";
import { example } from "../shape/example.ts";
import { fitMapping } from "../shape/fit.ts";
import type { List, Text, Value } from "../yaml/value.ts";
import { readAllow } from "./read-allow.ts";
import { readClaim } from "./read-claim.ts";
import { readDebate } from "./read-debate.ts";
import { readMap } from "./read-map.ts";
import { readPerson } from "./read-person.ts";
import { readQuestion } from "./read-question.ts";
import { readSource } from "./read-source.ts";
import { requireRelation } from "./require-relation.ts";

const nouns: Readonly<Record<FileRecord["kind"], string>> = {
  map: "map.yaml",
  debate: "a debate",
  question: "a question",
  claim: "a claim",
  source: "a source",
  person: "a person",
};

/** Makes the record that a file's value and path say; null where something without which it can't be understood is missing. */
export function readRecord(
  value: Value,
  { kind: pathKind, id, debate }: FileKind,
  reading: Reading,
): FileRecord | null {
  if (pathKind === null) return null;
  const kind = pathKind === "statement" ? (hasKey(value, "question") ? "question" : "claim") : pathKind;
  const table = fieldTables[kind];
  if (value.kind !== "mapping") {
    reportNoKeys(value, kind, reading);
    return null;
  }
  if (reportStray(value, kind, reading)) return null;
  const { mapping, isComplete } = fitMapping(value, table, nouns[kind], reading);
  if (kind === "claim") requireRelation(value, reading);
  const base = { id, path: value.place.path, place: value.place, allow: readAllow(mapping, reading) };
  const record = readers[kind]({ base, debate, mapping, reading });
  return isComplete && id !== "" ? record : null;
}

function reportNoKeys(value: Text | List, kind: FileRecord["kind"], reading: Reading): void {
  const statements =
    value.kind === "list" ? value.items.filter((item) => hasKey(item, "claim") || hasKey(item, "question")) : [];
  if (statements.length > 0) {
    reading.report(
      "wrong-type",
      value.place,
      "This file holds a list; each claim and each question has a file of its own.",
      "Write each of them into a file of its own, without the dash, and begin its lines at the left edge.",
    );
    return;
  }
  const [first] = fieldTables[kind];
  const written = first ? `:\n${example(first[0], first[1].shape)}` : ".";
  reading.report(
    "wrong-type",
    value.place,
    `This file holds ${value.kind === "list" ? "a list" : "a text"}; ${nouns[kind]} is a file of keys and values.`,
    `Begin each line with a key, a colon and a space${written}`,
  );
}

/** A record in the folder of another kind would have everything wrong with it; it stands in the wrong folder, and that is all. */
function reportStray(value: Value, kind: FileRecord["kind"], reading: Reading): boolean {
  const stray = kindByKeys(value);
  if (stray === null || !Object.hasOwn(ownKeys, kind)) return false;
  if (ownKeys[kind]?.some((key) => hasKey(value, key))) return false;
  const { folder, holds } = homeOf(kind);
  const message = `This is ${nouns[stray]}, and ${folder} holds ${holds} only.`;
  reading.report("misplaced-file", value.place, message, `Move the file ${homeOf(stray).to}.`);
  return true;
}

/** The keys of which a file of each kind has one; a debate and the map are told by their files' names. */
const ownKeys: Readonly<Partial<Record<FileRecord["kind"], readonly string[]>>> = {
  question: ["question"],
  claim: ["claim", "question"],
  source: ["title"],
  person: ["name"],
};

/** What a file is by keys that no other kind has; null where they don't tell. */
function kindByKeys(value: Value): "claim" | "question" | "source" | "person" | null {
  if (hasKey(value, "claim")) return "claim";
  if (hasKey(value, "question")) return "question";
  if (hasKey(value, "type") && hasKey(value, "title")) return "source";
  return hasKey(value, "name") && !hasKey(value, "type") ? "person" : null;
}

function homeOf(kind: FileRecord["kind"]): { readonly folder: string; readonly holds: string; readonly to: string } {
  if (kind === "source") return { folder: "`sources/`", holds: "sources", to: "to `sources/`" };
  if (kind === "person") return { folder: "`people/`", holds: "people", to: "to `people/`" };
  return { folder: "the folder of a debate", holds: "questions and claims", to: "into the folder of its debate" };
}

const hasKey = (value: Value, key: string): boolean => value.kind === "mapping" && value.entries.has(key);

const readers = {
  map: readMap,
  debate: readDebate,
  question: readQuestion,
  claim: readClaim,
  source: readSource,
  person: readPerson,
};
