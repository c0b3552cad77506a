import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { browserPath } from "../test-programs.ts";
import { serveFolder } from "../serve-folder.ts";
import { chooseDestinations } from "./map/choose-destinations.ts";
import { mapOf } from "./map/map-of.ts";
import { measureFirstLoad, type FirstLoad } from "./map/measure-first-load.ts";
import { measureMotion, type Motion } from "./map/measure-motion.ts";
import { measureOpening, type Opening } from "./map/measure-opening.ts";
import { measureReading, type Reading } from "./map/measure-reading.ts";
import { scriptWeight, type ScriptWeight } from "./map/script-weight.ts";
import { timeProgram } from "./time-program.ts";
import { writeAll } from "./write-all.ts";

export interface MapMeasurement {
  readonly claims: number;
  /** One per window size. */
  readonly readings: readonly WindowReading[];
  readonly script: ScriptWeight;
  readonly firstLoad: FirstLoad;
  readonly opening: Opening;
  readonly motion: readonly Motion[];
  /** In a browser without a frame limit: the time between two frames is all the time that a frame takes. */
  readonly unlimitedMotion: readonly Motion[];
}

export interface WindowReading {
  readonly claims: number;
  readonly window: Window;
  readonly reading: Reading;
}

interface Window {
  readonly width: number;
  readonly height: number;
}

const windows: readonly [Window, Window] = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
];

const destinations = 200;

/** Builds a site of these claim files and measures its map in headless Chromium. */
export async function measureMap(files: readonly SourceFile[]): Promise<MapMeasurement> {
  const folder = await mkdtemp(join(tmpdir(), "disputed-territory-map-"));
  const site = join(folder, "site");
  try {
    await writeAll(folder, files);
    const sources = ["--claims", join(folder, "claims"), "--without-history"];
    await timeProgram("scripts/build.ts", [...sources, "--out", site], {});
    const server = await serveFolder({ folder: site, base: "/", port: 0 });
    try {
      const seen = await visitMap(files, `http://localhost:${server.port}/map/`);
      return { ...seen, script: await scriptWeight(site, "map/index.html") };
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function visitMap(files: readonly SourceFile[], address: string): Promise<Omit<MapMeasurement, "script">> {
  const { claims, debates, debateOf, questions } = mapOf(files);
  const [largest] = questions.toSorted((a, b) => b.claims.length - a.claims.length);
  if (!largest) throw new Error("The map has no question, so there is nothing to measure.");
  const debate = debateOf.get(largest.id) ?? "";
  const chosen = chooseDestinations(questions, destinations);
  const browser = await launch([]);
  const unlimited = await launch(["--disable-frame-rate-limit"]);
  try {
    const visit = { browser, address, window: windows[0] };
    const firstLoad = await measureFirstLoad(visit);
    const opening = await measureOpening(visit, debate, largest.id);
    const motion = await measureMotion(visit, debate, largest);
    const unlimitedMotion = await measureMotion({ ...visit, browser: unlimited }, debate, largest);
    const readings: WindowReading[] = [];
    for (const window of windows)
      readings.push({ claims, window, reading: await measureReading({ ...visit, window }, debates, chosen) });
    return { claims, readings, firstLoad, opening, motion, unlimitedMotion };
  } finally {
    await browser.close();
    await unlimited.close();
  }
}

function launch(more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    // Like full browsers, the headless shell is not to fit letters to whole pixels.
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--font-render-hinting=none", ...more],
  });
}
