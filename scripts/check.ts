import { appendFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { compile } from "../src/compile.ts";
import { MissingFolder, readClaims, type ClaimsFolder } from "../src/files/read-claims.ts";
import type { Diagnostic, SourceFile } from "../src/model.ts";
import { githubAnnotations, githubSummary } from "../src/report/github-report.ts";
import { jsonReport } from "../src/report/json-report.ts";
import { textReport } from "../src/report/text-report.ts";
import { readSettings } from "../src/site/settings.ts";
import { claimPaths } from "./claim-paths.ts";
import { readFlags } from "./read-flags.ts";
import { runProgram } from "./run-program.ts";
import { UsageError } from "./site-options.ts";

const help = `npm run check [-- PATH…]

Holds the claim files to the rules, and reports everything that it finds in one run.

  PATH…                        report on these files or folders only (all files are read all the same)
  --format text|json|github    for people, for programs, or as annotations of a pull request (default: text)
  --claims DIR                 the folder of the claim files (default: CLAIMS_DIR, else claims/)

Exit code: 0 nothing to mend, 1 errors or warnings in the files, 2 could not run.
`;

/** Everything that a format needs to know. */
interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
  readonly folder: string;
}

const formats: Readonly<Record<string, (report: Report) => string>> = {
  text: ({ diagnostics, files }) => textReport(diagnostics, files, { colour: wantsColour() }),
  json: ({ diagnostics }) => jsonReport(diagnostics),
  github: ({ diagnostics, files, folder }) =>
    githubAnnotations(diagnostics, { fileCount: files.length, root: fromRepository(dirname(resolve(folder))) }),
};

// Whoever reads only the first lines closes the pipe, and that is no failure.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code !== "EPIPE") throw new Error(`The report could not be written: ${code ?? ""}`);
});

await runProgram(async () => {
  const flags = readFlags(help, { format: { type: "string", default: "text" }, claims: { type: "string" } });
  if (flags === null) return;
  const { values, positionals } = flags;
  const { claimsFolder, origin, base } = readSettings(process.env);
  const folder = values.claims ?? claimsFolder;
  const write = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (write === undefined)
    throw new UsageError(`There is no format \`${values.format}\`: --format takes ${Object.keys(formats).join(", ")}.`);

  const { files, findings } = readFolder(folder);
  const isWanted = claimPaths(positionals, folder);
  const { diagnostics } = compile(files, { found: findings, ...(origin === null ? {} : { site: origin + base }) });
  const wanted = diagnostics.filter(({ path }) => isWanted(path));
  const report: Report = { diagnostics: wanted, files: files.filter(({ path }) => isWanted(path)), folder };
  process.stdout.write(write(report));
  if (values.format === "github") await writeSummary(report);
  process.exitCode = wanted.length > 0 ? 1 : 0;
});

function readFolder(folder: string): ClaimsFolder {
  try {
    return readClaims(folder);
  } catch (error) {
    if (!(error instanceof MissingFolder)) throw error;
    throw new UsageError(`${error.message} --claims (or CLAIMS_DIR) names the folder of the claim files.`);
  }
}

/** The summary that GitHub shows below a workflow's run has room for what the annotations have not. */
async function writeSummary({ diagnostics, files }: Report): Promise<void> {
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary) await appendFile(summary, githubSummary(diagnostics, files));
}

/** Annotations name files by their path in the repository. "" or ending in "/". */
function fromRepository(folder: string): string {
  const path = relative(process.env["GITHUB_WORKSPACE"] || ".", folder);
  return path === "" ? "" : `${path.split(sep).join("/")}/`;
}

function wantsColour(): boolean {
  return process.stdout.isTTY && !process.env["NO_COLOR"];
}
