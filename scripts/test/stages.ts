import { ensureBrowser } from "../ensure-browser.ts";
import { ensureReaders } from "../ensure-readers.ts";
import { historyProblem } from "../history-problem.ts";
import { programStage } from "./program-stage.ts";
import { failed, skipped, type Stage } from "./stage.ts";
import { suiteStage } from "./suite-stage.ts";

const formats: Stage = {
  name: "formats",
  run: async (tell) => {
    const { readers, styles } = ensureReaders();
    if (readers !== "") return { count: skipped, output: "", skippedBecause: readers };
    const outcome = await suiteStage("formats").run(tell);
    return styles === "" ? outcome : { ...outcome, skippedBecause: styles };
  },
};

const build: Stage = {
  name: "build",
  run: async (tell) => {
    const problem = historyProblem();
    if (problem !== "") console.log(`The site is built without its history. ${problem}`);
    return programStage("build", "node", "scripts/build.ts", ...(problem === "" ? [] : ["--without-history"])).run(
      tell,
    );
  },
};

const browser: Stage = {
  name: "browser",
  run: async (tell) => {
    const problem = ensureBrowser();
    return problem === "" ? suiteStage("browser").run(tell) : { count: failed, output: problem };
  },
};

/**
 * All stages, in rounds that follow each other. A round has lanes that run side by side, with stages that follow each other.
 * Each stage of the first round keeps one processor busy; those after it use all that there are.
 */
export const rounds: readonly (readonly (readonly Stage[])[])[] = [
  [
    [
      programStage("lint", "eslint", "--max-warnings", "0", "."),
      programStage("format", "prettier", "--check", "--log-level", "warn", "."),
      programStage("claims", "node", "scripts/check.ts"),
    ],
    // Both of the first two write what Astro knows of the project, so they can't run at the same time.
    [programStage("types", "astro", "check", "--minimumFailingSeverity", "hint"), build, formats],
  ],
  [[suiteStage("unit")]],
  [[browser]],
];
