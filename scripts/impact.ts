import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../src/files/make-folder.ts";
import { sayWhy } from "../src/files/write-error.ts";
import { impactMarkdown } from "../src/versions/impact/index.ts";
import { escapeInvisible } from "../src/text/visible-text.ts";
import { compareWith } from "./impact/compare-with.ts";
import { drawImpact } from "./impact/draw-impact.ts";
import { claimsFolderOf } from "./claims-folder.ts";
import { readFlags } from "./read-flags.ts";
import { runProgram } from "./run-program.ts";
import { UsageError } from "./site-options.ts";

const help = `npm run impact -- BASE

Reports what the current claim files change on the map, compared with the git revision BASE (a branch, tag or commit).
If BASE has newer commits, compares with the merge base.

  --format markdown|json   for people, or for programs (default: markdown)
  --pictures DIR           also draws the affected part of the map: DIR/before.svg and DIR/after.svg
  --claims DIR             the claims folder (default: CLAIMS_DIR, else claims/)

Exit code: 0 done, 2 could not run.
`;

await runProgram(() => {
  const flags = readFlags(help, {
    format: { type: "string", default: "markdown" },
    pictures: { type: "string" },
    claims: { type: "string" },
  });
  if (flags === null) return;
  const { values, positionals } = flags;
  const [base, ...others] = positionals;
  if (base === undefined || others.length > 0)
    throw new UsageError("Give one revision to compare with, such as: npm run impact -- main");
  if (values.format !== "markdown" && values.format !== "json")
    throw new UsageError(`There is no format \`${values.format}\`. --format takes markdown or json.`);
  const comparison = compareWith(base, claimsFolderOf(values));
  if (comparison.mergeBase !== null)
    process.stderr.write(
      `\`${base}\` has newer commits: compared with the merge base, ${comparison.mergeBase.slice(0, 10)}.\n`,
    );
  process.stdout.write(
    values.format === "json"
      ? `${escapeInvisible(JSON.stringify(comparison.impact, null, 2))}\n`
      : impactMarkdown(comparison.impact),
  );
  const folder = values.pictures;
  if (folder === undefined) return;
  const pictures = drawImpact(comparison);
  sayWhy(folder, () => {
    makeFolder(folder);
    for (const { name, svg } of pictures) writeFileSync(join(folder, name), svg);
  });
});
