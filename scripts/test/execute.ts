import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** Where Node keeps what it compiled: the stages start some hundred programs, most of them the same few. */
const compiled = resolve(import.meta.dirname, "../../.cache/compiled");

/**
 * Runs a program and collects what it prints; never rejects for a non-zero exit. `hear` is given what the program sends to
 * its parent, if it knows of one.
 */
export function execute(
  command: string,
  parameters: readonly string[],
  hear: (message: unknown) => void = () => {},
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((done) => {
    const child = spawn(command, parameters, {
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { NODE_COMPILE_CACHE: compiled, ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    });
    const chunks: string[] = [];
    const collect = (chunk: Buffer): void => void chunks.push(chunk.toString());
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("message", hear);
    child.on("error", (error) => done({ code: 2, output: `${command} could not be started: ${error.message}` }));
    child.on("close", (code) => done({ code: code ?? 2, output: chunks.join("") }));
  });
}
