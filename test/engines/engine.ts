import { spawn, type ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import { onTestFinished } from "vitest";

/** A browser as W3C WebDriver sees it. Firefox and WebKit each have a driver; what a reader does with them is in `reader.ts`. */
export interface Engine {
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression in the page, which JSON can write. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Has a mouse or a keyboard do something. */
  readonly act: (input: Input) => Promise<void>;
}

/** A source of input with its actions, the same in WebDriver and WebDriver BiDi. */
export interface Input {
  readonly type: "pointer" | "key";
  readonly id: string;
  readonly actions: readonly Readonly<Record<string, string | number>>[];
}

/** Where browsers put what is downloaded, and the window that they get. */
export interface Setting {
  readonly downloads: string;
  readonly width: number;
  readonly height: number;
}

/** Starts a program, which is ended with the test. */
export function startProgram(name: string, parameters: readonly string[], environment: Environment = {}): ChildProcess {
  const program = spawn(name, parameters, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  onTestFinished(() => {
    program.kill();
  });
  return program;
}

type Environment = Readonly<Record<string, string>>;

/** What a pattern finds first in what a program writes; "" if it ends before. */
export function firstMatch(output: Readable | null, pattern: RegExp): Promise<string> {
  return new Promise((done) => {
    let written = "";
    output?.on("data", (chunk: Buffer) => {
      written += chunk.toString();
      const [found] = pattern.exec(written.slice(0, written.lastIndexOf("\n") + 1)) ?? [];
      if (found !== undefined) done(found);
    });
    output?.on("close", () => done(""));
  });
}
