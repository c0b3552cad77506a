/** Writes the review of a pull request to a folder: `review.md`, and pictures of the affected part before and after. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readSettings } from "../../src/site/settings.ts";
import { compareWith } from "../impact/compare-with.ts";
import { drawImpact } from "../impact/draw-impact.ts";
import { runProgram } from "../run-program.ts";
import { UsageError } from "../run-program.ts";
import { reviewText } from "./review-text.ts";

await runProgram(async () => {
  const [base, folder] = process.argv.slice(2);
  if (base === undefined || folder === undefined)
    throw new UsageError("Name the revision to compare with and the folder to write to.");
  const comparison = compareWith(base, readSettings(process.env).claimsFolder);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "review.md"),
    reviewText(comparison.impact, comparison.after.diagnostics, comparison.after.files),
  );
  for (const { name, svg } of drawImpact(comparison)) await writeFile(join(folder, name), svg);
});
