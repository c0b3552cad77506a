import type { SourceFile } from "../../src/model/index.ts";
import { suggestId, suggestPersonId, suggestSourceId, writeRecord, type Answers } from "../../src/edit/write/index.ts";
import { modeline, withModeline } from "../../src/edit/write/modeline.ts";
import { nameOf } from "./flags.ts";

/** What a new map begins with: one question, a position on it with its holder and where that can be read, and a reason. */
export interface Beginning {
  readonly title: string;
  readonly question: string;
  readonly position: string;
  readonly reason: string;
  /** `Family, Given`, or an organisation. */
  readonly person: string;
  readonly source: Answers;
  readonly at: string;
}

/** A beginning that shows how it is done, to be replaced by one's own. */
export const example: Beginning = {
  title: "A map of tea",
  question: "Should milk go into the cup before the tea or after it?",
  position: "Milk should go into the cup after the tea.",
  reason: "Whoever pours the milk last can see how much of it the tea needs.",
  person: "Orwell, George",
  source: {
    type: "article-newspaper",
    title: "A Nice Cup of Tea",
    author: [{ family: "Orwell", given: "George" }],
    issued: "1946-01-12",
    "container-title": "Evening Standard",
    checked: { date: "2026-11-24", record: "The Orwell Foundation, Essays and other works" },
  },
  at: "tenth rule",
};

/** The files of a claims folder that builds at once. Paths begin with `root`, the folder's own name; `schemas` is where editors find the keys, seen from there. */
export function startDebate(
  root: string,
  { title, question, position, reason, person, source, at }: Beginning,
  schemas: string,
): readonly SourceFile[] {
  const free = (): boolean => false;
  const name = nameOf(person);
  const questionId = suggestId(question, free);
  const positionId = suggestId(position, (id) => id === questionId);
  const reasonId = suggestId(reason, (id) => id === questionId || id === positionId);
  const [personId, sourceId] = [suggestPersonId(name, free), suggestSourceId(source, free)];
  const debate = "debate";
  const holder = { person: personId, source: sourceId, at };
  const files: readonly (readonly [string, Parameters<typeof writeRecord>[0], Answers])[] = [
    ["map.yaml", "map", { title, debates: debate }],
    [`${debate}/debate.yaml`, "debate", { title, questions: questionId }],
    [`${debate}/${questionId}.yaml`, "question", { question }],
    [`${debate}/${positionId}.yaml`, "claim", { claim: position, answers: questionId, "held-by": [holder] }],
    [`${debate}/${reasonId}.yaml`, "claim", { claim: reason, supports: positionId, basis: "argument" }],
    [`sources/${sourceId}.yaml`, "source", source],
    [`people/${personId}.yaml`, "person", { name }],
  ];
  return files.map(([name, kind, answers]) => {
    const path = `${root}/${name}`;
    return { path, text: withModeline(writeRecord(kind, answers), modeline(kind, path, schemas)) };
  });
}
