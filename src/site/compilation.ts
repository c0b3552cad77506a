import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../claims/index.ts";
import type { Compilation, Debate, History, ParsedFile, SourceFile } from "../claims/model/index.ts";
import { type Comparison, compareWith } from "../compare-with.ts";
import { compile, parseOnce } from "../compile.ts";
import { pathInRepository } from "../files/git.ts";
import { openParseCache } from "../files/parse-cache.ts";
import { readClaims } from "../files/read-claims.ts";
import { customPublicFolder, linksOut } from "../files/read-custom-files.ts";
import { tracer } from "../trace-history.ts";
import { presentHistory } from "../versions/index.ts";
import { currentPast, restoredNote } from "./current-past.ts";
import { memoize } from "../text/memoize.ts";
import { wordsFor } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import type { Settings } from "./settings.ts";
import { makeSite, type Site } from "./site.ts";
import { textReport } from "../check/report/reports.ts";
import { rulesFile, withCommandsHere } from "../files/commands-here.ts";
import { UserError } from "../text/user-error.ts";

/** A compilation with its files, which the report quotes, and the history of the claims. */
export interface CompiledClaims extends Compilation {
  readonly files: readonly SourceFile[];
  readonly history: History;
  /** All that the history was read from but the claims, as one text. */
  readonly pastKey: string;
  /** The path of the claims folder in its repository: "" or a path that ends with "/". */
  readonly claimsPath: string;
  /** What has changed since the revision of the settings; null where they name none. */
  readonly comparison: Comparison | null;
  /** Notes on the history for whoever builds, each a sentence. */
  readonly notes: readonly string[];
  /** What may lose published versions, each a sentence: a build says it last. */
  readonly warnings: readonly string[];
}

declare global {
  /** The compiled claims, by settings. Node loads the dev server and Vite loads the pages: two module graphs in one process share them. */
  var compiledClaims: Map<string, CompiledClaims> | undefined;
  /** The settings of the site that pages show in this process or thread: no argument can reach them. */
  var shownSettings: Settings | undefined;
}

/** Has pages show the site of these settings. */
export function showSite(settings: Settings): void {
  globalThis.shownSettings = settings;
}

/** The settings of the site that pages show. */
export function shownSettings(): Settings {
  const { shownSettings: settings } = globalThis;
  if (settings === undefined) throw new Error("No site is shown: `showSite` has not been called.");
  return settings;
}

/** The compiled claims that the pages show. They are compiled once a build. */
export function currentClaims(settings: Settings): CompiledClaims {
  return kept().get(keyOf(settings)) ?? keepClaims(settings, compileClaims(settings));
}

const sites = new WeakMap<CompiledClaims, Site>();

/** The site that the pages show at this moment. In development it changes with the claims. */
export function currentSite(settings: Settings): Site {
  const claims = currentClaims(settings);
  const { debate, evaluation, history, claimsPath } = claims;
  const site = sites.get(claims) ?? makeSite(debate, evaluation, settings, history, claimsPath);
  sites.set(claims, site);
  return site;
}

/** The words of the interface of the map. */
export const wordsOf = ({ debate, words }: CompiledClaims): Words => wordsFor(debate.map.language, words);

/** The text of map.yaml. */
export const mapTextOf = ({ debate, files }: CompiledClaims): string =>
  files.find(({ path }) => path === debate.map.path)?.text ?? "";

/** Compiles again and returns the result. If it has errors, `currentClaims` keeps the former one. */
export function recompileClaims(settings: Settings): CompiledClaims {
  const claims = compileClaims(settings);
  const hasErrors = claims.diagnostics.some(({ severity }) => severity === "error");
  return hasErrors ? claims : keepClaims(settings, claims);
}

function kept(): Map<string, CompiledClaims> {
  return (globalThis.compiledClaims ??= new Map<string, CompiledClaims>());
}

/** Has `currentClaims` return these. */
export function keepClaims(settings: Settings, claims: CompiledClaims): CompiledClaims {
  kept().set(keyOf(settings), claims);
  return claims;
}

const keyOf = (settings: Settings): string => JSON.stringify(settings);

/** The files of the last compilation. A server that compiles again after an edit reads the edited file alone. */
let lastRead: ReadonlyMap<string, ParsedFile> = new Map();

/** Parses a file, unless the last compilation read the same. */
export function readAgain(file: SourceFile, read = parse): ParsedFile {
  const before = lastRead.get(file.path);
  return before?.file.text === file.text ? before : read(file);
}

function compileClaims(settings: Settings): CompiledClaims {
  const { claimsFolder, parseCache, origin, base, changedSince } = settings;
  const { files, findings } = readClaims(claimsFolder);
  const cache = openParseCache(parseCache, parse);
  const read = parseOnce(files, (file) => readAgain(file, cache.read));
  const { past, missing, findings: lost, notes, warnings, key: pastKey } = currentPast(settings, files, read);
  const site = origin === null ? {} : { site: origin + base };
  // The rules ask for it, and the site.
  const historyOf = past === null ? memoize((debate: Debate) => presentHistory(debate, missing)) : tracer(past);
  const compilation = compile(files, {
    found: [...findings, ...linksOut(claimsFolder), ...lost],
    read,
    published: (debate) => historyOf(debate).published,
    ...site,
  });
  const history = historyOf(compilation.debate);
  const comparison = changedSince && compareWith(changedSince, claimsFolder, { ...compilation, files }, cache.read);
  cache.keep();
  lastRead = new Map(files.map((file) => [file.path, read(file)]));
  const claimsPath = pathInRepository(claimsFolder);
  return {
    ...compilation,
    files,
    history,
    pastKey,
    claimsPath,
    comparison: comparison || null,
    notes: [...notes, ...restoredNote(history)],
    warnings,
  };
}

/** Whether a map has a style sheet of its own, `public/style.css`. */
export function hasCustomStyle(claimsFolder: string): boolean {
  const folder = customPublicFolder(claimsFolder);
  return folder !== null && existsSync(join(folder, "style.css"));
}

/** The claims have errors. The message is the checker's report on them. */
export class ClaimsError extends UserError {
  override readonly name = "ClaimsError";
  override readonly exitCode = 1;
}

/** What was found in claim files. */
type Checked = Pick<CompiledClaims, "diagnostics" | "files">;

/** Throws a `ClaimsError` if the claims have an error. It reports the errors alone. */
export function refuseErrors({ diagnostics, files }: Checked): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const next = "Nothing was done: fix the errors first. `npm run check` also shows the warnings.";
  throw new ClaimsError(`${claimsReport({ diagnostics: errors, files })}${next}`);
}

/** The checker's report on the claims, with its warnings. */
export function claimsReport({ diagnostics, files }: Checked, colour = process.stderr.isTTY): string {
  return textReport(withCommandsHere(diagnostics), files, { colour, rulesFile: rulesFile() });
}
