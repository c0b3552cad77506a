import type { SourceFile } from "../../src/claims/model/index.ts";
import {
  suggestId,
  suggestPersonId,
  suggestSourceId,
  writeRecord,
  nameAnswers,
  type Answers,
} from "../../src/contribute/write/index.ts";
import { baseLanguage } from "../../src/words/base-language.ts";
import { languageOf } from "../../src/words/languages.ts";
import { modeline, withModeline } from "../../src/contribute/write/modeline.ts";

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

/** An example to replace, in the language of the interface. */
export const exampleIn = (language: string): Beginning => ({
  ...languageOf(language).table.starter.example,
  language,
  person: "Orwell, George",
  // A source has the language of the map if it names none.
  source: { ...source, language: ["", "en"].includes(baseLanguage(language)) ? "" : "en" },
});

const source: Answers = {
  type: "article-newspaper",
  title: "A nice cup of tea",
  author: [{ family: "Orwell", given: "George" }],
  issued: "1946-01-12",
  "container-title": "Evening Standard",
  checked: { date: "2026-11-24", record: "The Orwell Foundation, Essays and other works" },
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
