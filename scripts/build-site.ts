import { build } from "astro";
import { fillOutputFolder } from "../src/files/output-folder.ts";
import { siteConfig } from "../src/integration/site-config.ts";
import { refuseErrors } from "../src/site/claims-report.ts";
import { currentClaims } from "../src/site/compilation.ts";
import type { History } from "../src/model/index.ts";
import { readSettings } from "../src/site/settings.ts";
import { counted } from "../src/site/words/counted.ts";

/** What a build found and made, in one line for each thing that a person wants to know. */
export interface BuiltSite {
  readonly found: string;
  readonly warnings: string;
  readonly seconds: number;
}

/** Builds the site into `out`, or into `dist/`. Rejects with a `ClaimsError` where a claim file has an error, with a `WriteError` where the folder can't be had. */
export async function buildSite(out: string | null): Promise<BuiltSite> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const start = performance.now();
  // Astro would wrap what stops it in words of its own: what a person can mend is looked for before.
  refuseErrors(currentClaims());
  const folder = out ?? "dist";
  const kept = await fillOutputFolder(folder, (outDir) =>
    build({ configFile: false, ...siteConfig(readSettings(process.env)), logLevel: "warn", outDir }),
  );
  if (kept.length > 0) process.stderr.write(`Left in ${folder} as it was: ${keptFiles(kept)}.\n`);
  const { debate, diagnostics, history, notes } = currentClaims();
  const { questions, claims, sources, people } = debate;
  for (const note of notes) process.stderr.write(`${note}\n`);
  for (const { commit, path } of history.unread)
    process.stderr.write(
      `Passed over at commit ${commit.slice(0, 10)}: ${path} could not be understood as it was then.\n`,
    );
  return {
    found: [
      counted(questions.length, "question"),
      counted(claims.length, "claim"),
      counted(sources.length, "source"),
      counted(people.length, "person", "people"),
      history.missing === "" ? counted(versionCount(history), "version") : "no history",
    ].join(", "),
    warnings:
      diagnostics.length === 0 ? "no warnings" : `${counted(diagnostics.length, "warning")} (npm run check shows them)`,
    seconds: (performance.now() - start) / 1000,
  };
}

/** Names of files that no build wrote: of a folder with several, such as `.git`, its own name. */
function keptFiles(paths: readonly string[]): string {
  const groups = Map.groupBy(paths, (path) => path.split("/")[0] ?? "");
  const names = [...groups].map(([top, [only = "", ...others]]) => (others.length === 0 ? only : `${top}/…`));
  const more = names.length > 5 ? ` and ${counted(names.length - 5, "other")}` : "";
  return names.toSorted().slice(0, 5).join(", ") + more;
}

function versionCount({ claims }: History): number {
  return [...claims.values()].reduce((sum, { versions }) => sum + versions.length, 0);
}
