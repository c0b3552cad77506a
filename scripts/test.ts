/**
 * `npm test`: everything that guards the project, one line a stage, ending in `N passed, N failed`.
 * A stage counts as one test; the stages that run a test suite count each of its tests.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endWithReader } from "./end-with-reader.ts";
import { ensureBrowser } from "./ensure-browser.ts";
import { ensureReaders } from "./ensure-readers.ts";
import { historyProblem } from "./history-problem.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Outcome {
  readonly count: Count;
  /** What a person needs to see when something failed. */
  readonly output: string;
  /** Why the whole stage was left out; said at once, and again at the end, where nobody overlooks it. */
  readonly skippedBecause?: string;
}

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** A number of vitest's JSON report. */
function counted(report: unknown, key: string): number {
  return typeof report === "object" && report !== null && key in report ? Number(Reflect.get(report, key)) : NaN;
}

/** Runs a program and collects what it prints; never throws for a non-zero exit. */
function execute(command: string, parameters: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    });
    const chunks: string[] = [];
    const collect = (chunk: Buffer): void => void chunks.push(chunk.toString());
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => resolve({ code: 2, output: `${command} could not be started: ${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 2, output: chunks.join("") }));
  });
}

/** A stage that passes when its program exits with 0. */
function program(name: string, command: string, ...parameters: string[]): Stage {
  return {
    name,
    run: async () => {
      const { code, output } = await execute(command, parameters);
      return { count: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }, output };
    },
  };
}

/** A stage that runs test files under vitest and counts their tests. */
function suite(name: string, ...parameters: string[]): Stage {
  return {
    name,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), "disputed-territory-"));
      const report = join(folder, "report.json");
      const { code, output } = await execute("vitest", [
        "run",
        "--config",
        "test/vitest.config.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...parameters,
      ]);
      try {
        const result: unknown = JSON.parse(await readFile(report, "utf8"));
        // A file that can't be loaded fails without a failing test in it: it must count all the same.
        const failed = Math.max(counted(result, "numFailedTests"), code === 0 ? 0 : 1);
        return {
          count: { passed: counted(result, "numPassedTests"), failed, skipped: counted(result, "numPendingTests") },
          output,
        };
      } catch (error) {
        return {
          count: { passed: 0, failed: 1, skipped: 0 },
          output: `${output}\nNo test report was written: ${String(error)}`,
        };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

const stages: readonly Stage[] = [
  program("format", "prettier", "--check", "--log-level", "warn", "."),
  program("lint", "eslint", "--config", "scripts/eslint.config.js", "--max-warnings", "0", "."),
  program("types", "astro", "check", "--minimumFailingSeverity", "hint"),
  program("claims", "node", "scripts/check.ts"),
  suite("unit", "--project", "unit"),
  {
    name: "formats",
    run: async () => {
      const problem = ensureReaders();
      if (problem === "") return suite("formats", "--project", "formats").run();
      return { count: { passed: 0, failed: 0, skipped: 1 }, output: "", skippedBecause: problem };
    },
  },
  {
    name: "build",
    run: async () => {
      const problem = historyProblem();
      if (problem !== "") console.log(`The site is built without its history. ${problem}`);
      return program("build", "node", "scripts/build.ts", ...(problem === "" ? [] : ["--without-history"])).run();
    },
  },
  {
    name: "browser",
    run: async () => {
      const problem = ensureBrowser();
      if (problem !== "") return { count: { passed: 0, failed: 1, skipped: 0 }, output: problem };
      return suite("browser", "--project", "browser").run();
    },
  },
];

endWithReader();
const wanted = process.argv.slice(2);
const reasons: string[] = [];
let total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const stage of stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const start = process.hrtime.bigint();
  const { count, output, skippedBecause } = await stage.run();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (count.failed > 0) console.log(output);
  if (skippedBecause !== undefined) {
    console.log(skippedBecause);
    reasons.push(skippedBecause);
  }
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
  console.log(
    `${count.failed > 0 ? "✗" : count.passed > 0 ? "✓" : "–"} ${stage.name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s   ${count.passed} passed, ${count.failed} failed${skipped}`,
  );
  total = {
    passed: total.passed + count.passed,
    failed: total.failed + count.failed,
    skipped: total.skipped + count.skipped,
  };
}
for (const reason of reasons) console.log(reason);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = total.failed > 0 ? 1 : 0;
