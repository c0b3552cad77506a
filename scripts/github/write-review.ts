import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { githubSummary } from "../../src/check/report/github-report.ts";
import { fileKind } from "../../src/claims/index.ts";
import type { Diagnostic, SourceFile } from "../../src/claims/model/index.ts";
import { compareWith, type Comparison } from "../../src/compare-with.ts";
import { changeOf, mostFiles } from "../../src/contribute/propose/bundle.ts";
import { packProposal } from "../../src/contribute/propose/proposal-link.ts";
import { stepsBetween, valuesIn, writeSteps } from "../../src/contribute/propose/steps.ts";
import { withCommandsHere } from "../../src/files/commands-here.ts";
import { makeFolder } from "../../src/files/write-files.ts";
import { drawImpact } from "../../src/site/map/draw-impact.ts";
import { readSettings, publishedHome, type Settings } from "../../src/site/settings.ts";
import type { Impact } from "../../src/versions/impact/find-impact.ts";
import { impactMarkdown } from "../../src/versions/impact/impact-markdown.ts";
import { runProgram, UsageError } from "../run-program.ts";
import { runAddress } from "./comments.ts";

/** Writes the review of a pull request to a folder: `review.md`, and pictures of the affected part before and after. */
export const writeReview = (base: string | undefined, folder: string | undefined): Promise<void> =>
  runProgram(async () => {
    if (base === undefined || folder === undefined)
      throw new UsageError("Name the revision to compare with and the folder to write to.");
    const settings = readSettings(process.env);
    const comparison = compareWith(base, settings.claimsFolder);
    makeFolder(folder);
    const link = await mapLink(comparison, settings);
    await writeFile(join(folder, "review.md"), reviewText(comparison, link));
    for (const { name, svg } of drawImpact(comparison)) await writeFile(join(folder, name), svg);
  });

/** The review comment on a pull request: what is missing and who acts next, a link that shows the changes on the map, and these in words. */
function reviewText({ impact, after: { diagnostics, files } }: Comparison, link: string): string {
  return [
    next(impact, diagnostics),
    link === "" ? "" : `[See it on the map](${link}): what is proposed among its neighbours.\n`,
    impactMarkdown(impact),
    diagnostics.length > 0 ? githubSummary(withCommandsHere(diagnostics), files) : "",
    `The artifact \`review\` of this run has pictures of the affected part before and after; ${
      diagnostics.some(({ severity }) => severity === "error")
        ? "a preview of the site is made once no error is left"
        : "the artifact `preview` has the pages that it changes, to open `index.html` from a disk"
    }.${artifacts()}\n`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** A link to the artifacts of the run; "" outside of a workflow. */
function artifacts(): string {
  const { GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository } = process.env;
  return run && repository ? ` [Both are at the end of its page](${runAddress(Number(run))}#artifacts).` : "";
}

function next(impact: Impact, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const missing = [
    errors > 0 && `${errors === 1 ? "one error" : `${errors} errors`} to fix (listed below)`,
    warnings > 0 &&
      `${warnings === 1 ? "one warning" : `${warnings} warnings`} to fix, or to allow with \`allow\` and a reason`,
    impact.removed.length > 0 && "`retired` with a reason for each deleted claim, rather than deleting it",
    impact.nearDuplicates.length > 0 && "a comment on each claim or question that is worded almost the same as another",
  ].filter((line) => line !== false);
  if (missing.length === 0)
    return "**Nothing is missing.** Next: a reviewer reads it, with the checklist in the description.\n";
  return `**Missing:**\n\n${missing.map((line) => `- ${line}`).join("\n")}\n\nNext: the author.\n`;
}

/**
 * The link that shows a change on the published map, made of the texts of files. "" if it shows nothing there, is too long, or no address is
 * known: that of the map as it was, else that of the settings.
 */
export async function mapLink(
  { before, after }: Pick<Comparison, "before" | "after">,
  settings: Settings,
): Promise<string> {
  const home = publishedHome(settings, before.debate.map.url);
  const was = new Map(before.files.map(({ path, text }) => [path, text]));
  const parts = after.files.flatMap((file) => partOf(file, was.get(file.path)) ?? []);
  if (home === null || parts.length === 0 || parts.length > mostFiles) return "";
  const packed = await packProposal(parts);
  return packed === null ? "" : `${home}proposal/#${packed}`;
}

/** What a proposal has in the place of a file: all of it if it is new, else what differs; null if nothing does. */
function partOf({ path, text }: SourceFile, before: string | undefined): SourceFile | null {
  const { kind } = fileKind(path);
  if (kind !== "statement" && kind !== "source" && kind !== "person") return null;
  if (before === undefined) return { path, text };
  const values = valuesIn(before);
  const steps = stepsBetween(values, values, valuesIn(text));
  return Object.keys(steps).length === 0 ? null : { path: changeOf(path), text: writeSteps(steps) };
}
