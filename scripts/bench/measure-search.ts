import { chromium } from "playwright-core";
import { compile } from "../../src/compile.ts";
import { searchFiles } from "../../src/site/data/search-files.ts";
import { readSettings } from "../../src/site/settings.ts";
import { makeSite } from "../../src/site/site.ts";
import { browserPath } from "../test-programs.ts";
import { generateDebate } from "../generate-debate.ts";
import { serveSearch } from "./search-page.ts";

export interface SearchMeasurement {
  readonly claims: number;
  /** kB gzip: all files, and the most that is loaded for one query and its first dozen hits when nothing is loaded yet. */
  readonly whole: number;
  readonly firstAnswer: number;
  /** The same for the search in the head of a page, which also looks for people, sources and tours and shows passages. */
  readonly firstInHead: number;
  /** Milliseconds for a query and its first dozen hits when everything is loaded: median, 95th percentile, worst. */
  readonly median: number;
  readonly high: number;
  readonly worst: number;
}

/** A letter, a word in most claims, several words, a name, a source, an id, a word that no claim has; some with typing errors. */
const queries = [
  "s",
  "in",
  "ferries strengthen coastal towns",
  "feries strenghten costal twons",
  "ada abara",
  "gallagher 2012",
  "galagher evidance",
  "shared-ferries-strengthen-coastal-towns",
  "xylophone",
];

/** How often each query is asked when everything is loaded. */
const rounds = 25;

/** Measures the search of a generated debate in headless Chromium, with the code that the site ships. */
export async function measureSearch(claims: number): Promise<SearchMeasurement> {
  const { debate, evaluation } = compile(generateDebate({ claims, seed: 1 }));
  const files = searchFiles(makeSite(debate, evaluation, readSettings({})));
  const served = await serveSearch(files);
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const most = async (answer: (query: string) => Promise<void>): Promise<number> => {
      const firsts: number[] = [];
      for (const query of queries) {
        // A new context has an empty cache.
        const page = await (await browser.newContext()).newPage();
        await page.goto(served.address);
        served.sentSince();
        await page.evaluate(answer, query);
        firsts.push(served.sentSince());
        await page.context().close();
      }
      return Math.max(...firsts) / 1000;
    };
    const firstAnswer = await most(answerOnce);
    const firstInHead = await most(answerInHead);
    const page = await browser.newPage();
    await page.goto(served.address);
    served.sentSince();
    const times = (await page.evaluate(answerAgain, { queries, rounds })).toSorted((a, b) => a - b);
    const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN;
    return {
      claims,
      whole: served.sentSince() / 1000,
      firstAnswer,
      firstInHead,
      median: at(0.5),
      high: at(0.95),
      worst: at(1),
    };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Runs in the browser, where the import is resolved against the server's root: answers one query with its first dozen hits. */
async function answerOnce(words: string): Promise<void> {
  const { openSearch, emptyQuery } = await import("../../src/browser/search/index.ts");
  const search = openSearch("/map/search/");
  const { numbers } = await search.places({ ...emptyQuery, words });
  await search.entries(numbers.slice(0, 12));
}

/** Runs in the browser, like `answerOnce`: answers one query as the head of a page does. */
async function answerInHead(words: string): Promise<void> {
  const { openSearch } = await import("../../src/browser/search/index.ts");
  const { findEverywhere } = await import("../../src/browser/find/found-everywhere.ts");
  await findEverywhere(openSearch("/map/search/"), words);
}

/** Runs in the browser: loads all files, asks each query once to warm up, then measures each answer; ms. */
async function answerAgain(asked: { queries: readonly string[]; rounds: number }): Promise<readonly number[]> {
  const { openSearch, emptyQuery } = await import("../../src/browser/search/index.ts");
  const search = openSearch("/map/search/");
  for (const load of await search.index.rest()) await load();
  // `rest` doesn't include the files that are loaded for ids.
  for (const words of asked.queries) await search.places({ ...emptyQuery, words });
  const times: number[] = [];
  for (let round = 0; round < asked.rounds; round++) {
    for (const words of asked.queries) {
      const start = performance.now();
      const { numbers } = await search.places({ ...emptyQuery, words });
      await search.entries(numbers.slice(0, 12));
      times.push(performance.now() - start);
    }
  }
  return times;
}
