import { ensureBrowser } from "../ensure-browser.ts";
import { ensureReaders } from "../ensure-readers.ts";
import { historyProblem } from "../history-problem.ts";
import { programStage } from "./program-stage.ts";
import { failed, skipped, type Stage } from "./stage.ts";
import { suiteStage } from "./suite-stage.ts";

const formats: Stage = {
  name: "formats",
  run: async (report) => {
    const { readers, styles } = ensureReaders();
    if (readers !== "") return { count: skipped, output: "", skippedBecause: readers };
    const outcome = await suiteStage("formats").run(report);
    return styles === "" ? outcome : { ...outcome, skippedBecause: styles };
  },
};

const build: Stage = {
  name: "build",
  run: async (report) => {
    const problem = historyProblem();
    if (problem !== "") console.log(`The site is built without its history: ${problem}`);
    return programStage("build", "node", "scripts/build.ts", ...(problem === "" ? [] : ["--without-history"])).run(
      report,
    );
  },
};

const browser: Stage = {
  name: "browser",
  run: async (report) => {
    const problem = ensureBrowser();
    return problem === "" ? suiteStage("browser").run(report) : { count: failed, output: problem };
  },
};

/**
 * All stages. Rounds run one after the other; the lanes of a round run in parallel; the stages of a lane run one after the other.
 * Each stage of the first round uses one processor; the later ones use all.
 */
export const rounds: readonly (readonly (readonly Stage[])[])[] = [
  [
    [
      programStage("lint", "eslint", "--max-warnings", "0", "."),
      programStage("format", "prettier", "--check", "--log-level", "warn", "."),
      programStage("claims", "node", "scripts/check.ts"),
    ],
    // The first two both write Astro's type definitions, so they can't run in parallel.
    [programStage("types", "astro", "check", "--minimumFailingSeverity", "hint"), build, formats],
  ],
  [[suiteStage("unit")]],
  [[browser]],
];
