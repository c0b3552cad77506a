import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** Node's compile cache, which speeds up starting the same few programs about a hundred times. */
const compiled = resolve(import.meta.dirname, "../../.cache/compiled");

/** What a program is given besides its parameters. */
export interface Surroundings {
  /** Gets the messages that the program sends with `process.send`. */
  readonly onMessage?: (message: unknown) => void;
  /** Added to the environment of this process. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a program and collects its output. A non-zero exit code does not reject. */
export function execute(
  command: string,
  parameters: readonly string[],
  { onMessage = () => {}, environment = {} }: Surroundings = {},
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((done) => {
    const child = spawn(command, parameters, {
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { NODE_COMPILE_CACHE: compiled, ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...environment },
    });
    const chunks: string[] = [];
    const collect = (chunk: Buffer): void => void chunks.push(chunk.toString());
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("message", onMessage);
    child.on("error", (error) => done({ code: 2, output: `${command} could not be started: ${error.message}` }));
    child.on("close", (code) => done({ code: code ?? 2, output: chunks.join("") }));
  });
}
