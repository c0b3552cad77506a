import { compilePages } from "../src/astro/build/compile-pages.ts";
import { copyPublic } from "../src/astro/build/copy-public.ts";
import { renderSite } from "../src/astro/build/render-site.ts";
import { commandsHere } from "../src/files/commands-here.ts";
import { isUpToDate, pathsIn } from "../src/files/build-manifest.ts";
import { copyFiles } from "../src/files/copy-files.ts";
import { fillOutputFolder } from "../src/files/output-folder.ts";
import { ownComponentFolder, ownPublicFolder } from "../src/files/read-own-files.ts";
import { refuseInput } from "../src/files/refuse-input.ts";
import { refuseErrors } from "../src/site/claims-report.ts";
import { currentClaims, currentSite } from "../src/site/compilation.ts";
import { unlistedNote } from "../src/site/ledger-notes.ts";
import type { History } from "../src/claims/model/index.ts";
import { namingComponent } from "../src/astro/component-error.ts";
import { filesToKeep, ingredientsToRemember, rememberSite } from "../src/site/reuse/last-build.ts";
import { makeRelative } from "../src/site/relative/make-relative.ts";
import { buildKeys, type BuildKeys } from "./build-key.ts";
import { buildProgress } from "./build-progress.ts";
import { interfaceNote } from "./interface-note.ts";
import type { SiteOptions } from "./site-options.ts";
import type { Progress } from "../src/site/progress.ts";
import type { Settings } from "../src/site/settings.ts";
import { languageOf } from "../src/words/languages.ts";
import { speak } from "../src/words/words.ts";
import { visibleText } from "../src/text/visible-text.ts";
import { counted } from "../src/words/en/counted.ts";

/** A summary of a build, as phrases to print. */
export interface BuiltSite {
  readonly found: string;
  readonly warnings: string;
  readonly seconds: number;
  /** Whether the folder had this very site already, so that nothing was built. */
  readonly wasUpToDate: boolean;
}

/** Builds the site into `out`, or into `dist/`. Rejects with a `ClaimsError` if a claim file has an error, with a `WriteError` if the folder can't be written. */
export async function buildSite({ out, settings, fresh }: SiteOptions): Promise<BuiltSite> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const start = performance.now();
  const folder = out ?? "dist";
  refuseInput(folder, settings.claimsFolder);
  // Check the claims first: Astro would wrap the error message.
  const progress = buildProgress(process.stderr);
  const checked = currentClaims(settings);
  progress.report("claims", checked.debate.claims.length, checked.debate.claims.length);
  refuseErrors(checked);
  const keys = buildKeys(checked, settings);
  const wasUpToDate = !fresh && isUpToDate(folder, keys.whole);
  const written = wasUpToDate ? Promise.resolve([]) : write(folder, settings, fresh, keys, progress.report);
  const found = await written.finally(progress.end);
  const { debate, diagnostics, history, notes } = currentClaims(settings);
  const { questions, claims, sources, people } = debate;
  const skipped = history.unread.map(
    ({ commit, path }) => `Skipped ${path} at commit ${commit.slice(0, 10)}: it could not be read as it was then.`,
  );
  const said = [...found, ...notes, interfaceNote(debate.map.language), ...unlistedNote(history), ...skipped];
  for (const note of said) if (note !== "") process.stderr.write(`${visibleText(note)}\n`);
  return {
    found: [
      counted(questions.length, "question"),
      counted(claims.length, "claim"),
      counted(sources.length, "source"),
      counted(people.length, "person", "people"),
      history.missing === null ? counted(versionCount(history), "version") : "no history",
    ].join(", "),
    warnings:
      diagnostics.length === 0
        ? "no warnings"
        : `${counted(diagnostics.length, "warning")} (${commandsHere("npm run check")} shows ${diagnostics.length === 1 ? "it" : "them"})`,
    seconds: (performance.now() - start) / 1000,
    wasUpToDate,
  };
}

/** Builds the site into a folder, and takes over what its last build made of the same. Resolves to notes for whoever builds, each a sentence. */
async function write(
  folder: string,
  settings: Settings,
  fresh: boolean,
  { whole, program, pages }: BuildKeys,
  report: Progress,
): Promise<readonly string[]> {
  const claims = currentClaims(settings);
  const { language } = claims.debate.map;
  speak(languageOf(language).table);
  const warnings: string[] = [];
  const present = ingredientsToRemember(currentSite(settings), program, settings);
  const made = async (outDir: string): Promise<ReadonlySet<string>> => {
    const same = fresh ? new Set<string>() : filesToKeep(folder, present);
    const compiled = await compilePages(pages, { settings, language });
    copyFiles(compiled.assets, outDir, pathsIn(compiled.assets));
    warnings.push(...(await renderSite(compiled.program, { settings, claims, folder: outDir, kept: same }, report)));
    const publicFolder = ownPublicFolder(settings.claimsFolder);
    if (publicFolder !== null) copyPublic(publicFolder, outDir);
    if (settings.relative) await makeRelative(outDir);
    return same;
  };
  try {
    const kept = await fillOutputFolder(folder, made, whole);
    rememberSite(folder, whole, present);
    return kept.length === 0 ? warnings : [...warnings, `Kept other files in ${folder}: ${keptFiles(kept)}.`];
  } catch (error) {
    throw namingComponent(error, ownComponentFolder(settings.claimsFolder));
  }
}

/** Names of files that no build wrote. A folder with several, such as `.git`, is named once. */
function keptFiles(paths: readonly string[]): string {
  const groups = Map.groupBy(paths, (path) => path.split("/")[0] ?? "");
  const names = [...groups].map(([top, [only = "", ...others]]) => (others.length === 0 ? only : `${top}/…`));
  const more = names.length > 5 ? ` and ${counted(names.length - 5, "other")}` : "";
  return names.toSorted().slice(0, 5).join(", ") + more;
}

function versionCount({ claims }: History): number {
  return [...claims.values()].reduce((sum, { versions }) => sum + versions.length, 0);
}
