import { fork, spawn, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";
import { textIn, valueIn } from "../scripts/github/api.ts";
import { bareEnvironment } from "./bare-environment.ts";

const root = join(import.meta.dirname, "..");

/** What a script has done. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Where a script runs. */
interface Surroundings {
  readonly cwd?: string;
  /** Added to the bare environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether it has a process of its own, to test that it ends by itself. */
  readonly alone?: boolean;
}

let runner: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a script like `node script parameters…` without a terminal. If it is not `alone`, its process has run others before: to start
 * one takes ten times as long as most of them run.
 */
export function runScript(
  script: string,
  parameters: readonly string[],
  { alone = false, ...surroundings }: Surroundings = {},
): Promise<Run> {
  const path = resolve(root, script);
  if (alone) return runAlone(path, parameters, surroundings);
  const run = last.then(() => runNext(path, parameters, surroundings));
  last = run.catch(() => null);
  return run;
}

function runAlone(
  script: string,
  parameters: readonly string[],
  { cwd = root, environment = {} }: Surroundings,
): Promise<Run> {
  const child = spawn(process.execPath, [script, ...parameters], {
    cwd,
    env: { ...bareEnvironment, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, error] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (error += chunk.toString()));
  return new Promise((done) => child.on("close", (code) => done({ code: code ?? 2, out, error })));
}

function runNext(
  script: string,
  parameters: readonly string[],
  { cwd = root, environment = {} }: Surroundings,
): Promise<Run> {
  const running = (runner ??= startRunner());
  return new Promise((done, reject) => {
    const onExit = (): void => {
      runner = undefined;
      reject(new Error(`The process that ran ${script} has ended.`));
    };
    running.once("exit", onExit);
    running.once("message", (answer: unknown) => {
      running.off("exit", onExit);
      done({ code: Number(valueIn(answer, "code")), out: textIn(answer, "out"), error: textIn(answer, "error") });
    });
    running.send({ script, parameters, cwd, environment: Object.entries({ ...bareEnvironment, ...environment }) });
  });
}

function startRunner(): ChildProcess {
  const started = fork(join(import.meta.dirname, "script-runner.ts"), {
    env: { ...bareEnvironment },
    execArgv: [],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  // It ends with the process of the tests, which does not wait for it.
  started.unref();
  started.channel?.unref();
  return started;
}
