import { describe, expect, it, test, vi } from "vitest";
import { relativeAddress, relativePage, relativeStyles } from "../../src/astro/relative.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";
import { siteConfig } from "../../src/astro/site-config.ts";
import { readSettings } from "../../src/site/settings.ts";
import { temporaryFolder } from "../temporary-folder.ts";

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

const folder = temporaryFolder();

test("the dev server watches a map and what stands beside it, but no builds, whatever their folder is called", async () => {
  for (const name of ["claims/deep/below/others", "components", "dist/map", "out/map"])
    mkdirSync(join(folder, name), { recursive: true });
  for (const build of ["dist", "out"]) writeFileSync(join(folder, build, ".build-manifest.txt"), "");
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
