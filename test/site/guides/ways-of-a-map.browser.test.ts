import { describe, expect, test } from "vitest";
import { buildTestSite, type TestSite } from "../build-test-site.ts";
import { readSiteFile } from "../site-files.ts";

/** By what a map has of a repository, a contact and words on corrections. */

const fixture = (name: string): Promise<TestSite> =>
  buildTestSite({ claims: `test/fixtures/debates/${name}/claims`, ...(name === "every-key" && { base: "/tea/" }) });

const [nothing, contact, corrections, github] = await Promise.all([
  fixture("bare"),
  fixture("german"),
  // Its repository is not on GitHub.
  fixture("every-key"),
  fixture("small"),
]);
const sites = { nothing, contact, corrections, github };

/** The text of a page, on one line. */
const textOf = (map: keyof typeof sites, page: string): string =>
  (/<main[^]*<\/main>/.exec(readSiteFile(sites[map].folder, `${page}/index.html`))?.[0] ?? "")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s+/g, " ");

const ofGithub = /GitHub|pull request|an issue|ein Issue|A comment|Ein Kommentar/i;

describe.each(["contribute", "contribute/first-claim", "contribute/guide"])("the guide at %s", (guide) => {
  test.each(["nothing", "contact", "corrections"] as const)(
    "names no button, form or comment of GitHub on a map that is not on GitHub: it has %s",
    (map) => {
      expect(textOf(map, guide)).not.toMatch(ofGithub);
    },
  );

  test("names them on a map that is on GitHub", () => {
    expect(textOf("github", guide)).toMatch(ofGithub);
  });
});

test("only a map that names nobody says so where readers learn to contribute", () => {
  const said = (["nothing", "contact", "corrections", "github"] as const).map(
    (map) => /names nobody|nennt niemanden|people who maintain/.exec(textOf(map, "contribute"))?.[0],
  );
  expect(said).toEqual(["names nobody", undefined, undefined, undefined]);
});

test("the link that guides name is on the page of a claim of any map", () => {
  for (const map of ["github", "corrections"] as const)
    expect(textOf(map, "claims/milk-goes-in-last")).toContain("Suggest a change");
});

test("only a map with a repository is said to have one, or files that anybody can copy", () => {
  expect(textOf("github", "about/data")).toContain("without this site and its repository");
  expect(textOf("nothing", "about/data")).toContain("without this site.");
  expect(textOf("github", "contribute")).toContain("On your own machine.");
  expect(textOf("nothing", "contribute")).toContain("On your own machine, with a copy of the files.");
});
