import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { HistoryError } from "../src/files/git.ts";
import { readHistory } from "../src/files/read-history.ts";
import { command, runCommand } from "./command.ts";
import { numberIn } from "./github/api.ts";
import { runProgram, UsageError } from "./run-program.ts";
import { ensureBrowser, ensureEngines, ensureReaders } from "./test-programs.ts";

interface Outcome {
  readonly counts: readonly [passed: number, failed: number, skipped: number];
  readonly output: string;
  /** What was left out, and why. */
  readonly note?: string;
}

type Environment = Readonly<Record<string, string>>;

/** How the stages that have run came out, by name. */
const outcomes = new Map<string, Outcome>();

/** The parts of `npm test`. Each is a program, which counts as one test, or a project of vitest. */
const stages = {
  // It checks types, too.
  lint: () => program(["oxlint", "--type-aware", "--type-check", "--max-warnings", "0"]),
  claims: () => program(["node", "scripts/cli.ts", "check"]),
  formats: async () => {
    const { readers, styles, books } = ensureReaders();
    return readers === ""
      ? { ...(await project("formats")), note: [styles, books].filter(Boolean).join("\n") }
      : skipped(readers);
  },
  pages: () =>
    program(["astro", "check", "--minimumFailingSeverity", "hint", "--tsconfig", "tsconfig.astro.json"], {
      // The types don't depend on the claims, so it reads few.
      CLAIMS_DIR: "test/fixtures/debates/bare/claims",
      WITHOUT_HISTORY: "1",
    }),
  build: () => {
    const note = historyNote();
    const built = program(["node", "scripts/cli.ts", "build"], note === "" ? {} : { WITHOUT_HISTORY: "1" });
    return built.then((outcome) => ({ ...outcome, note }));
  },
  format: () => program(["oxfmt", "--check"]),
  "astro-format": () => program(["prettier", "--check", "--log-level", "warn", "{src,scripts}/**/*.astro"]),
  unit: () => project("unit"),
  browser: () => {
    const problem = ensureBrowser();
    return problem === "" ? project("browser", builtMap()) : failed(problem);
  },
  engines: () => {
    const missing = ensureEngines();
    if (missing === "") return project("engines", builtMap());
    const problem = `the journeys in Firefox and WebKit, because ${missing} could not be found or installed.`;
    return process.env["CI"] === "true" ? failed(`CI needs ${problem}`) : skipped(`SKIPPED: ${problem}`);
  },
} satisfies Readonly<Record<string, () => Outcome | Promise<Outcome>>>;

type StageName = keyof typeof stages;
const names: readonly string[] = Object.keys(stages);

/**
 * Rounds run one after the other, the lanes of a round side by side, as two processors allow. The stages `pages` and `build` both
 * write Astro's type definitions, so they can't.
 */
const rounds: readonly (readonly (readonly StageName[])[])[] = [
  [
    ["lint", "claims", "formats"],
    ["pages", "build", "format", "astro-format", "unit"],
  ],
  [["browser", "engines"]],
];

const test = command({
  about: "Runs all checks and tests, or only the named stages.",
  positionals: { help: [["STAGE…", names.join(", ")]] },
  flags: {},
  notes: `A stage that runs test files counts as all of their tests, any other stage as one test. Each prints a line when it ends.
The last line is the total, N passed, N failed. \`npm run test-file -- FILE…\` runs single test files.`,
  exit: "0 all passed, 1 something failed, 2 could not run.",
  run: async (_, wanted) => {
    const unknown = wanted.find((name) => !names.includes(name));
    if (unknown !== undefined)
      throw new UsageError(`There is no stage \`${unknown}\`. The stages are ${names.join(", ")}.`);
    const runLane = async (lane: readonly StageName[]): Promise<void> => {
      for (const name of lane) if (wanted.length === 0 || wanted.includes(name)) await runStage(name);
    };
    for (const lanes of rounds) await Promise.all(lanes.map(runLane));
    // A server that runs tests often keeps only the end of their output.
    for (const [name, { counts, output, note = "" }] of outcomes) {
      if (note !== "") console.log(note);
      if (counts[1] > 0) console.log([`✗ ${name}:`, ...endOf(output)].join("\n  "));
    }
    const total = (which: 0 | 1 | 2): number =>
      [...outcomes.values()].reduce((sum, { counts }) => sum + counts[which], 0);
    console.log(inWords([total(0), total(1), total(2)]));
    process.exitCode = total(1) > 0 ? 1 : 0;
  },
});

