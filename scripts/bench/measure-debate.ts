import { gzipSync } from "node:zlib";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../../src/compile.ts";
import { readHistory } from "../../src/files/read-history.ts";
import { parse } from "../../src/claims/index.ts";
import { readPast, type Past } from "../../src/trace-history.ts";
import { generateDebate } from "../generate-debate.ts";
import { generateHistory } from "./generate-history.ts";
import { layOutAll } from "./lay-out-all.ts";
import { scriptWeight } from "./map/script-weight.ts";
import { measureDev } from "./measure-dev.ts";
import { timeProgram, type TimedRun } from "./time-program.ts";
import { writeAll } from "./write-all.ts";

/** As many pages had a map for each claim when the aim was set. */
const barePagesPerClaim = 4;

export interface Measurement {
  readonly claims: number;
  /** Seconds, each the best of three; builds run once. */
  readonly parse: number;
  readonly check: number;
  readonly layout: number;
  /** Reading a git history with three versions per claim, once; seconds. */
  readonly history: number;
  readonly build: number;
  /** Building again in the same folder after the sentence of one claim has changed. */
  readonly rebuild: number;
  /** `npm run check` in a process of its own, when nothing is known of the files, and again after one has changed. */
  readonly checkRun: number;
  readonly checkAgain: number;
  /** A bare Astro site with four pages for each claim. */
  readonly bareBuild: number;
  /** From a saved claim file to its page in the dev server, median of three; seconds. */
  readonly dev: number;
  /** MiB. */
  readonly peakMemory: number;
  readonly pages: number;
  readonly dataFiles: number;
  /** kB gzip (1 kB = 1,000 bytes): the largest claim page with its style sheets, and all JavaScript of the map page. */
  readonly claimPage: number;
  readonly mapScript: number;
}

/** Measures every stage and the whole build on a generated debate, and the build of a bare Astro site with as many pages. */
export async function measureDebate(claims: number): Promise<Measurement> {
  const files = generateDebate({ claims, seed: 1 });
  const parseSeconds = best(() => files.map(parse));
  const checkSeconds = best(() => compile(files));
  const { debate, evaluation } = compile(files);
  const layoutSeconds = best(() => layOutAll({ debate, evaluation }));

  const folder = await mkdtemp(join(tmpdir(), "disputed-territory-bench-"));
  try {
    await writeAll(folder, files);
    const repository = join(folder, "repository");
    generateHistory(repository, files, 3 * claims);
    const historySeconds = best(() => historyOf(join(repository, "claims")), 1);
    const site = join(folder, "site");
    const edited = files.find(({ text }) => /^claim: /m.test(text));
    const [first, second] = ["again", "once more"].map((words) => ({
      path: edited?.path ?? "",
      text: edited?.text.replace(/^claim: (.*)\.$/m, `claim: $1 ${words}.`) ?? "",
    }));
    const sources = ["--claims", join(folder, "claims")];
    const command = (name: string, ...parameters: readonly string[]): Promise<TimedRun> =>
      timeProgram("scripts/cli.ts", [name, ...sources, ...parameters], { PARSE_CACHE: join(folder, "parsed") });
    const checkRun = await command("check");
    await writeAll(folder, first ? [first] : []);
    const checkAgain = await command("check");
    const build = await command("build", "--out", site);
    await writeAll(folder, second ? [second] : []);
    const rebuild = await command("build", "--out", site);
    const written = await readdir(site, { recursive: true });
    const pages = written.filter((path) => path.endsWith(".html"));
    const bare = await timeProgram(
      "node_modules/astro/bin/astro.mjs",
      ["build", "--silent", "--root", "scripts/bench/bare-site"],
      {
        OUT_DIR: join(folder, "bare"),
        PAGES: String(barePagesPerClaim * claims),
      },
    );
    return {
      claims,
      parse: parseSeconds,
      check: checkSeconds,
      layout: layoutSeconds,
      history: historySeconds,
      build: build.seconds,
      rebuild: rebuild.seconds,
      checkRun: checkRun.seconds,
      checkAgain: checkAgain.seconds,
      bareBuild: bare.seconds,
      dev: await measureDev(join(folder, "claims"), join(folder, edited?.path ?? "")),
      peakMemory: build.peakMemory,
      pages: pages.length,
      dataFiles: written.filter((path) => /\.(json|xml|bib|ris|svg)$/.test(path)).length,
      claimPage: await claimPageWeight(site, pages),
      mapScript: (await scriptWeight(site, "map/index.html")).all,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function historyOf(folder: string): Past | null {
  const commits = readHistory(folder);
  return commits && readPast(commits);
}

/** The time of the fastest run, in seconds. */
function best(work: () => unknown, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return Math.min(...times);
}

/** Weighs every hundredth claim page with its style sheets; returns the largest weight in kB. */
async function claimPageWeight(site: string, pages: readonly string[]): Promise<number> {
  const claimPages = pages
    .filter((path) => /^claims\/[^/]+\/index\.html$/.test(path))
    .filter((_, index) => index % 100 === 0);
  const weights = await Promise.all(
    claimPages.map(async (path) => (await weight(join(site, path))) + (await styleWeight(site, path))),
  );
  return Math.max(0, ...weights);
}

/** The weight of a page's style sheets, in kB. */
async function styleWeight(site: string, path: string): Promise<number> {
  const html = await readFile(join(site, path), "utf8");
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, url = ""]) => url);
  const weights = await Promise.all(sheets.map((url) => weight(join(site, url))));
  return weights.reduce((sum, each) => sum + each, 0);
}

async function weight(path: string): Promise<number> {
  return gzipSync(await readFile(path)).length / 1000;
}
