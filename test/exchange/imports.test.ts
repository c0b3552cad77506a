import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { compile } from "../../src/compile.ts";
import type { Imported } from "../../src/exchange/index.ts";
import { casesIn } from "../cases.ts";
import { errorsOf, imported, linkedPremises, linksInWords } from "./exchanged.ts";

const folder = new URL("../fixtures/imports/", import.meta.url);

/** Named after what is special in them, with the name of their format. */
const names = readdirSync(folder).filter((name) => !name.endsWith(".txt"));

test.each(names)("what becomes of %s, and what is lost, is as in the golden file beside it", async (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  const told = inWords(await imported(name.split(".").at(-1) ?? "", text));
  await expect(`${told.join("\n")}\n`).toMatchFileSnapshot(`../fixtures/imports/${name}.txt`);
});

const texts = casesIn("test/exchange/texts.yaml", z.record(z.string(), z.record(z.string(), z.string())));

test.each(Object.entries(texts))(
  "what becomes of short texts given as %s is as in the golden file",
  async (format, all) => {
    const told: string[] = [];
    for (const [name, text] of Object.entries(all)) {
      const lines = inWords(await imported(format, text));
      told.push(
        `${name}:`,
        ...lines.filter((line) => line !== "title:").map((line) => `  ${line.replace(/\n.*/s, " …")}`),
      );
    }
    await expect(`${told.join("\n")}\n`).toMatchFileSnapshot(`golden/texts.${format}.txt`);
  },
);

/** All that an import makes, leaves out and says. */
function inWords({ files, losses, problems, drafts }: Imported): readonly string[] {
  const compilation = compile(files);
  const { map, questions, claims, sources } = compilation.debate;
  if (files.length > 0) expect(errorsOf(compilation)).toEqual([]);
  return [
    `title: ${map.title}`,
    ...questions.map(({ sentence, exclusive }) => `question: ${sentence.value}${exclusive ? " (exclusive)" : ""}`),
    ...claims.flatMap(({ id, sentence, stances }) => [
      `${drafts.includes(id) ? "draft" : "claim"} ${id}: ${sentence.value}`,
      ...stances.map(({ person, stance, source, at }) => `  ${person.value} ${stance} it in ${source.value} ${at}`),
    ]),
    ...linksInWords(compilation.debate).toSorted(),
    ...linkedPremises(compilation.debate).map((step) => `together: ${step}`),
    ...sources.map(({ title, fields }) => `source: ${title.value} ${fields["URL"] ?? ""}`),
    ...losses.map(({ kind, words, place }) => `lost at ${place.line}:${place.column}: ${kind}: ${words}`),
    ...problems.map(({ message, place }) => `problem at ${place.line}:${place.column}: ${message}`),
  ].map((line) => line.trimEnd());
}
