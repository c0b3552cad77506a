import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { formats, lossJson, lossText, toFiles, type Imported } from "../src/exchange/index.ts";
import { commandsHere } from "../src/files/commands-here.ts";
import { decodeText } from "../src/files/read-claims.ts";
import { asId } from "../src/contribute/write/index.ts";
import { counted } from "../src/text/counted.ts";
import { visibleLines } from "../src/text/characters.ts";
import { languageGiven } from "./new/new-debate.ts";
import { command } from "./command.ts";
import { UsageError } from "./run-program.ts";
import type { SourceFile } from "../src/claims/model/index.ts";
import { sayWhy } from "../src/files/write-error.ts";
import { makeFolder } from "../src/files/write-files.ts";

const readable = formats.flatMap(({ name, read }) => (read === null ? [] : [name]));
const names = readable.join(", ");

/** Larger files are no debates. */
const mostBytes = 20_000_000;

const wrong = "Give a format, a file and a folder, such as: npm run import -- csv debate.csv --into my-map/claims";

export const importCommand = command({
  about:
    "Makes a claims folder of a debate in the format of another tool. The words stay as they are: sentences that\nbreak the rules of wording become drafts. Says what was lost on the way and what to do next.",
  positionals: {
    count: 2,
    help: [
      ["FORMAT", names],
      ["FILE", "the file to read"],
    ],
    wrong,
  },
  flags: {
    into: { value: "DIR", help: "the claims folder to write; it must be empty or not exist" },
    language: { value: "TAG", help: "the language of the claims, such as de (default: en)" },
    title: { value: "TEXT", help: "the title of the map (default: that in the file, else the file's name)" },
    format: { choices: ["text", "json"], help: "the form of the report" },
  },
  exit: "0 written, whatever was lost; 2 nothing could be read, or nothing could be written.",
  run: async (values, [format = "", file = ""]) => {
    const { into, title = "" } = values;
    if (!into) throw new UsageError(wrong);
    const read = formats.find(({ name }) => name === format)?.read ?? null;
    if (read === null) throw new UsageError(`There is no format \`${format}\`. The formats are ${names}.`);
    const language = languageGiven(values.language ?? "");
    if (
      existsSync(into) &&
      (!statSync(into).isDirectory() || readdirSync(into).some((name) => name !== unfinishedName))
    )
      throw new UsageError(`${into} is not an empty folder. Give a new one.`);
    const text = textOf(file);
    const root = asId(basename(resolve(into))) || "claims";
    const fileName = basename(file);
    const found = await read(text, fileName);
    const graph = title === "" ? found.graph : { ...found.graph, title };
    const imported = toFiles({ ...found, graph }, { root, language, fileName });
    const { files, problems } = imported;
    const losses = files.length === 0 ? [] : imported.losses;
    if (files.length > 0) writeFolder(resolve(into), root, files);
    if (values.format === "json") process.stdout.write(lossJson(losses, problems));
    else {
      const report = files.length === 0 ? "Nothing was written.\n" : whatNext(imported, into);
      process.stdout.write(visibleLines(`${lossText(losses, problems)}${commandsHere(report)}`).join("\n"));
    }
    if (files.length === 0) process.exitCode = 2;
  },
});

function textOf(file: string): string {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UsageError(`There is no file \`${file}\` that can be read.`);
  const { size } = statSync(file);
  if (size > mostBytes)
    throw new UsageError(
      `${file} has ${size.toLocaleString("en")} bytes; at most ${mostBytes.toLocaleString("en")} are read.`,
    );
  const bytes = readFileSync(file);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  if (bytes.includes(0) || bytes.subarray(0, 5).toString("latin1") === "%PDF-")
    throw new UsageError(`${file} is not a text file. Save its content as text (a table as CSV), and import that.`);
  const { text, firstInvalid } = decodeText(bytes);
  if (firstInvalid === null) return text;
  const line = text.slice(0, firstInvalid).split(/\r\n|\n|\r/).length;
  throw new UsageError(`${file}:${line} is not in UTF-8. Save the file as UTF-8 and import it again.`);
}

/** What was written, and the steps that make a good map of it, the most pressing first. */
function whatNext({ counts, drafts, madeQuestions }: Imported, into: string): string {
  const some = (ids: readonly string[]): string => `${ids.slice(0, 3).join(", ")}${ids.length > 3 ? ", …" : ""}`;
  const steps = [
    `See the map: npm start -- --claims ${into}`,
    madeQuestions.length > 0 &&
      `Write the question that the claims answer: ${some(madeQuestions)} has one that was made for them.`,
    drafts.length > 0 &&
      `Put ${counted(drafts.length, "draft")} into the form of a claim: change \`claim\` and delete \`draft\`; \`original\` keeps the words (${some(drafts)}).`,
    counts.sources > 0 &&
      `Complete ${counted(counts.sources, "source")}, which so far ${counts.sources === 1 ? "has" : "have"} only a title or an address.`,
    counts.people > 0 && `Complete ${counted(counts.people, "person", "people")}, recorded so far only by name.`,
    `Check it: npm run check -- --claims ${into}`,
  ].filter((step) => step !== false);
  const what = [counted(counts.questions, "question"), counted(counts.claims, "claim")].join(" and ");
  return `Wrote ${what} to ${into}. What to do next:\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join("\n")}\n`;
}

/** A folder in the one to write: a killed import leaves it, and nothing beside it. */
const unfinishedName = ".import";

/** Writes files, whose paths begin with `root`, into an empty or new folder: all, or none if one can't be written. */
function writeFolder(folder: string, root: string, files: readonly SourceFile[]): void {
  const wasThere = existsSync(folder);
  const unfinished = join(folder, unfinishedName);
  sayWhy(folder, () => {
    try {
      rmSync(unfinished, { recursive: true, force: true });
      for (const { path, text } of files) {
        const target = join(unfinished, path.slice(root.length + 1));
        makeFolder(dirname(target));
        writeFileSync(target, text);
      }
      for (const name of readdirSync(unfinished)) renameSync(join(unfinished, name), join(folder, name));
      rmSync(unfinished, { recursive: true });
    } catch (error) {
      for (const name of existsSync(folder) ? readdirSync(folder) : []) rmSync(join(folder, name), { recursive: true });
      if (!wasThere) rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  });
}
