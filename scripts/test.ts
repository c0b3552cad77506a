import { readFlags } from "./read-flags.ts";
import { runProgram } from "./run-program.ts";
import { UsageError } from "./site-options.ts";
import { progressLine } from "./test/progress-line.ts";
import type { Count, Outcome, Stage } from "./test/stage.ts";
import { rounds } from "./test/stages.ts";

const names = rounds.flat(2).map(({ name }) => name);

const help = `npm test [-- STAGE…]

Runs all checks and tests, or only the named stages: ${names.join(", ")}.

A stage that runs test files counts as all of their tests, any other stage as one test. Each stage prints a line on standard
output when it ends; the last line is the total, N passed, N failed. Progress is shown on standard error.
\`npm run test-file -- FILE…\` runs single test files.

Exit code: 0 all passed, 1 something failed, 2 could not run.
`;

const progress = progressLine(process.stderr);

await runProgram(async () => {
  const flags = readFlags(help, {});
  if (flags === null) return;
  const unknown = flags.positionals.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`There is no stage \`${unknown}\`. The stages are ${names.join(", ")}.`);
  const isWanted = ({ name }: Stage): boolean => flags.positionals.length === 0 || flags.positionals.includes(name);

  const outcomes: { readonly name: string; readonly outcome: Outcome }[] = [];
  for (const lanes of rounds)
    await Promise.all(
      lanes.map(async (stages) => {
        for (const stage of stages.filter(isWanted))
          outcomes.push({ name: stage.name, outcome: await runStage(stage) });
      }),
    );
  for (const { name, outcome } of outcomes) {
    if (outcome.skippedBecause !== undefined) console.log(outcome.skippedBecause);
    if (outcome.count.failed > 0) console.log([`✗ ${name}:`, ...(outcome.failures ?? [])].join("\n  "));
  }
  const total = sum(outcomes.map(({ outcome }) => outcome.count));
  console.log(inWords(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
});

/** Runs a stage and prints its line, after the output if it failed. */
async function runStage({ name, run }: Stage): Promise<Outcome> {
  const start = process.hrtime.bigint();
  progress.start(name);
  const outcome = await run((reached) => progress.report(name, reached));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  progress.end(name);
  const { count, output, skippedBecause } = outcome;
  if (count.failed > 0) console.log(output);
  if (skippedBecause !== undefined) console.log(skippedBecause);
  const sign = count.failed > 0 ? "✗" : count.passed > 0 ? "✓" : "–";
  console.log(`${sign} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s   ${inWords(count)}`);
  return outcome;
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, count) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
