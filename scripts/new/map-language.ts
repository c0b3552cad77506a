import { fieldTables } from "../../src/claims/index.ts";
import { interfaceNote } from "../interface-note.ts";
import { UsageError } from "../run-program.ts";
import type { Asker } from "./asker.ts";
import { valueProblem } from "./value-problem.ts";

/** Asks for the language of a new map, and returns its tag; "" for English. */
export async function askLanguage(asker: Asker): Promise<string> {
  const chosen = await asker.choose("The language of the map:", [
    { value: "", name: "English" },
    { value: "de", name: "German" },
    { value: other, name: "another one (the interface of the site is then in English)" },
  ]);
  if (chosen !== other) return chosen;
  const check = (tag: string): string => (tag === "" ? "This is required." : languageProblem(asUsual(tag)));
  return asUsual(await asker.text("Its tag, such as fr or pt-BR:", { check }));
}

const other = "other";

/** The tag of `--language` as it is usually written, `de` for `DE`. Throws a `UsageError` if map.yaml can't have it. */
export function languageGiven(tag: string): string {
  const usual = asUsual(tag.trim());
  const problem = languageProblem(usual);
  if (problem !== "") throw new UsageError(`Nothing was written.\n  --language: ${problem}`);
  return usual;
}

const languageProblem = (tag: string): string => valueProblem("map", "language", tag);

/** The usual form of a tag that only has other capitals, or `_` for `-`; any other text as it is. */
function asUsual(tag: string): string {
  const shape = fieldTables.map.get("language")?.shape;
  const meant = shape?.kind === "text" ? shape.format.fault(tag)?.meant : undefined;
  return meant?.toLowerCase() === tag.toLowerCase().replaceAll("_", "-") ? meant : tag;
}

/** What is in English on a new map whose language the interface has no words for; "" if it has. `example` says whether it begins with the example. */
export function languageNote(tag: string, { example }: { readonly example: boolean }): string {
  const note = interfaceNote(tag);
  const texts = example ? ", and so are the texts of the example: replace these with your own" : "";
  return note === "" ? "" : `${note} So is the README${texts}.`;
}
