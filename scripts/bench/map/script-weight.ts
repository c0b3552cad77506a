import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** The scripts of a page, kB gzip (1 kB = 1,000 bytes). */
export interface ScriptWeight {
  /** The scripts in the page's HTML and their static imports. */
  readonly first: number;
  /** Including what is imported on demand. */
  readonly all: number;
}

/** Weighs the scripts of one page of a built site; `page` is relative to the folder `site`. */
export async function scriptWeight(site: string, page: string): Promise<ScriptWeight> {
  const html = await readFile(join(site, page), "utf8");
  const roots = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, url = ""]) => url);
  const atOnce = /\b(?:from|import)\s*["']\.\/([^"']+)["']/g;
  const everything = /\b(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+)["'`]/g;
  return { first: await weigh(site, roots, atOnce), all: await weigh(site, roots, everything) };
}

async function weigh(site: string, roots: readonly string[], imports: RegExp): Promise<number> {
  const waiting = [...roots];
  const seen = new Set<string>();
  let sum = 0;
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const text = await readFile(join(site, url), "utf8");
    sum += gzipSync(text).length / 1000;
    const folder = dirname(url);
    waiting.push(...[...text.matchAll(imports)].map(([, name = ""]) => join(folder, name)));
  }
  return sum;
}
