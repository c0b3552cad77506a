import { build } from "astro";
import { commandsHere } from "../src/files/commands-here.ts";
import { isUpToDate } from "../src/files/build-manifest.ts";
import { fillOutputFolder } from "../src/files/output-folder.ts";
import { ownComponentFolder } from "../src/files/read-own-files.ts";
import { refuseErrors } from "../src/site/claims-report.ts";
import { currentClaims } from "../src/site/compilation.ts";
import type { History } from "../src/model/index.ts";
import { namingComponent } from "../src/integration/component-error.ts";
import { siteConfig } from "../src/integration/site-config.ts";
import { buildKey } from "./build-key.ts";
import { buildProgress } from "./build-progress.ts";
import type { SiteOptions } from "./site-options.ts";
import { counted } from "../src/words/english/counted.ts";

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
  // Check the claims first: Astro would wrap the error message.
  const progress = buildProgress(process.stderr);
  const checked = currentClaims(settings);
  progress.report("claims", checked.debate.claims.length, checked.debate.claims.length);
  refuseErrors(checked);
  const folder = out ?? "dist";
  const key = buildKey(checked, settings);
  const wasUpToDate = !fresh && isUpToDate(folder, key);
  const made = (outDir: string): Promise<void> =>
    build({ configFile: false, ...siteConfig(settings, progress.report), logLevel: "warn", outDir });
  const kept = await (wasUpToDate ? Promise.resolve([]) : fillOutputFolder(folder, made, key))
    .catch((error: unknown) => {
      throw namingComponent(error, ownComponentFolder(settings.claimsFolder));
    })
    .finally(progress.end);
  if (kept.length > 0) process.stderr.write(`Kept other files in ${folder}: ${keptFiles(kept)}.\n`);
  const { debate, diagnostics, history, notes } = currentClaims(settings);
  const { questions, claims, sources, people } = debate;
  for (const note of notes) process.stderr.write(`${note}\n`);
  for (const { commit, path } of history.unread)
    process.stderr.write(`Skipped ${path} at commit ${commit.slice(0, 10)}: it could not be read as it was then.\n`);
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
        : `${counted(diagnostics.length, "warning")} (${commandsHere("npm run check")} shows them)`,
    seconds: (performance.now() - start) / 1000,
    wasUpToDate,
  };
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
