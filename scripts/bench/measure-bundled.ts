import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../src/files/package-root.ts";
import { filesIn } from "../../src/files/files-in.ts";
import { timeProgram, type TimedRun } from "./time-program.ts";

/** Builds of the bundled map with its history, in seconds. */
export interface BundledMeasurement {
  readonly build: number;
  /** Building again in the same folder after an explanation has changed. */
  readonly rebuild: number;
  /** Argdown drawing all claims as one SVG. */
  readonly argdown: number;
  readonly files: number;
  /** MB of 1,000,000 bytes. */
  readonly size: number;
}

/** Measures in a clone of this repository. Pages are compiled beforehand. */
export async function measureBundled(): Promise<BundledMeasurement> {
  const folder = await mkdtemp(join(tmpdir(), "disputed-territory-bench-"));
  try {
    execFileSync("git", ["clone", "--quiet", "--shared", packageRoot, join(folder, "map")]);
    const claims = join(folder, "map/claims");
    const build = (out: string): Promise<TimedRun> =>
      timeProgram("scripts/cli.ts", ["build", "--claims", claims, "--out", join(folder, out)], {});
    await build("unmeasured");
    const first = await build("site");
    const [edited = ""] = globSync("world-models/*/*.yaml", { cwd: claims }).toSorted();
    const path = join(claims, edited);
    await writeFile(path, (await readFile(path, "utf8")).replace(/^explanation: \|\n/m, "$&  It is often said.\n"));
    const again = await build("site");
    const argdown = await timeProgram(
      "scripts/bench/draw-argdown.ts",
      [join(folder, "site/map.argdown"), join(folder, "argdown.svg")],
      {},
    );
    const site = join(folder, "site");
    const files = filesIn(site);
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(site, file))).size));
    return {
      build: first.seconds,
      rebuild: again.seconds,
      argdown: argdown.seconds,
      files: files.length,
      size: sizes.reduce((sum, bytes) => sum + bytes, 0) / 1_000_000,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
