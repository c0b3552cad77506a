/** The build from top to bottom: `npm run build` and `npm start` call it. */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { existsSync, readFileSync, writeFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build } from "astro";
import type { History, Finding, Placed } from "../claims/model/index.ts";
import { commandsHere } from "../files/commands-here.ts";
import { git } from "../files/git.ts";
import { fillOutputFolder } from "../files/output-folder.ts";
import { ledgerFile } from "../files/read-ledger.ts";
import { makeFolder } from "../files/write-files.ts";
import { customComponentFolder, customPublicFolder, refuseInput, filesIn } from "../files/read-custom-files.ts";
import { refuseErrors, type CompiledClaims, currentClaims } from "../site/compilation.ts";
import { droppedWarning, unlistedNote } from "../site/current-past.ts";
import { publishedHome, type Settings, SettingsError } from "../site/settings.ts";
import { counted } from "../text/counted.ts";
import { visibleText } from "../text/characters.ts";
import { interfaceNote } from "../words/languages.ts";
import { copyPublic, namingComponent } from "./custom-files.ts";
import { makeRelative } from "./relative.ts";
import { siteConfig } from "./site-config.ts";
import { locate } from "../check/report/locate.ts";
import { parse } from "../claims/index.ts";
import { inlineCode } from "../text/escape.ts";
import { nearest } from "../text/nearest.ts";
import { sitePath } from "../text/paths.ts";

/** A summary of a build, as phrases to print. */
interface BuiltSite {
  readonly found: string;
  readonly warnings: string;
  /** What may lose published versions, to print last. */
  readonly losses: readonly string[];
  readonly seconds: number;
}

/** Builds the site into `out`. Rejects with a `ClaimsError` if a claim file has an error, with a `WriteError` if the folder can't be written. */
export async function buildSite(settings: Settings, out = "dist"): Promise<BuiltSite> {
  const start = performance.now();
  refuseInput(out, settings.claimsFolder);
  requireAstroHere();
  const claims = currentClaims(settings);
  refuseErrors(claims);
  const dropped = settings.withoutHistory ? "" : keepFormerLedger(claims, out);
  // The pages come first, then what depends on all of them, and the folder as a whole last.
  const others = await fillOutputFolder(out, (folder) => buildInto(folder, settings, claims), partOf(claims, settings));
  const notes = [
    others.length === 0 ? "" : `Kept other files in ${out}: ${named(others)}.`,
    ...claims.notes,
    interfaceNote(claims.debate.map.language, claims.words),
    ...unlistedNote(claims.history),
    ...claims.history.unread.map(
      ({ commit, path }) => `Skipped ${path} at commit ${commit.slice(0, 10)}: it could not be read as it was then.`,
    ),
  ];
  for (const note of notes) if (note !== "") process.stderr.write(`${visibleText(note)}\n`);
  const losses = [...claims.warnings, dropped].filter((warning) => warning !== "");
  return { ...summary(claims), losses, seconds: (performance.now() - start) / 1000 };
}

/** Keeps the ledger of the earlier build in `out` if it has addresses that this one drops. Returns the warning; "" if it has none. */
function keepFormerLedger({ history, debate }: CompiledClaims, out: string): string {
  const path = join(out, ledgerFile);
  if (!existsSync(path)) return "";
  const text = readFileSync(path, "utf8");
  const copy = `.cache/former-ledgers/${createHash("sha256").update(text).digest("hex").slice(0, 10)}.json`;
  const warning = droppedWarning(history, debate, text, copy);
  if (warning === "") return "";
  makeFolder(dirname(copy));
  writeFileSync(copy, text);
  return warning;
}

async function buildInto(folder: string, settings: Settings, claims: CompiledClaims): Promise<void> {
  try {
    // Pages are in src/pages. Data files and images come from the integration (`data-files.ts`), in a thread of their own.
    await build({ configFile: false, ...siteConfig(settings), logLevel: "silent", outDir: folder });
  } catch (error) {
    throw namingComponent(error, customComponentFolder(settings.claimsFolder));
  }
  const publicFolder = customPublicFolder(settings.claimsFolder);
  if (publicFolder !== null) copyPublic(publicFolder, folder);
  const { comparison } = claims;
  if (settings.shard === null && comparison === null) refuseDeadLinks(claims, folder);
  const published = comparison === null ? undefined : publishedHome(settings, comparison.before.debate.map.url);
  if (settings.relative) await makeRelative(folder, published);
}

