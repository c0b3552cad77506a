import { appendFile } from "node:fs/promises";
import { resolve, basename, dirname, join, relative, sep } from "node:path";
import { existsSync } from "node:fs";
import { githubAnnotations, githubSummary } from "../src/check/report/github-report.ts";
import { jsonReport, textReport } from "../src/check/report/reports.ts";
import { parse } from "../src/claims/index.ts";
import type { Debate, Diagnostic, PublicationHistory, SourceFile } from "../src/claims/model/index.ts";
import { compile, parseOnce } from "../src/compile.ts";
import { repair, type Repair } from "../src/contribute/repair/index.ts";
import { rulesFile, withCommandsHere } from "../src/files/commands-here.ts";
import { HistoryError, pathInRepository } from "../src/files/git.ts";
import { openParseCache } from "../src/files/parse-cache.ts";
import { onDisk, readClaims } from "../src/files/read-claims.ts";
import { linksOut } from "../src/files/read-custom-files.ts";
import { moveFile, replaceFile } from "../src/files/write-files.ts";
import { currentPast, type KnownPast, restoredNote } from "../src/site/current-past.ts";
import type { Settings } from "../src/site/settings.ts";
import { UserError } from "../src/text/user-error.ts";
import { counted } from "../src/text/counted.ts";
import { visibleText } from "../src/text/characters.ts";
import { tracer } from "../src/trace-history.ts";
import { interfaceNote } from "../src/words/languages.ts";
import { command } from "./command.ts";
import { wantsColour, UsageError } from "./run-program.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";

type ClaimFilter = (path: string) => boolean;

/** The input of every format. */
interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
  readonly folder: string;
  /** How many claims are drafts. */
  readonly drafts: number;
  /** What of the interface is in English, as a sentence, or "". */
  readonly note: string;
}

const formats: Readonly<Record<"text" | "json" | "github", (report: Report) => string>> = {
  text: ({ diagnostics, files, drafts, note }) =>
    textReport(diagnostics, files, { colour: wantsColour(), rulesFile: rulesFile() }) +
    (drafts === 0 ? "" : `${counted(drafts, "claim is a draft", "claims are drafts")}.\n`) +
    (note && `${note}\n`),
  json: ({ diagnostics }) => jsonReport(diagnostics),
  github: ({ diagnostics, files, folder }) =>
    githubAnnotations(diagnostics, { fileCount: files.length, claimsPath: pathInRepository(folder) }),
};

export const check = command({
  about: "Checks the claim files and reports all problems.",
  positionals: { help: [["PATH…", "report only on these files or folders (all files are read in any case)"]] },
  flags: {
    fix: { help: "first make the fixes that are safe, and list them (on standard error if the format is not text)" },
    format: {
      choices: ["text", "json", "github"],
      help: "for people, for programs, or as annotations on a pull request",
    },
    ...claimsFlag,
    ledger: {
      value: "FILE|ADDRESS",
      help: "the last published versions.json, or a folder or site that has it; no version that it lists may be lost (default: LEDGER, else versions.json in the claims folder)",
    },
  },
  exit: "0 no problems, 1 errors or warnings in the files, 2 could not run.",
  run: async (values, positionals) => {
    const settings = settingsOf(values);
    const { origin, base, claimsFolder: folder } = settings;
    const isWanted = claimPaths(positionals, folder);
    const { moved, failed } = values.fix ? fixClaims(folder, isWanted, values.format) : nothingFixed;
    const isWantedNow: ClaimFilter = (path) => isWanted(path) || moved.has(path);
    const { files, findings } = readClaims(folder);
    const cache = openParseCache(settings.parseCache, parse);
    const read = parseOnce(files, cache.read);
    const known = pastOf(settings, files, read);
    const historyOf = known?.past ? tracer(known.past) : null;
    const { diagnostics, debate, words } = compile(files, {
      found: [...findings, ...linksOut(folder), ...(known?.findings ?? [])],
      read,
      ...(historyOf === null ? {} : { published: (of: Debate): PublicationHistory => historyOf(of).published }),
      ...(origin === null ? {} : { site: origin + base }),
    });
    cache.keep();
    const notes = historyOf ? restoredNote(historyOf(debate)) : [];
    for (const note of [...(known?.notes ?? []), ...notes, ...(known?.warnings ?? [])])
      process.stderr.write(`${note}\n`);
    const wanted = withCommandsHere(diagnostics.filter(({ path }) => isWantedNow(path)));
    const report: Report = {
      diagnostics: wanted,
      files: files.filter(({ path }) => isWantedNow(path)),
      folder,
      note: interfaceNote(debate.map.language, words),
      drafts: debate.claims.filter(({ draft, path }) => draft && isWantedNow(path)).length,
    };
    process.stdout.write(formats[values.format](report));
    if (values.format === "github") await writeSummary(report);
    process.exitCode = failed.size > 0 ? 2 : wanted.length > 0 ? 1 : 0;
  },
});

