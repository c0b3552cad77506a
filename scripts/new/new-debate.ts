import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fieldTables } from "../../src/claims/index.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { cslTypes } from "../../src/claims/schema/csl-variables.ts";
import { asNewId, nameAnswers, type Answers } from "../../src/contribute/write/index.ts";
import { createFiles } from "../../src/files/write-files.ts";
import { interfaceNote, languageName, languages } from "../../src/words/languages.ts";
import { UsageError } from "../run-program.ts";
import type { Asker } from "./ask.ts";
import { named, valueProblem } from "./questions.ts";
import { exampleIn, startDebate, type Beginning, claimsFolder, schemasFrom, starterFiles } from "./starter-files.ts";

/**
 * The flags for a new map, and the key of a claim file that takes the value. At the terminal, the help is what is asked. Without any
 * of them but the language, the map starts with an example.
 */
export const beginningFlags = {
  language: {
    value: "TAG",
    help: `its language, such as de; the interface has ${Object.keys(languages).join(", ")} and is else in English`,
    key: ["map", "language"],
  },
  title: { value: "TEXT", help: "the title of the map", key: ["map", "title"] },
  question: { value: "TEXT", help: "its first question", key: ["question", "question"] },
  position: { value: "TEXT", help: "an answer to it, in one sentence", key: ["claim", "claim"] },
  reason: { value: "TEXT", help: "a reason for that answer, in one sentence", key: ["claim", "claim"] },
  person: { value: "NAME", help: "who holds that answer, a person or an organisation", key: ["person", "name"] },
  source: { value: "TEXT", help: "the title of the source for this", key: ["source", "title"] },
  type: { value: "TYPE", help: "what that source is, such as book", key: ["source", "type"] },
  issued: { value: "DATE", help: "when it was published: 2022-06-27, 2022-06, 2022", key: ["source", "issued"] },
  url: { value: "ADDRESS", help: "its address", key: ["source", "URL"] },
  at: { value: "PLACE", help: "where in the source: §3.1, p. 17, whole, or not seen", key: ["claim", "held-by"] },
  checked: { value: "RECORD", help: "what the data of the source was checked against", key: ["source", "checked"] },
} as const;
type BeginningFlag = keyof typeof beginningFlags;
export type GivenBeginning = Readonly<Partial<Record<BeginningFlag, string | undefined>>>;

/** What is asked, or has to be given, besides the language. */
const asked = Object.keys(beginningFlags).filter((flag): flag is BeginningFlag => flag !== "language");

/** A map that was created. */
interface NewMap {
  readonly fileCount: number;
  /** The files that were there, and stay as they were. */
  readonly kept: readonly string[];
  /** What is in English on a map in another language; "" if nothing is. */
  readonly note: string;
}

/** What may be in the folder of a new map: that of a new repository, on GitHub too, and what macOS puts into every folder. */
const others: ReadonlySet<string> = new Set([".git", "README.md", "LICENSE", ".DS_Store"]);

/** Creates a map at `folder`, which must be empty but for `others`, or not exist. `asker` is null without a terminal. */
export async function newDebate(
  folder: string,
  given: GivenBeginning,
  asker: Asker | null,
  today: string,
): Promise<NewMap> {
  const target = resolve(folder);
  const reason = placeProblem(target);
  if (reason !== "") throw new UsageError(`${folder} ${reason}. Give a new folder: npm run new -- debate ../my-debate`);
  const { example, ...beginning } = await beginningOf(given, asker, today);
  const name = asNewId(basename(target)) || "debate";
  const all = [...starterFiles(name, beginning), ...startDebate(claimsFolder, beginning, schemasFrom)];
  const isThere = ({ path }: SourceFile): boolean => existsSync(join(target, path));
  const [kept, files] = [all.filter(isThere), all.filter((file) => !isThere(file))];
  createFiles(
    files.map(({ path, text }) => ({ path: join(target, path), text })),
    target,
  );
  return {
    fileCount: files.length,
    kept: kept.map(({ path }) => path),
    note: languageNote(beginning.language, { example }),
  };
}

/** Why no map can be created there, as a predicate; "" if one can. */
function placeProblem(target: string): string {
  const there = statSync(target, { throwIfNoEntry: false });
  if (there === undefined) return "";
  if (!there.isDirectory()) return "is a file";
  return readdirSync(target).every((name) => others.has(name)) ? "" : "is not empty";
}

/** Whether a map begins with the example about tea, rather than with what the user has answered. */
interface Example {
  readonly example: boolean;
}

