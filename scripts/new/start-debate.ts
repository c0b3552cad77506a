import type { SourceFile } from "../../src/model/index.ts";
import {
  suggestId,
  suggestPersonId,
  suggestSourceId,
  writeRecord,
  nameAnswers,
  type Answers,
} from "../../src/edit/write/index.ts";
import { modeline, withModeline } from "../../src/edit/write/modeline.ts";

/** The first records of a new map: a question, a position with its holder and source, and a reason. */
export interface Beginning {
  /** The tag of the map's language, such as `de`; "" for English. */
  readonly language: string;
  readonly title: string;
  readonly question: string;
  readonly position: string;
  readonly reason: string;
  /** The name of a person or an organisation; see `nameAnswers`. */
  readonly person: string;
  readonly source: Answers;
  readonly at: string;
}

/** An example to replace: in German for a map in German, otherwise in English. */
export const exampleIn = (language: string): Beginning => ({
  ...(/^de\b/i.test(language) ? germanExample : englishExample),
  language,
});

const source: Answers = {
  type: "article-newspaper",
  title: "A Nice Cup of Tea",
  author: [{ family: "Orwell", given: "George" }],
  issued: "1946-01-12",
  "container-title": "Evening Standard",
  checked: { date: "2026-11-24", record: "The Orwell Foundation, Essays and other works" },
};

const germanExample: Beginning = {
  language: "de",
  title: "Eine Karte zum Tee",
  question: "Soll die Milch vor dem Tee in die Tasse oder danach?",
  position: "Die Milch soll nach dem Tee in die Tasse.",
  reason: "Wer die Milch zuletzt eingießt, sieht, wie viel der Tee davon braucht.",
  person: "Orwell, George",
  source: { ...source, language: "en" },
  at: "zehnte Regel",
};

const englishExample: Beginning = {
  language: "",
  title: "A map of tea",
  question: "Should milk go into the cup before the tea or after it?",
  position: "Milk should go into the cup after the tea.",
  reason: "Whoever pours the milk last can see how much of it the tea needs.",
  person: "Orwell, George",
  source,
  at: "tenth rule",
};

/** The files of a new claims folder, which builds without errors. Paths begin with `root`, the name of the folder; `schemas` is the path from there to the schemas. */
export function startDebate(
  root: string,
  { language, title, question, position, reason, person, source, at }: Beginning,
  schemas: string,
): readonly SourceFile[] {
  const free = (): boolean => false;
  const name = nameAnswers(person);
  const questionId = suggestId("question", question, free);
  const positionId = suggestId("claim", position, (id) => id === questionId);
  const reasonId = suggestId("claim", reason, (id) => id === questionId || id === positionId);
  const [personId, sourceId] = [suggestPersonId(name, free), suggestSourceId(source, free)];
  const debate = "debate";
  const holder = { person: personId, source: sourceId, at };
  const files: readonly (readonly [string, Parameters<typeof writeRecord>[0], Answers])[] = [
    ["map.yaml", "map", { title, language, debates: debate }],
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
