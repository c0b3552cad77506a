import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fieldTables } from "../../src/claims/index.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { asNewId } from "../../src/contribute/write/index.ts";
import { createFiles } from "../../src/files/write-files.ts";
import { interfaceNote, languageName, languages } from "../../src/words/languages.ts";
import { UsageError } from "../run-program.ts";
import type { Asker } from "./ask.ts";
import { valueProblem } from "./questions.ts";
import { startDebate, starterFiles } from "./starter-files.ts";

/** What may be in the folder of a new map: that of a new repository, on GitHub too, and what macOS puts into every folder. */
const others: ReadonlySet<string> = new Set([".git", "README.md", "LICENSE", ".DS_Store"]);

/**
 * Creates a map at `folder`, which must be empty but for `others`, or not exist. It begins with an example. Its language is asked for
 * if it is not given and there is an `asker`. Resolves to the number of files that were written, those that were there and stay as they
 * were (`kept`), and what is in English on a map in another language (`note`; "" if nothing is).
 */
export async function newDebate(folder: string, given: string | undefined, asker: Asker | null) {
  const target = resolve(folder);
  const reason = placeProblem(target);
  if (reason !== "") throw new UsageError(`${folder} ${reason}. Give a new folder: npm run new -- debate ../my-debate`);
  const language = given === undefined ? await (asker ? askLanguage(asker) : "") : languageGiven(given);
  const name = asNewId(basename(target)) || "debate";
  const all = [...starterFiles(name, language), ...startDebate(language)];
  const isThere = ({ path }: SourceFile): boolean => existsSync(join(target, path));
  const [kept, files] = [all.filter(isThere), all.filter((file) => !isThere(file))];
  createFiles(
    files.map(({ path, text }) => ({ path: join(target, path), text })),
    target,
  );
  return { fileCount: files.length, kept: kept.map(({ path }) => path), note: languageNote(language) };
}

/** Why no map can be created there, as a predicate; "" if one can. */
function placeProblem(target: string): string {
  const there = statSync(target, { throwIfNoEntry: false });
  if (there === undefined) return "";
  if (!there.isDirectory()) return "is a file";
  return readdirSync(target).every((name) => others.has(name)) ? "" : "is not empty";
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

const languageProblem = (tag: string): string => valueProblem(fieldTables.map, "language", tag);

/** The usual form of a tag that only has other capitals, or `_` for `-`; any other text as it is. */
function asUsual(tag: string): string {
  const shape = fieldTables.map.get("language")?.shape;
  const meant = shape?.kind === "text" ? shape.format.fault(tag)?.meant : undefined;
  return meant?.toLowerCase() === tag.toLowerCase().replaceAll("_", "-") ? meant : tag;
}

/** What is in English on a new map whose language the interface has no words for; "" if it has. */
function languageNote(tag: string): string {
  const note = interfaceNote(tag);
  return note === ""
    ? ""
    : `${note} The README is in English, too, and so are the texts of the example: replace these with your own.`;
}
