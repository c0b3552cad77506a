import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { createFile } from "../../src/files/replace-file.ts";
import { asNewId, nameAnswers, type Answers } from "../../src/edit/write/index.ts";
import { UsageError } from "../site-options.ts";
import { someText } from "./ask-person.ts";
import type { Asker } from "./asker.ts";
import { exampleIn, startDebate, type Beginning } from "./start-debate.ts";
import { claimsFolder, schemasFrom, starterFiles } from "./starter-files.ts";

/** The flags for a new map; without any of them, it starts with an example. */
export const beginningFlags = [
  "language",
  "title",
  "question",
  "position",
  "reason",
  "person",
  "source",
  "issued",
  "url",
  "at",
  "checked",
] as const;
type BeginningFlag = (typeof beginningFlags)[number];
export type GivenBeginning = Readonly<Partial<Record<BeginningFlag, string>>>;

const asked: readonly (readonly [BeginningFlag, string])[] = [
  ["title", "The map's title:"],
  ["question", "Its first question:"],
  ["position", "One answer to it, in one sentence:"],
  ["reason", "A reason for that answer, in one sentence:"],
  ["person", "Who holds that answer? (a person or an organisation)"],
  ["source", "The title of the source for this:"],
  ["issued", "When was it published? (2022-06-27, 2022-06, 2022; optional)"],
  ["url", "Its address (optional):"],
  ["at", "Where in the source? (§3.1, p. 17, `whole`, or `not seen`)"],
  ["checked", "What did you check this data against? (the work itself, a catalogue; empty if you didn't)"],
];

/** The answers without which a file of the new map would be empty or lack a key. */
const required: ReadonlySet<BeginningFlag> = new Set(["title", "question", "position", "reason", "person", "source"]);

/** What is wrong with an answer, or "". */
const problemIn = (flag: BeginningFlag, answer: string): string => (required.has(flag) ? someText(answer) : "");

/** Creates a map at `folder`, which must be empty or not exist, and returns the number of files. `asker` is null without a terminal. */
export async function newDebate(
  folder: string,
  given: GivenBeginning,
  asker: Asker | null,
  today: string,
): Promise<number> {
  const target = resolve(folder);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new UsageError(`${folder} is not empty. Give a new folder: npm run new -- debate ../my-debate`);
  const beginning = await beginningOf(given, asker, today);
  const name = asNewId(basename(target)) || "debate";
  const files = [...starterFiles(name, beginning), ...startDebate(claimsFolder, beginning, schemasFrom)];
  for (const { path, text } of files) createFile(join(target, path), text);
  return files.length;
}

async function askLanguage(asker: Asker): Promise<string> {
  const chosen = await asker.choose("The language of the map:", [
    { value: "", name: "English" },
    { value: "de", name: "German" },
    { value: other, name: "another one" },
  ]);
  return chosen === other ? asker.text("Its tag, such as fr or pt-BR:") : chosen;
}

const other = "other";

async function beginningOf(given: GivenBeginning, asker: Asker | null, today: string): Promise<Beginning> {
  const nothing = Object.keys(given).every((key) => key === "language");
  const language = given.language ?? (asker === null ? "" : await askLanguage(asker));
  if (
    nothing &&
    (asker === null || (await asker.agree("Start with an example about tea, which you can replace later?")))
  )
    return exampleIn(language);
  const answers: Partial<Record<BeginningFlag, string>> = { ...given };
  const missing = asked.filter(([key]) => answers[key] === undefined);
  if (asker === null && missing.length > 0)
    throw new UsageError(
      `These flags are also required without a terminal (or give none of them to start with an example about tea):\n${missing.map(([key, question]) => `  --${key}: ${question}`).join("\n")}`,
    );
  refuseWrong(given);
  for (const [key, question] of missing)
    answers[key] = (await asker?.text(question, { check: (answer) => problemIn(key, answer) })) ?? "";
  const text = (key: BeginningFlag): string => answers[key]?.trim() ?? "";
  const source: Answers = {
    type: text("url") === "" ? "book" : "webpage",
    title: text("source"),
    author: [nameAnswers(text("person"))],
    issued: text("issued"),
    URL: text("url"),
    checked: text("checked") === "" ? {} : { date: today, record: text("checked") },
  };
  return {
    language,
    title: text("title"),
    question: text("question"),
    position: text("position"),
    reason: text("reason"),
    person: text("person"),
    source,
    at: text("at"),
  };
}

/** Throws a `UsageError` that names the flags whose values can't be written. */
function refuseWrong(given: GivenBeginning): void {
  const problems = beginningFlags.flatMap((flag) => {
    const problem = given[flag] === undefined ? "" : problemIn(flag, given[flag].trim());
    return problem === "" ? [] : [`  --${flag}: ${problem}`];
  });
  if (problems.length > 0) throw new UsageError(["Nothing was written.", ...problems].join("\n"));
}
