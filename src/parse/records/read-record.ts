import type { FileRecord } from "../../model.ts";
import { fieldTables } from "../fields/field-tables.ts";
import type { FileKind } from "../file-kind.ts";
import type { Reading } from "../reading.ts";
import { example } from "../shape/example.ts";
import { fitMapping } from "../shape/fit.ts";
import type { Value } from "../yaml/value.ts";
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
    const [first] = table;
    const written = first ? `:\n${example(first[0], first[1].shape)}` : ".";
    reading.report(
      "wrong-type",
      value.place,
      `This file holds ${value.kind === "list" ? "a list" : "a text"}; ${nouns[kind]} is a file of keys and values.`,
      `Begin each line with a key, a colon and a space${written}`,
    );
    return null;
  }
  if (reportStray(value, kind, reading)) return null;
  const { mapping, isComplete } = fitMapping(value, table, nouns[kind], reading);
  if (kind === "claim") requireRelation(value, reading);
  const base = { id, path: value.place.path, place: value.place, allow: readAllow(mapping, reading) };
  const record = readers[kind]({ base, debate, mapping, reading });
  return isComplete && id !== "" ? record : null;
}

/** A claim or question among the sources or people would have everything wrong with it; it stands in the wrong folder, and that is all. */
function reportStray(value: Value, kind: FileRecord["kind"], reading: Reading): boolean {
  const stray = hasKey(value, "claim") ? "claim" : hasKey(value, "question") ? "question" : null;
  const own = kind === "source" ? "title" : kind === "person" ? "name" : null;
  if (stray === null || own === null || hasKey(value, own)) return false;
  const folder = kind === "source" ? "sources" : "people";
  reading.report(
    "misplaced-file",
    value.place,
    `This is a ${stray}, and \`${folder}/\` holds ${folder} only.`,
    "Move the file into the folder of its debate.",
  );
  return true;
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
