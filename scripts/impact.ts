import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareWith } from "../src/compare-with.ts";
import { sayWhy } from "../src/files/write-error.ts";
import { makeFolder } from "../src/files/write-files.ts";
import { drawImpact } from "../src/site/map/draw-impact.ts";
import { escapeInvisible } from "../src/text/characters.ts";
import { impactMarkdown } from "../src/versions/impact/impact-markdown.ts";
import { command } from "./command.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";

export const impact = command({
  about:
    "Reports what the current claim files change on the map, compared with the git revision BASE (a branch, tag or commit).\nIf BASE has newer commits, compares with the merge base.",
  positionals: {
    count: 1,
    help: [["BASE", "the revision to compare with"]],
    wrong: "Give one revision to compare with, such as: npm run impact -- main",
  },
  flags: {
    format: { choices: ["markdown", "json"], help: "for people, or for programs" },
    pictures: { value: "DIR", help: "also draws the affected part of the map: DIR/before.svg and DIR/after.svg" },
    ...claimsFlag,
  },
  exit: "0 done, 2 could not run.",
  run: (values, [base = ""]) => {
    const comparison = compareWith(base, settingsOf(values).claimsFolder);
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
  },
});