async function beginningOf(given: GivenBeginning, asker: Asker | null, today: string): Promise<Beginning & Example> {
  const nothing = asked.every((flag) => given[flag] === undefined);
  const language =
    given.language === undefined ? await (asker ? askLanguage(asker) : "") : languageGiven(given.language);
  if (
    nothing &&
    (asker === null || (await asker.agree("Start with an example about tea, which you can replace later?")))
  )
    return { ...exampleIn(language), example: true };
  const answers: Partial<Record<BeginningFlag, string | undefined>> = { ...given };
  const missing = asked.filter((flag) => answers[flag] === undefined);
  if (asker === null && missing.length > 0)
    throw new UsageError(
      `These flags are also required without a terminal (or give none of them to start with an example about tea):\n${missing.map(missingLine).join("\n")}`,
    );
  const wrong = asked.flatMap((flag) => {
    const problem = given[flag] === undefined ? "" : problemOf(flag, given[flag].trim());
    return problem === "" ? [] : [`  --${flag}: ${problem}`];
  });
  if (wrong.length > 0) throw new UsageError(["Nothing was written.", ...wrong].join("\n"));
  for (const flag of missing) if (asker !== null) answers[flag] = await ask(asker, flag);
  const text = (key: BeginningFlag): string => answers[key]?.trim() ?? "";
  const source: Answers = {
    type: text("type"),
    title: text("source"),
    author: [nameAnswers(text("person"))],
    issued: text("issued"),
    URL: text("url"),
    checked: text("checked") === "" ? {} : { date: today, record: text("checked") },
  };
  return {
    example: false,
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

function ask(asker: Asker, flag: BeginningFlag): Promise<string> {
  const { help } = beginningFlags[flag];
  const words = `${help.charAt(0).toUpperCase()}${help.slice(1)}${problemOf(flag, "") === "" ? " (optional)" : ""}:`;
  if (flag === "type") return asker.find(words, named(cslTypes));
  return asker.text(words, { check: (answer) => problemOf(flag, answer) });
}

function missingLine(flag: BeginningFlag): string {
  const choices = flag === "type" ? `; one of ${cslTypes.join(", ")}` : "";
  return `  --${flag}: ${beginningFlags[flag].help}${choices}${problemOf(flag, "") === "" ? "; may be empty" : ""}`;
}

/** What the checker will say of the value of a flag, or "". */
function problemOf(flag: BeginningFlag, value: string): string {
  const [kind, key] = beginningFlags[flag].key;
  return valueProblem(fieldTables[kind], key, value);
}

/** Asks for the language of a new map, and returns its tag; "" for English. */
async function askLanguage(asker: Asker): Promise<string> {
  const chosen = await asker.choose("The language of the map:", [
    { value: "", name: "English" },
    ...Object.keys(languages).flatMap((tag) => (tag === "en" ? [] : [{ value: tag, name: languageName(tag, "en") }])),
    { value: other, name: "another one (the interface of the site is then in English)" },
  ]);
  if (chosen !== other) return chosen;
  const check = (tag: string): string => (tag === "" ? "This is required." : languageProblem(asUsual(tag)));
  return asUsual(await asker.text("Its tag, such as es or pt-BR:", { check }));
}

const other = "other";

/** The tag of `--language` as it is usually written, `de` for `DE`. Throws a `UsageError` if map.yaml can't have it. */
export function languageGiven(tag: string): string {
  const usual = asUsual(tag.trim());
  const problem = languageProblem(usual);
  if (problem !== "") throw new UsageError(`Nothing was written.\n  --language: ${problem}`);
  return usual;
}

const languageProblem = (tag: string): string => problemOf("language", tag);

/** The usual form of a tag that only has other capitals, or `_` for `-`; any other text as it is. */
function asUsual(tag: string): string {
  const shape = fieldTables.map.get("language")?.shape;
  const meant = shape?.kind === "text" ? shape.format.fault(tag)?.meant : undefined;
  return meant?.toLowerCase() === tag.toLowerCase().replaceAll("_", "-") ? meant : tag;
}

/** What is in English on a new map whose language the interface has no words for; "" if it has. `example` says whether it begins with the example. */
function languageNote(tag: string, { example }: { readonly example: boolean }): string {
  const note = interfaceNote(tag);
  const texts = example ? ", and so are the texts of the example: replace these with your own" : "";
  return note === "" ? "" : `${note} The README is in English, too${texts}.`;
}