/** Astro looks for its own parts around the folder of the map. Throws a `SettingsError` if it can't find them there. */
export function requireAstroHere(): void {
  try {
    createRequire(resolve("package.json")).resolve("astro/package.json");
  } catch {
    throw new SettingsError(
      `The program is not installed in ${process.cwd()}, so the pages can't be made here. Run \`npm install disputed-territory\` in this folder.`,
    );
  }
}

/** Which part of which site this build makes; "" for the whole site. Parts of one site differ in their number alone. */
function partOf({ pastKey }: CompiledClaims, { shard, ...settings }: Settings): string {
  if (shard === null) return "";
  const { ok, output } = git(settings.claimsFolder, ["rev-parse", "HEAD"]);
  const commit = ok ? output.toString().trim() : "none";
  const digest = createHash("sha256").update(JSON.stringify(settings)).digest("hex");
  return `Part ${shard.number} of ${shard.of}: commit ${commit}, settings ${digest}, history and ledger ${pastKey}`;
}

function summary({ debate, history, diagnostics }: CompiledClaims): Pick<BuiltSite, "found" | "warnings"> {
  const { questions, claims, sources, people } = debate;
  const { length } = diagnostics;
  return {
    found: [
      counted(questions.length, "question"),
      counted(claims.length, "claim"),
      counted(sources.length, "source"),
      counted(people.length, "person", "people"),
      history.missing === null ? counted(versionCount(history), "version") : "no history",
    ].join(", "),
    warnings:
      length === 0
        ? "no warnings in the claims"
        : `${counted(length, "warning")} (${commandsHere("npm run check")} shows ${length === 1 ? "it" : "them"})`,
  };
}

const versionCount = ({ claims }: History): number =>
  [...claims.values()].reduce((sum, { versions }) => sum + versions.length, 0);

/** Names of files that no build wrote. A folder with several, such as `.git`, is named once. */
function named(paths: readonly string[]): string {
  const groups = Map.groupBy(paths, (path) => path.split("/")[0] ?? "");
  const names = [...groups].map(([top, [only = "", ...others]]) => (others.length === 0 ? only : `${top}/…`));
  const more = names.length > 5 ? ` and ${counted(names.length - 5, "other")}` : "";
  return names.toSorted().slice(0, 5).join(", ") + more;
}

/** Throws a `ClaimsError` if a page of the map names a file or page that is not in the folder of the whole site. */
export function refuseDeadLinks({ debate, files }: Pick<CompiledClaims, "debate" | "files">, folder: string): void {
  const pages = new Set(debate.pages.map(({ path }) => path));
  const addresses = files.filter(({ path }) => pages.has(path)).flatMap((file) => parse(file).urls);
  const findings = addresses.flatMap((address) => findDead(address, folder));
  refuseErrors({ diagnostics: locate(findings, files, debate.map.url), files });
}

function findDead({ value, place }: Placed<string>, folder: string): readonly Finding[] {
  const address = sitePath(value);
  if (address === null) return [];
  const path = decoded(address.replace(/[?#].*$/, ""));
  const file = join(folder, path.replace(/(?<=^|\/)$/, "index.html"));
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) return [];
  const all = filesIn(folder).map((each) => each.replace(/(?<=^|\/)index\.html$/, ""));
  const meant = nearest(path, all);
  return [
    {
      rule: "missing-file",
      severity: "error",
      place,
      message: `${inlineCode(value)} leads to no file in \`public/\` and no page of the site.`,
      help:
        meant === null
          ? "Put the file into `public/`, beside the claims folder, or correct the address."
          : `Did you mean ${inlineCode(`/${meant}`)}?`,
    },
  ];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
