import { fork } from "node:child_process";
import { setFlagsFromString } from "node:v8";
import module from "node:module";
import type { Settings } from "../../site/settings.ts";

/** What Astro compiles. */
export interface PagesToCompile {
  readonly settings: Settings;
  /** The language of the claims (BCP 47). */
  readonly language: string;
  /** The folder to write to. */
  readonly folder: string;
}

/** What the process is started with. */
const asProcess = "compile pages";

/**
 * Has Astro compile the pages in a process of its own: what it loads for that, more than half a gigabyte, is then free again. Rejects
 * with the error of the compiler.
 */
export async function compileApart(pages: PagesToCompile): Promise<void> {
  const child = fork(import.meta.filename, [asProcess], { serialization: "advanced" });
  await new Promise<void>((resolve, reject) => {
    // Modules that Node is told to load in each process may send messages of their own.
    child.on("message", (message: unknown) => {
      if (message instanceof Error) reject(message);
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`The process that compiles the pages was stopped (${signal ?? `exit code ${code}`}).`));
    });
    child.send(pages);
  });
}

async function compileHere({ settings, language, folder }: PagesToCompile): Promise<void> {
  // The process of the build does without them.
  const [{ build }, { pagesConfig }] = await Promise.all([import("astro"), import("../pages-config.ts")]);
  const config = pagesConfig(settings, () => language);
  await build({ configFile: false, ...config, logLevel: "warn", outDir: folder });
}

if (process.argv[2] === asProcess && process.send !== undefined) {
  module.enableCompileCache();
  // It takes a tenth less memory, and no longer.
  setFlagsFromString("--heap-growing-percent=40");
  // The build was stopped.
  process.once("disconnect", () => process.exit(1));
  process.once("message", (pages: PagesToCompile) => {
    compileHere(pages).then(
      () => process.exit(0),
      (error: unknown) => process.send?.(error, () => process.exit(1)),
    );
  });
}
