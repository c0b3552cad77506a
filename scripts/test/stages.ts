import { availableParallelism } from "node:os";
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

/** The bundled map as the stage `build` has just built it, for the browser tests; "" if that stage has not run. */
let builtMap = "";

const build: Stage = {
  name: "build",
  run: async (report) => {
    const problem = historyProblem();
    if (problem !== "") console.log(`The site is built without its history: ${problem}`);
    const flags = problem === "" ? [] : ["--without-history"];
    const outcome = await programStage("build", ["node", "scripts/build.ts", ...flags]).run(report);
    // With other settings, it is not what the tests ask for.
    const isPlain = ["BASE_PATH", "CLAIMS_DIR", "RELATIVE"].every((name) => process.env[name] === undefined);
    if (outcome.count.failed === 0 && isPlain) builtMap = "dist";
    return outcome;
  },
};

const browser: Stage = {
  name: "browser",
  run: async (report) => {
    const problem = ensureBrowser();
    if (problem !== "") return { count: failed, output: problem };
    return suiteStage("browser", { BUILT_MAP: builtMap }).run(report);
  },
};

const pages = programStage(
  "pages",
  ["astro", "check", "--minimumFailingSeverity", "hint", "--tsconfig", "tsconfig.astro.json"],
  // The types don't depend on the claims, so it reads few.
  { environment: { CLAIMS_DIR: "test/fixtures/debates/bare/claims", WITHOUT_HISTORY: "1" } },
);

const unit = suiteStage("unit");

/** Whether the stages that use one processor each leave enough of them for another stage. */
const hasRoom = availableParallelism() >= 4;

/**
 * All stages. Rounds run one after the other; the lanes of a round run in parallel; the stages of a lane run one after the other.
 * The stages `unit` and `browser` use all processors; each of the others uses one.
 */
export const rounds: readonly (readonly (readonly Stage[])[])[] = [
  [
    [
      // It checks types, too.
      programStage("lint", ["oxlint", "--type-aware", "--type-check", "--max-warnings", "0"]),
      programStage("claims", ["node", "scripts/check.ts"]),
      formats,
    ],
    // The first two both write Astro's type definitions, so they can't run in parallel.
    [
      pages,
      build,
      programStage("format", ["oxfmt", "--check"]),
      programStage("astro-format", ["prettier", "--check", "--log-level", "warn", "{src,scripts}/**/*.astro"]),
      ...(hasRoom ? [] : [unit]),
    ],
    ...(hasRoom ? [[unit]] : []),
  ],
  [[browser]],
];