/**
 * The history of the claims. If it can't be read, prints that the rules on history were not checked, and returns null.
 */
function pastOf(
  settings: Settings,
  files: readonly SourceFile[],
  read: ReturnType<typeof parseOnce>,
): KnownPast | null {
  try {
    return currentPast(settings, files, read);
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    process.stderr.write(
      `Skipped lost-record, and what duplicate-id and stale-summary know from the history, because it can't be read. ${error.message}\n`,
    );
    return null;
  }
}

/** Appends the whole report to the summary of the workflow run, because GitHub limits the number of annotations. */
async function writeSummary({ diagnostics, files }: Report): Promise<void> {
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary) await appendFile(summary, githubSummary(diagnostics, files));
}

const nothingFixed = { moved: new Set<string>(), failed: new Set<string>() };

/**
 * Makes all safe fixes in the wanted files, on disk, and lists them. Returns the new paths of files that were moved, and the paths of
 * those that can't be written.
 */
function fixClaims(folder: string, wanted: ClaimFilter, format: string): typeof nothingFixed {
  const { files, findings } = readClaims(folder);
  // Don't write files that were not read completely.
  const spared = new Set(findings.map(({ place }) => place.path));
  const { files: changed, repairs } = repair(files, { wanted, spared });
  const before = new Map(files.map(({ path, text }) => [path, text]));
  const moved = new Set<string>();
  const failed = new Set<string>();
  for (const { from, file } of changed) {
    const [here, there] = [onDisk(folder, from), onDisk(folder, file.path)];
    try {
      if (before.get(from) !== file.text) replaceFile(here, before.get(from) ?? "", file.text);
      if (from === file.path) continue;
      moveFile(here, there, resolve(folder));
      moved.add(file.path);
    } catch (error) {
      // The others are fixed all the same.
      if (!(error instanceof UserError)) throw error;
      process.stderr.write(`${visibleText(error.message)}\n`);
      for (const path of [from, file.path]) failed.add(path);
    }
  }
  const done = repairs.filter(({ path }) => !failed.has(path));
  const summary = summaryOf(done, changed.filter(({ from }) => !failed.has(from)).length);
  (format === "text" ? process.stdout : process.stderr).write(summary);
  return { moved, failed };
}

function summaryOf(repairs: readonly Repair[], fileCount: number): string {
  if (repairs.length === 0) return "Nothing to fix.\n\n";
  const lines = repairs.map(({ path, rule, does }) =>
    visibleText(`${path}: ${does}${rule === "" ? "" : ` [${rule}]`}`),
  );
  return [...lines, `${counted(repairs.length, "fix", "fixes")} in ${counted(fileCount, "file")}.`, "", ""].join("\n");
}

/**
 * A filter for the files that were named on the command line, directly or by a folder above them. Paths are relative to the
 * working directory or to the parent of the claims folder. Without names, it accepts all files.
 */
function claimPaths(named: readonly string[], claimsFolder: string): (path: string) => boolean {
  const folder = resolve(claimsFolder);
  const wanted = named.map((path) => claimPath(path, folder));
  return (path) => wanted.length === 0 || wanted.some((start) => path === start || path.startsWith(`${start}/`));
}

/** A path as in the report: it begins with the name of the claims folder and uses `/`. */
function claimPath(path: string, folder: string): string {
  const found = [resolve(path), resolve(dirname(folder), path)].find((candidate) => existsSync(candidate));
  if (found === undefined) throw new UsageError(`There is no file \`${path}\`.`);
  const inside = relative(folder, found);
  if (inside === ".." || inside.startsWith(`..${sep}`))
    throw new UsageError(`\`${path}\` is not in the claims folder ${folder}.`);
  return join(basename(folder), inside).replaceAll(sep, "/").normalize("NFC");
}