/** Runs a stage and prints its line, after the output if it failed. */
async function runStage(name: StageName): Promise<void> {
  const start = performance.now();
  process.stderr.write(`… ${name}\n`);
  const outcome: Outcome = await stages[name]();
  outcomes.set(name, outcome);
  const { counts, output, note = "" } = outcome;
  if (counts[1] > 0) console.log(output);
  if (note !== "") console.log(note);
  const sign = counts[1] > 0 ? "✗" : counts[0] > 0 ? "✓" : "–";
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${sign} ${name.padEnd(12)} ${seconds.padStart(6)} s   ${inWords(counts)}`);
}

const failed = (output: string): Outcome => ({ counts: [0, 1, 0], output });
const skipped = (note: string): Outcome => ({ counts: [0, 0, 1], output: "", note });

async function program(parts: readonly [string, ...string[]], environment: Environment = {}): Promise<Outcome> {
  const { code, output } = await execute(parts, environment);
  return code === 0 ? { counts: [1, 0, 0], output } : failed(output);
}

async function project(name: string, environment: Environment = {}): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "tests-"));
  const file = join(folder, "counts.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code, output } = await execute(["vitest", "run", ...reporters, "--project", name], environment);
  try {
    const counts: unknown = JSON.parse(readFileSync(file, "utf8"));
    // A file that can't be loaded fails without a failing test: it counts as one.
    const failures = Math.max(numberIn(counts, "numFailedTests"), code === 0 ? 0 : 1);
    return { counts: [numberIn(counts, "numPassedTests"), failures, numberIn(counts, "numPendingTests")], output };
  } catch {
    return failed(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a program and collects its output. */
function execute(
  [name, ...parameters]: readonly [string, ...string[]],
  environment: Environment,
): Promise<{ readonly code: number; readonly output: string }> {
  // Node's compile cache speeds up starting the same few programs about a hundred times.
  const compiled = resolve(import.meta.dirname, "../.cache/compiled");
  return new Promise((done) => {
    const child = spawn(name, parameters, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { NODE_COMPILE_CACHE: compiled, ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...environment },
    });
    let output = "";
    const collect = (chunk: Buffer): string => (output += chunk.toString());
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => done({ code: 2, output: `${name} could not be started: ${error.message}` }));
    child.on("close", (code) => done({ code: code ?? 2, output }));
  });
}

/** The lines in which vitest names a failed test or file, each once; of another program, its last lines. */
function endOf(output: string): readonly string[] {
  const lines = stripVTControlCharacters(output).trimEnd().split("\n");
  const failures = new Set(lines.map((line) => line.trim()).filter((line) => line.startsWith("FAIL ")));
  return failures.size > 0 ? [...failures] : lines.slice(-20);
}

/** The site that was just built, for tests that ask for it. With other settings, it is not what they ask for. */
function builtMap(): Environment {
  const isPlain = ["BASE_PATH", "CLAIMS_DIR", "RELATIVE"].every((name) => process.env[name] === undefined);
  return { BUILT_MAP: isPlain && outcomes.get("build")?.counts[0] === 1 ? "dist" : "" };
}

/** Why the site is built without the history of the claims, as from a shallow clone; "" if it has one. */
function historyNote(): string {
  try {
    readHistory("claims");
    return "";
  } catch (error) {
    if (error instanceof HistoryError) return `The site is built without its history: ${error.message}`;
    throw error;
  }
}

const inWords = ([passed, failed, skipped]: Outcome["counts"]): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

await runProgram(() => runCommand("npm test [-- STAGE…]", () => test, process.argv.slice(2)));
