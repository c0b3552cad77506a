import type { ClaimRecord, Debate, FileRecord, Id, MapRecord, ParsedFile } from "../model/index.ts";
import { compareText } from "../../text/order.ts";

/** The records of all files by kind, sorted by id, each id once. */
export interface Records extends Pick<
  Debate,
  "map" | "debates" | "questions" | "retired" | "sources" | "people" | "pages" | "tours" | "terms" | "question"
> {
  /** Claims that are not retired. */
  readonly claims: readonly ClaimRecord[];
  /** The claims that are not retired, by id. */
  readonly living: ReadonlyMap<Id, ClaimRecord>;
}

/** Sorts records by kind and id. Of two with the same id the first by path is kept; a question and a claim can't have the same id. */
export function recordsOf(files: readonly ParsedFile[]): Records {
  const inOrder = files.toSorted((a, b) => compareText(a.file.path, b.file.path));
  const kept = new Map<string, FileRecord>();
  for (const { record } of inOrder) {
    if (record === null) continue;
    const name = `${record.kind === "question" ? "claim" : record.kind} ${record.id}`;
    if (!kept.has(name)) kept.set(name, record);
  }
  const records = [...kept.values()].toSorted((a, b) => compareText(a.id, b.id));
  const every = records.filter((record) => record.kind === "claim");
  const claims = every.filter(({ retired }) => retired === null);
  const questions = records.filter((record) => record.kind === "question");
  return {
    map: records.find((record) => record.kind === "map") ?? emptyMap(inOrder[0]?.file.path ?? ""),
    debates: records.filter((record) => record.kind === "debate"),
    questions,
    claims,
    retired: every.filter(({ retired }) => retired !== null),
    sources: records.filter((record) => record.kind === "source"),
    people: records.filter((record) => record.kind === "person"),
    pages: records.filter((record) => record.kind === "page"),
    tours: records.filter((record) => record.kind === "tour"),
    terms: records.filter((record) => record.kind === "term"),
    question: new Map(questions.map((question) => [question.id, question])),
    living: new Map(claims.map((claim) => [claim.id, claim])),
  };
}

/** An empty record for a map.yaml that is missing or can't be parsed. */
function emptyMap(anyPath: string): MapRecord {
  const folder = anyPath.includes("/") ? anyPath.slice(0, anyPath.indexOf("/")) : "claims";
  const path = `${folder}/map.yaml`;
  return {
    kind: "map",
    id: "map",
    path,
    place: { path, start: 0, end: 0 },
    allow: [],
    title: "",
    subtitle: "",
    summary: null,
    language: "en",
    url: "",
    repository: null,
    licence: null,
    lead: null,
    editors: [],
    contact: "",
    funding: null,
    corrections: null,
    accent: null,
    logo: null,
    highlights: [],
    debates: [],
    tours: [],
    pages: [],
    removed: [],
  };
}

/** Groups values by key. Keys and values keep their order. */
export function group<T>(pairs: readonly (readonly [key: Id, value: T])[]): ReadonlyMap<Id, readonly T[]> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, ofKey]) => [key, ofKey.map(([, value]) => value)]));
}
