import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { impactMarkdown } from "../src/impact/index.ts";
import { readSettings } from "../src/site/settings.ts";
import { compareWith } from "./impact/compare-with.ts";
import { drawImpact } from "./impact/draw-impact.ts";
import { readFlags } from "./read-flags.ts";
import { runProgram } from "./run-program.ts";
import { UsageError } from "./site-options.ts";

const help = `npm run impact -- BASE

Says what the claim files as they stand change on the map against the git revision BASE: a branch, a tag or a commit.
Where BASE has gone on since, with the commit where the two parted.

  --format markdown|json   for people, or for programs (default: markdown)
  --pictures DIR           also draws the part of the map that is touched: DIR/before.svg and DIR/after.svg
  --claims DIR             the folder of the claim files (default: CLAIMS_DIR, else claims/)

Exit code: 0 said, 2 could not run.
`;

await runProgram(async () => {
  const flags = readFlags(help, {
    format: { type: "string", default: "markdown" },
    pictures: { type: "string" },
    claims: { type: "string" },
  });
  if (flags === null) return;
  const { values, positionals } = flags;
  const [base, ...others] = positionals;
  if (base === undefined || others.length > 0)
    throw new UsageError("Name one revision to compare with: npm run impact -- main (--help says more)");
  if (values.format !== "markdown" && values.format !== "json")
    throw new UsageError(`There is no format \`${values.format}\`: --format takes markdown, json.`);
  const comparison = compareWith(base, values.claims ?? readSettings(process.env).claimsFolder);
  if (comparison.parting !== null)
    process.stderr.write(
      `\`${base}\` has gone on since this branch left it: compared with where they parted, ${comparison.parting.slice(0, 10)}.\n`,
    );
  process.stdout.write(
    values.format === "json" ? `${JSON.stringify(comparison.impact, null, 2)}\n` : impactMarkdown(comparison.impact),
  );
  if (values.pictures === undefined) return;
  await mkdir(values.pictures, { recursive: true });
  for (const { name, svg } of drawImpact(comparison)) await writeFile(join(values.pictures, name), svg);
});
