import { execFileSync } from "node:child_process";
import { globSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { chromium, type Browser } from "playwright-core";
import { compile } from "../../src/compile.ts";
import { packageRoot } from "../../src/files/package-root.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { filesIn } from "../../src/files/read-custom-files.ts";
import { generateDebate } from "../generate-debate.ts";
import { serveFolder } from "../serve-folder.ts";
import { browserPath } from "../test-programs.ts";
import { answerTimes, findingRows } from "./finding.ts";
import { measureMotion, quantile, type Tour } from "./map-motion.ts";
import { measureCommand, measureRun, whileServing, writeAll, writeHistory, type Run } from "./run.ts";
import { measureFirstLoad } from "./visit-map.ts";

/** What is measured, the aim and the figure, each as a person reads it. */
export type Row = readonly [what: string, aim: string, measured: string];

/** What the measures share. `folder` is a temporary one, `claims` how many claims the large debate has. */
export function openBench(claims: number, folder: string) {
  let cloned = "";
  let bundled: ReturnType<typeof build> | undefined;
  const build = async (cwd: string) => ({ build: await measureCommand(["build"], { cwd }), site: join(cwd, "dist") });
  /** A clone of this repository, as a newcomer has it after `npm ci`. */
  const clone = (): string => (cloned ||= cloneInto(join(folder, "bundled")));
  /** The site of the bundled map, with all versions, and what its build took: it is built once, when a measure needs it. */
  return { folder, claims, clone, bundled: () => (bundled ??= build(clone())) };
}

function cloneInto(folder: string): string {
  execFileSync("git", ["clone", "--quiet", "--shared", packageRoot, folder]);
  symlinkSync(join(packageRoot, "node_modules"), join(folder, "node_modules"));
  return folder;
}

type Measure = (bench: ReturnType<typeof openBench>) => Promise<readonly Row[]>;

const large = (count: number): string => `${count.toLocaleString("en")} claims`;
const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** The measures by name. Each gives the rows of its part of the table. */
export const measures: Readonly<Record<string, Measure>> = {
  start: async ({ folder }) => {
    const clone = cloneInto(join(folder, "fresh"));
    const start = performance.now();
    const firstPage = async (address: string): Promise<number> => {
      await (await fetch(address)).text();
      return (performance.now() - start) / 1000;
    };
    const served = await whileServing(["start"], firstPage, clone);
    return [["npm start in a fresh clone, to the first page served", "30 s", seconds(served)]];
  },
  build: async ({ bundled }) => {
    const { build, site } = await bundled();
    const pages = globSync("**/*.html", { cwd: site }).length;
    const plain = weightOfSite(site, (path) => !/^(?:share\/|claims\/[^/]+\/[0-9a-f]{10,}\/)/.test(path));
    const what = `processor time a page, bundled map from nothing (${pages.toLocaleString("en")} pages, ${seconds(build.seconds)})`;
    return [
      [what, "Starlight's", `${((build.processor / pages) * 1000).toFixed(1)} ms`],
      ["its site without versions and share images", "100 MB", `${(plain / 1e6).toFixed(0)} MB`],
    ];
  },
  versions: async ({ folder }) => {
    const files = generateDebate({ claims: 1000, seed: 1 });
    const buildWith = async (versions: number): Promise<readonly [seconds: number, bytes: number]> => {
      const repository = join(folder, `versions-${versions}`);
      writeHistory(repository, files, versions);
      const run = await buildOf(join(repository, "claims"), join(repository, "dist"));
      return [run.seconds, weightOfSite(join(repository, "dist"))];
    };
    const [one, four] = [await buildWith(1), await buildWith(4)];
    const [time, weight] = [(four[0] - one[0]) / 3, (four[1] - one[1]) / 3e6];
    return [["one more version of a claim", "1 ms, 12 kB", `${time.toFixed(1)} ms, ${weight.toFixed(1)} kB`]];
  },
  large: async ({ folder, claims }) => {
    const build = (count: number): Promise<Run> => buildOf(generated(folder, count), join(folder, `site-${count}`));
    const [small, many] = [await build(1000), await build(claims)];
    const ratio = many.seconds / claims / (small.seconds / 1000);
    const what = `${large(claims)} with one version each, from nothing`;
    return [
      [what, "75 s, 2 GB", `${seconds(many.seconds)}, ${many.memory.toFixed(2)} GB`],
      ["time a claim, as a multiple of that of 1,000 claims", "1.3", ratio.toFixed(2)],
    ];
  },
  dev: async ({ folder, claims, clone }) => {
    const seen = async (of: string): Promise<string> => `${(await savedToSeen(of)).toFixed(2)} s`;
    return [
      ["dev, from saved to seen, bundled map", "0.5 s", await seen(join(clone(), "claims"))],
      [`dev, ${large(claims)}`, "2 s", await seen(generated(folder, claims))],
    ];
  },
  check: async ({ folder, claims, clone }) => {
    const check = async (of: string, name: string): Promise<string> => {
      const environment = { PARSE_CACHE: join(folder, "parsed", name) };
      return seconds((await measureCommand(["check", "--claims", of], { environment })).seconds);
    };
    return [
      ["npm run check, bundled map, nothing known of it", "2 s", await check(join(clone(), "claims"), "bundled")],
      [`npm run check, ${large(claims)}`, "6 s", await check(generated(folder, claims), "large")],
    ];
  },
  page: async ({ bundled }) => {
    const { site } = await bundled();
    const pages = globSync("claims/*/index.html", { cwd: site }).toSorted();
    const weights = pages.map((page) => weightOf(site, page));
    const [median, largest] = [quantile(weights, 0.5), quantile(weights, 1)];
    const requests = await whileShown(site, async (browser, address) => {
      const opened = await browser.newPage();
      const others: string[] = [];
      opened.on("request", (request) => {
        if (!["document", "stylesheet", "font"].includes(request.resourceType())) others.push(request.url());
      });
      await opened.goto(address + (pages[0] ?? "").replace("index.html", ""), { waitUntil: "networkidle" });
      return others.length;
    });
    const what = "a claim's page with styles, compressed: median and largest";
    return [
      [what, "15 and 25 kB", `${median.toFixed(1)} and ${largest.toFixed(1)} kB`],
      ["its requests besides page, styles and font", "1", String(requests)],
    ];
  },
  map: async ({ bundled, clone }) => {
    const { site } = await bundled();
    return whileShown(site, async (browser, origin) => {
      const visit = { browser, address: `${origin}map/`, window: { width: 1440, height: 900 } };
      const { weight } = await measureFirstLoad(visit);
      const motion = await measureMotion(visit, tourOf(join(clone(), "claims")));
      const inMotion = [...motion].map(([between, frames]): Row => {
        const what = `between ${between}: 95th percentile of a frame`;
        return [what, "16.7 ms", `${quantile(frames, 0.95).toFixed(1)} ms`];
      });
      return [["the map, until it can be used", "120 kB", `${weight.toFixed(0)} kB`], ...inMotion];
    });
  },
  search: async ({ bundled, clone }) => {
    const { site } = await bundled();
    const times = await whileShown(site, (browser, address) => answerTimes(browser, `${address}about/`));
    const weight = gzipSync(readFileSync(join(site, "map/search/index.json"))).length / 1000;
    return [
      ...findingRows(join(clone(), "claims")),
      [
        "an answer to a sentence, CPU slowed four times, median and largest",
        "50 ms",
        [0.5, 1].map((q) => quantile(times, q).toFixed(0)).join(" and ") + " ms",
      ],
      ["the index of the search", "300 kB", `${weight.toFixed(0)} kB`],
    ];
  },
  test: async () => {
    const run = await measureRun("scripts/test.ts", []);
    return [["npm test", "5 minutes", `${(run.seconds / 60).toFixed(1)} minutes`]];
  },
};

const buildOf = (claims: string, out: string): Promise<Run> =>
  measureCommand(["build", "--claims", claims, "--out", out], { environment: { PARSE_CACHE: `${out}-parsed` } });

/** The bytes of the files of a built site, or of some of them. */
const weightOfSite = (site: string, isCounted: (path: string) => boolean = () => true): number =>
  filesIn(site)
    .filter(isCounted)
    .reduce((sum, path) => sum + statSync(join(site, path)).size, 0);

/** The claims folder of a generated debate. */
function generated(folder: string, claims: number): string {
  const root = join(folder, `generated-${claims}`);
  writeAll(root, generateDebate({ claims, seed: 1 }));
  return join(root, "claims");
}

/** From the saved file of a claim to its page in the dev server: the median of three edits, in seconds. */
function savedToSeen(claims: string): Promise<number> {
  const [path = ""] = globSync("*/**/*.yaml", { cwd: claims })
    .toSorted()
    .filter((each) => /^claim: /m.test(readFileSync(join(claims, each), "utf8")));
  const file = join(claims, path);
  const text = readFileSync(file, "utf8");
  return whileServing(["dev", "--claims", claims, "--without-history"], async (origin) => {
    const address = `${origin}claims/${basename(file, ".yaml")}/`;
    await pageHas(address, "</html>");
    const taken: number[] = [];
    for (const edit of ["first", "second", "third"]) {
      const sentence = `The sentence of the ${edit} edit was saved.`;
      writeFileSync(file, text.replace(/^claim: .*$/m, `claim: ${sentence}`));
      const start = performance.now();
      await pageHas(address, sentence);
      taken.push((performance.now() - start) / 1000);
    }
    return quantile(taken, 0.5);
  }).finally(() => writeFileSync(file, text));
}

async function pageHas(address: string, text: string): Promise<void> {
  while (!(await (await fetch(address)).text()).includes(text)) await sleep(20);
}

/** A page with its style sheets, compressed, in kB of 1,000 bytes. */
function weightOf(site: string, page: string): number {
  const html = readFileSync(join(site, page));
  const sheets = [...html.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, url = ""]) => url);
  const parts = [html, ...sheets.map((url) => readFileSync(join(site, url)))];
  return parts.reduce((sum, part) => sum + gzipSync(part).length, 0) / 1000;
}

/** The question with the most positions, one of their reasons, and the debate that it is in. */
function tourOf(claims: string): Tour {
  const { debate } = compile(readClaims(claims).files);
  const repliesTo = (id: string): readonly string[] => debate.branches.get(id) ?? [];
  const [question] = debate.questions.toSorted((one, other) => repliesTo(other.id).length - repliesTo(one.id).length);
  const reason = repliesTo(question?.id ?? "")
    .flatMap(repliesTo)
    .find((id) => debate.claim.get(id)?.role === "reason");
  const [, name = ""] = question?.path.split("/") ?? [];
  return { debate: name, question: question?.id ?? "", reason: reason ?? "" };
}

/** Serves a built site, compressed, and opens a browser without a frame limit. */
async function whileShown<Result>(
  site: string,
  use: (browser: Browser, address: string) => Promise<Result>,
): Promise<Result> {
  const server = await serveFolder({ folder: site, base: "/", port: 0 });
  // Like full browsers, the headless shell is not to fit letters to whole pixels.
  const args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", "--disable-frame-rate-limit"];
  const browser = await chromium.launch({ executablePath: browserPath(), args });
  try {
    return await use(browser, `http://localhost:${server.port}/`);
  } finally {
    await browser.close();
    await server.close();
  }
}
