import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { packageRoot } from "../../src/files/package-root.ts";
import { makeFolder } from "../../src/files/write-files.ts";

/** What a program took. */
export interface Run {
  /** Wall time, s. */
  readonly seconds: number;
  /** Time of all its threads on the processor, s. */
  readonly processor: number;
  /** The most memory that it had at once, GB. */
  readonly memory: number;
}

/** A module that is loaded into the process and sends what it used when it ends. */
const reporter = `data:text/javascript,process.on("exit",()=>process.send?.(process.resourceUsage()))`;

interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a Node program and measures it. Rejects with the program's output if it fails. */
export function measureRun(
  script: string,
  parameters: readonly string[],
  { cwd = packageRoot, environment = {} }: RunOptions = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["--import", reporter, script, ...parameters], {
      cwd,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...environment },
    });
    let output = "";
    let used: Partial<NodeJS.ResourceUsage> = {};
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("message", (message: NodeJS.ResourceUsage) => (used = message));
    child.on("error", reject);
    child.on("close", (code) => {
      const { maxRSS = NaN, systemCPUTime = NaN, userCPUTime = NaN } = used;
      const seconds = (performance.now() - start) / 1000;
      if (code !== 0) reject(new Error(`${script} ended with ${String(code)}:\n${output}`));
      else resolve({ seconds, processor: (userCPUTime + systemCPUTime) / 1e6, memory: (maxRSS * 1024) / 1e9 });
    });
  });
}

/** Runs a command of ours. */
export const measureCommand = (parameters: readonly string[], options: RunOptions = {}): Promise<Run> =>
  measureRun(join(options.cwd ?? packageRoot, "scripts/cli.ts"), parameters, options);

/** Starts a command that serves a map, uses its address, with a slash at its end, and stops it. */
export async function whileServing<Result>(
  parameters: readonly string[],
  use: (address: string) => Promise<Result>,
  cwd: string = packageRoot,
): Promise<Result> {
  const server = spawn(process.execPath, ["scripts/cli.ts", ...parameters], {
    cwd,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PORT: "4790", NO_COLOR: "1" },
  });
  try {
    return await use(await addressOf(server));
  } finally {
    const isRunning = server.exitCode === null && server.signalCode === null;
    if (isRunning && server.kill()) await once(server, "exit");
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      // `start` names the address in its last sentence, when it serves; `dev` as soon as it does.
      const [, address] = /(?:map is at|Local +) *(http:\/\/localhost:\d+\/)/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.once("exit", () => reject(new Error(`The server ended:\n${printed}`)));
  });
}

/** Writes files to disk; their paths are relative to `folder`. */
export function writeAll(folder: string, files: readonly SourceFile[]): void {
  for (const { path, text } of files) {
    makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Makes a git repository in `folder`, which must not exist yet. The first commit adds all files; each later one, a day apart, gives
 * every claim another version, until it has `versions` of them. The last commit is checked out.
 */
export function writeHistory(folder: string, files: readonly SourceFile[], versions: number): void {
  const claims = files.filter(({ text }) => /^claim: /m.test(text));
  const inRound = (round: number): readonly SourceFile[] =>
    claims.map(({ path, text }) => ({ path, text: text.replace(/(?<=^claim: .*)\.$/m, ` in year ${round}.`) }));
  const rounds = Array.from({ length: versions }, (_, round) => (round === 0 ? files : inRound(round)));
  makeFolder(folder);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: folder });
  execFileSync("git", ["fast-import", "--quiet"], { cwd: folder, input: rounds.map(commitOf).join("") });
  execFileSync("git", ["reset", "--quiet", "--hard", "main"], { cwd: folder });
}

/** A commit in the format of `git fast-import`, which gives lengths in bytes. */
function commitOf(files: readonly SourceFile[], number: number): string {
  const blobs = files.map(({ path, text }) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  const time = Date.UTC(2016, 0, 1) / 1000 + number * 86_400;
  return `commit refs/heads/main\ncommitter A. Contributor <contributor@example.org> ${time} +0000\ndata 0\n${blobs.join("")}\n`;
}
