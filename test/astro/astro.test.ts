import { join } from "node:path";
import { describe, expect, it, test, vi } from "vitest";
import { createServer } from "vite";
import { relativeAddress, relativePage, relativeStyles } from "../../src/astro/relative.ts";
import { siteConfig } from "../../src/astro/site-config.ts";
import { readSettings } from "../../src/site/settings.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { refuseDeadLinks } from "../../src/astro/build.ts";
import { compile } from "../../src/compile.ts";

describe("a relative address", () => {
  it("leads from one page to another, and a folder gets its index.html", () => {
    expect(relativeAddress("/map/", "claims/a/index.html")).toBe("../../map/index.html");
    expect(relativeAddress("/claims/b/", "claims/a/index.html")).toBe("../b/index.html");
    expect(relativeAddress("/claims/a/", "claims/a/index.html")).toBe("index.html");
    expect(relativeAddress("/", "claims/a/index.html")).toBe("../../index.html");
    expect(relativeAddress("/", "index.html")).toBe("index.html");
    expect(relativeAddress("/claims/a/1234567890/", "claims/a/index.html")).toBe("1234567890/index.html");
  });

  it("keeps the query and the fragment", () => {
    expect(relativeAddress("/map/#tea", "index.html")).toBe("map/index.html#tea");
    expect(relativeAddress("/claims/a.json?x=1#y", "map/index.html")).toBe("../claims/a.json?x=1#y");
  });
});

describe("a relative page", () => {
  const path = "claims/a/index.html";

  it("has relative links, pictures, scripts and redirects", () => {
    expect(relativePage(`<a class="x" href="/map/">Map</a><script src="/theme.js"></script>`, path)).toBe(
      `<a class="x" href="../../map/index.html">Map</a><script src="../../theme.js"></script>`,
    );
    expect(relativePage(`<meta http-equiv="refresh" content="0; url=/claims/b/">`, path)).toBe(
      `<meta http-equiv="refresh" content="0; url=../b/index.html">`,
    );
  });

  it("leads to another site for a page that is elsewhere, and nowhere for one that is nowhere", () => {
    const link = `<a class="x" href="/map/">Map</a>`;
    expect(relativePage(link, path, () => "https://a.example/map/")).toBe(
      `<a class="x" href="https://a.example/map/">Map</a>`,
    );
    expect(relativePage(link, path, () => "")).toBe(`<a class="x">Map</a>`);
  });

  it("keeps the folders that scripts append to as folders", () => {
    expect(relativePage(`<argument-map data-search="/map/search/" data-base="/">`, "map/index.html")).toBe(
      `<argument-map data-search="search/" data-base="../">`,
    );
    expect(relativePage(`<argument-map data-base="/">`, "index.html")).toBe(`<argument-map data-base="./">`);
  });

  it("keeps other sites, fragments and texts as they are", () => {
    const page = `<a href="https://example.org/">x</a><a href="//example.org/">x</a><a href="#y">y</a><code>href="/map/"</code><p title="a > href='/map/'">`;
    expect(relativePage(page, path)).toBe(page);
  });

  it("finds links in tags whose values have an angle bracket or a line break", () => {
    expect(relativePage(`<a title="a > b"\n  href="/map/">Map</a>`, path)).toBe(
      `<a title="a > b"\n  href="../../map/index.html">Map</a>`,
    );
  });
});

describe("relative styles", () => {
  it("have addresses relative to the style sheet", () => {
    expect(relativeStyles(`a{src:url(/_astro/x.woff2)}b{src:url("/y.svg")}`, "_astro/a.css")).toBe(
      `a{src:url(x.woff2)}b{src:url("../y.svg")}`,
    );
  });
});

test("the dev server watches a map and what stands beside it, but no builds, whatever their folder is called", async () => {
  const builds = { "dist/.build-manifest.txt": "", "out/.build-manifest.txt": "", "dist/map/x": "", "out/map/x": "" };
  const folder = temporaryFolder({ "claims/deep/below/others/x": "", "components/x": "", ...builds });
  const { vite } = siteConfig(readSettings({ CLAIMS_DIR: "test/fixtures/debates/small/claims" }));
  const server = await createServer({
    configFile: false,
    root: folder,
    logLevel: "silent",
    server: { middlewareMode: true, ws: false, watch: vite?.server?.watch ?? null },
  });
  const watched = (): readonly string[] => Object.keys(server.watcher.getWatched());
  // By then all that is less deep has been found.
  await vi.waitFor(() => expect(watched()).toContain(join(folder, "claims/deep/below/others")), { timeout: 10_000 });
  expect(watched()).toContain(join(folder, "components"));
  expect(watched().filter((path) => /dist|out/.test(path.slice(folder.length)))).toEqual([]);
  await server.close();
});

const map = { path: "claims/map.yaml", text: "title: School\ndebates: school\npages: teachers\n" };
const debate = { path: "claims/school/debate.yaml", text: "title: School\n" };
const page = (text: string) => ({
  path: "claims/pages/teachers.yaml",
  text: `title: For teachers\ntext: |\n  ${text.replaceAll("\n", "\n  ")}\n`,
});

const siteFiles = ["index.html", "about/index.html", "claims/phones/index.html", "class.jpg", "hand out.pdf"];
const siteFolder = temporaryFolder(Object.fromEntries(siteFiles.map((path) => [path, ""])));

/** What is said of a page with this text when the site is in `siteFolder`. */
function said(text: string): string {
  const files = [map, debate, page(text)];
  try {
    refuseDeadLinks({ ...compile(files), files }, siteFolder);
    return "";
  } catch (error) {
    return String(error);
  }
}

test("a page can show and link to files and pages of the site, and to other sites", () => {
  const links =
    "[it](/hand%20out.pdf#page=2) [claim](/claims/phones/#card) [home](/) [100](/100%) <https://example.org/>";
  expect(said(`![The class](/class.jpg) ${links.replace(" [100](/100%)", "")}\n\n[this][r]\n\n[r]: /about/`)).toBe("");
  expect(said(links)).toContain("`/100%` leads to no file");
});

test("a build stops at an address of a page that leads nowhere, and says where it is and what was probably meant", () => {
  const report = said("Look:\n\n![The class](/clas.jpg), [about](/about), [gone](/zzzzzz.pdf)");
  expect(report.match(/teachers\.yaml:\d+:\d+|Did you mean.*|Put the file.*/g)).toEqual([
    "teachers.yaml:5:3",
    "Did you mean `/class.jpg`?",
    "teachers.yaml:5:28",
    "Did you mean `/about/`?",
    "teachers.yaml:5:45",
    "Put the file into `public/`, beside the claims folder, or correct the address.",
  ]);
});

test("an image of another site is refused, and a link or image of the site in a claim", () => {
  const refused = (...files: readonly { path: string; text: string }[]): readonly string[] =>
    compile([map, debate, ...files])
      .diagnostics.filter(({ rule }) => rule === "unsafe-url" || rule === "unsupported-markdown")
      .map(({ rule, line, column }) => `${rule} ${line}:${column}`);
  expect(refused(page("![a](https://example.org/a.png) ![b](//example.org/b.png)"))).toEqual([
    "unsupported-markdown 3:3",
    "unsafe-url 3:35",
    "unsupported-markdown 3:35",
  ]);
  const text = "claim: It is not so.\nexplanation: |\n  ![x](/class.jpg) [y](/map/)\n";
  expect(refused(page("Words."), { path: "claims/school/b.yaml", text })).toEqual([
    "unsafe-url 3:3",
    "unsupported-markdown 3:3",
    "unsafe-url 3:20",
  ]);
});
