import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Debate, SourceFile } from "../src/claims/model/index.ts";
import { compile } from "../src/compile.ts";
import { withValue } from "../src/contribute/edit/values.ts";
import { commandsHere } from "../src/files/commands-here.ts";
import { packageVersion } from "../src/files/package-root.ts";
import { onDisk, readClaims } from "../src/files/read-claims.ts";
import { replaceFile } from "../src/files/write-files.ts";
import { refuseErrors } from "../src/site/compilation.ts";
import { visibleText } from "../src/text/characters.ts";
import { counted } from "../src/text/counted.ts";
import { command, type Values } from "./command.ts";
import { today } from "./new/fetch-record.ts";
import { UsageError } from "./run-program.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";
import { askAll } from "./verify/ask-all.ts";
import { asker } from "./verify/ask.ts";
import { asksForWork, citedPassages, type Finding, keyOf, kinds, passagesIn, questionsOf } from "./verify/questions.ts";

const flags = {
  fix: { help: "write `online`, `archived` and `retracted` into the files of the sources; `URL` is left to people" },
  format: { choices: ["text", "json"], help: "for people or for programs" },
  sources: { value: "FOLDER", help: "ask nobody: look for passages in copies of the sources, ID.html or ID.txt" },
  state: { value: "FOLDER", help: "where replies are kept (default: .cache/verify)" },
  pause: { value: "SECONDS", help: "between two questions to a host (default: 3)" },
  patience: { value: "SECONDS", help: "how long a reply may take (default: 20)" },
  services: { value: "ADDRESS", help: "a server that answers as Crossref and the Internet Archive do" },
  local: { help: "also ask addresses in private networks, which are refused otherwise" },
  ...claimsFlag,
} as const;

export const verify = command({
  about:
    "Asks whether the addresses of the sources still lead to them, looks for the cited passages there, and asks Crossref for retractions and the Internet Archive for copies. No claim is sent anywhere. An address is asked once a day, so a run that was ended goes on where it was.",
  flags,
  exit: "0 nothing to do, 1 errors in the claim files, or a source that is gone, has moved or was retracted, or a passage that was not found, 2 could not run.",
  run: async (values) => {
    const folder = settingsOf(values).claimsFolder;
    const { files, findings: found } = readClaims(folder);
    const { debate, diagnostics } = compile(files, { found });
    refuseErrors({ diagnostics, files });
    const day = today();
    const findings = await (values.sources === undefined
      ? lookOnline(debate, values, day)
      : lookInCopies(debate, values.sources));
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const listed = findings
      .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
      .map((found) => {
        const { kind, path, start, address, says, since } = found;
        const line = start === undefined ? null : (texts.get(path) ?? "").slice(0, start).split("\n").length;
        return { kind, path, line, address, says, since, isNew: since === day, asksForWork: asksForWork(found) };
      });
    const work = counted(findings.filter(asksForWork).length, "finding asks for work", "findings ask for work");
    const lines = listed.map(({ kind, path, line, says }) =>
      visibleText(`${kind} in ${path}${line === null ? "" : `:${line}`}: ${says}`),
    );
    const wanted = new Set(findings.flatMap(({ kind, fix }) => [kind, ...(fix && !values.fix ? ["fix"] : [])]));
    const next = Object.entries(advice).flatMap(([of, text]) => (wanted.has(of) ? commandsHere(text) : []));
    const json = (): string => JSON.stringify({ day, findings: listed }, null, 2);
    process.stdout.write(`${values.format === "json" ? json() : [...lines, `${work}.`, ...next].join("\n")}\n`);
    if (values.fix) writeFixes(findings, files, folder);
    process.exitCode = findings.some((each) => asksForWork(each) && !(values.fix && each.fix)) ? 1 : 0;
  },
});

/** What is to be done, by the kind of what was found, and for all that has a fix. */
const advice = {
  fix: "`npm run verify -- --fix` writes what needs no decision into the files of the sources.",
  passage: "Where a passage is not found, correct its words or its place, or cite another work.",
  unread: "With `--sources FOLDER` passages are looked for in copies that you have.",
};

async function lookOnline(debate: Debate, values: Values<typeof flags>, day: string): Promise<readonly Finding[]> {
  const state = values.state ?? join(".cache", "verify");
  const [pause = NaN, patience = NaN] = [values.pause ?? "3", values.patience ?? "20"].map(Number);
  if (!(pause >= 0 && patience > 0)) throw new UsageError("--pause and --patience take a number of seconds.");
  const since = readSince(state);
  const passages = citedPassages(debate);
  const questions = questionsOf(debate, passages, { day, since, services: values.services });
  process.stderr.write(`Asking ${counted(questions.length, "address", "addresses")}. A run that was ended goes on.\n`);
  const agent = `disputed-territory/${packageVersion()} (+${debate.map.url || "https://www.npmjs.com/package/disputed-territory"})`;
  const ask = asker({ agent, isLocal: values.local, patience: patience * 1000 });
  const answers = await askAll(questions, { ask, day, state, pause: pause * 1000 });
  if (answers.length > 0 && answers.every(({ status }) => status === "silent"))
    throw new UsageError("No address answered: this computer may be offline.");
  const silent = answers.filter(({ status }) => status === "silent" || status === "refused").length;
  if (silent > 0) process.stderr.write(`${counted(silent, "address", "addresses")} said nothing of use.\n`);
  const unlinked = passages.filter(({ page }) => page === "");
  const found = passagesIn(unlinked, "", "no link leads to words there").concat(
    answers.flatMap((each) => each.findings),
  );
  const findings = found.map((each) => ({ ...each, since: since.get(keyOf(each)) ?? day }));
  // What was found at an address holds until it answers again.
  const there = new Set(answers.flatMap(({ status, address }) => (status === "there" ? address : [])));
  const kept = [...since].filter(([key]) => !there.has(key.split(" ")[0] ?? ""));
  const now = [...kept, ...findings.map((each) => [keyOf(each), each.since])];
  writeFileSync(join(state, "since.json"), JSON.stringify(Object.fromEntries(now)));
  return findings;
}

/** The day on which something was first found, by its key. */
function readSince(state: string): ReadonlyMap<string, string> {
  try {
    const json: unknown = JSON.parse(readFileSync(join(state, "since.json"), "utf8"));
    return new Map(Object.entries(z.record(z.string(), z.string()).parse(json)));
  } catch {
    return new Map();
  }
}

function lookInCopies(debate: Debate, folder: string): readonly Finding[] {
  if (!existsSync(folder))
    throw new UsageError(`There is no folder \`${folder}\`. Name that of the copies of the sources.`);
  return [...Map.groupBy(citedPassages(debate), ({ source }) => source.id)].flatMap(([id, cited]) => {
    const file = ["html", "txt"].map((ending) => join(folder, `${id}.${ending}`)).find(existsSync);
    return passagesIn(cited, file ? readFileSync(file, "utf8") : "", file ? "" : "there is no copy");
  });
}

/** Writes what needs no decision into the files of the sources. */
function writeFixes(findings: readonly Finding[], files: readonly SourceFile[], folder: string): void {
  for (const { path, text } of files) {
    const fixes = findings.flatMap((found) => (found.path === path && found.fix ? found.fix : []));
    const after = fixes.reduce((before, { key, value }) => withValue("source", before, key, value), text);
    if (after === text) continue;
    replaceFile(onDisk(folder, path), text, after);
    process.stderr.write(`changed ${path}\n`);
  }
}
