import { describe, expect, test } from "vitest";
import { fullName } from "../../src/site/in-words.ts";
import { buildSmallSite } from "./build-test-site.ts";
import { readSiteFile, siteFiles } from "./site-files.ts";
import { bundledMap } from "../bundled-map.ts";

const site = await buildSmallSite();

/** The text files of the site, with their texts. */
const texts = (): readonly (readonly [path: string, text: string])[] =>
  siteFiles(site.folder)
    .filter((path) => !/\.(?:png|pdf|woff2)$/.test(path))
    .map((path) => [path, readSiteFile(site.folder, path)] as const);

describe("a site of another debate", () => {
  test("has no subject of the debate in claims/", () => {
    const subjects = /lecun|\bjepa\b|language models?\b|world models?\b|\bAI[- ]risk|existential risk/i;
    expect(texts().length).toBeGreaterThan(80);
    expect(texts().flatMap(([path, text]) => subjects.exec(text)?.map((words) => `${path}: ${words}`) ?? [])).toEqual(
      [],
    );
  });

  test("names nobody, no claim and no question of it", () => {
    const { debate } = bundledMap();
    const names = debate.people.map(({ name }) => fullName(name));
    const records = [...debate.people, ...debate.claims, ...debate.questions, ...debate.debates];
    // One word can be anybody's.
    const ids = records.map(({ id }) => id).filter((id) => id.includes("-"));
    // Pages have most of their lines and elements in common.
    const all = [...new Set(texts().flatMap(([, text]) => text.split(/[\n<]/)))].join("\n");
    expect(names.length).toBeGreaterThan(100);
    expect(all).toContain("George Orwell");
    expect([...names, ...ids].filter((words) => all.includes(words))).toEqual([]);
  });

  test("names the program once a page at most", () => {
    const count = (text: string): number => text.split("Disputed Territory").length - 1;
    expect(texts().filter(([path, text]) => count(text) > (path.endsWith(".html") ? 1 : 0))).toEqual([]);
  });
});
