import { describe, expect, it } from "vitest";
import { scaleIn, sheetFrame } from "../../../src/map/paper/draw-sheet.ts";
import { layOutWallMap, wallMapFiles } from "../../../src/site/data/wall-map-files.ts";
import { mostClaims, wallMaps } from "../../../src/site/map/wall-maps.ts";
import { grownSite } from "./grown-site.ts";

describe("wallMaps", () => {
  it.each([
    ["the whole map and each debate with a question", [90, 50, 0], "map.pdf map/debate-0.pdf map/debate-1.pdf"],
    ["no sheet with too many claims to be legible", [mostClaims + 1, 50], "map/debate-1.pdf"],
    ["nothing where there is no question", [0], ""],
  ])("offers %s", (_, claims, sheets) => {
    expect(
      wallMaps(grownSite(claims))
        .map(({ pdf }) => pdf)
        .join(" "),
    ).toBe(sheets);
  });

  it("offers no PDF where more than a tenth of the sentences would be boxes", () => {
    const site = grownSite([20]);
    const saying = (sentences: number): readonly string[] => {
      const claims = site.debate.claims.map((claim, index) =>
        index < sentences ? { ...claim, sentence: { ...claim.sentence, value: "先放牛奶。" } } : claim,
      );
      return wallMapFiles({ ...site, debate: { ...site.debate, claims } }).map(({ path }) => path);
    };
    expect(saying(2)).toContain("map.pdf");
    expect(saying(3)).toEqual(["map.svg", "map/debate-0.svg"]);
    expect(wallMapFiles({ ...site, title: "先放牛奶" }).map(({ path }) => path)).not.toContain("map.pdf");
  });

  it("has type of at least five points on the fullest sheet", () => {
    const half = mostClaims / 2;
    const site = grownSite([half, half]);
    const scenes = wallMaps(site).map((map) => layOutWallMap(site, map));
    expect(scenes).toHaveLength(3);
    for (const scene of scenes) expect(12 * scaleIn(sheetFrame, scene)).toBeGreaterThan(5);
  });
});

describe("wallMapFiles", () => {
  it("draws the wall map with title, version and full addresses", async () => {
    const site = grownSite([20], { SITE_URL: "https://example.org" });
    const poster = wallMapFiles(site).find(({ path }) => path === "map.svg");
    const svg = String(await poster?.write());
    expect(svg).toContain("A test");
    expect(svg).toMatch(/version [0-9a-f]{10}/);
    expect(svg).toContain(`href="https://example.org/base/claims/debate-0-claim-0/"`);
    expect(svg).toContain("data:font/woff2;base64,");
  });

  it("has one file for each way to print", () => {
    expect(wallMapFiles(grownSite([20])).map(({ path }) => path)).toEqual([
      "map.svg",
      "map.pdf",
      "map/debate-0.svg",
      "map/debate-0.pdf",
    ]);
  });
});
