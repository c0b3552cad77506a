import { describe, expect, it } from "vitest";
import { readSettings } from "../../../src/site/settings.ts";
import { makeSite, type Site } from "../../../src/site/site.ts";
import { mapEdition } from "../../../src/site/print/map-edition.ts";
import { wallMaps } from "../../../src/site/print/wall-maps.ts";
import { wallMapFiles } from "../../../src/site/print/wall-map-files.ts";
import { debateOf, largeDebate } from "../../layout/debate-of.ts";

function siteOf({ debate, evaluation }: ReturnType<typeof largeDebate>, origin = ""): Site {
  return makeSite(debate, evaluation, readSettings({ SITE_URL: origin, BASE_PATH: "/base/" }));
}

describe("wallMaps", () => {
  it("offers everything and each debate that has a question", () => {
    expect(wallMaps(siteOf(largeDebate(150))).map(({ pdf }) => pdf)).toEqual([
      "map.pdf",
      "map/first.pdf",
      "map/second.pdf",
    ]);
  });

  it("offers no sheet that couldn't be read", () => {
    expect(wallMaps(siteOf(largeDebate(5000))).map(({ pdf }) => pdf)).toEqual(["map/second.pdf"]);
  });

  it("offers nothing where there is no question", () => {
    expect(wallMaps(siteOf(debateOf([], [])))).toEqual([]);
  });
});

describe("mapEdition", () => {
  it("has another version when a sentence changes, the same otherwise, and no date without a history", () => {
    const edition = (sentence: string): ReturnType<typeof mapEdition> =>
      mapEdition(siteOf(debateOf([{ sentence, parent: null, supports: true, question: 0 }], ["Is it so?"])));
    expect(edition("It is so.")).toEqual(edition("It is so."));
    expect(edition("It is so.").version).toMatch(/^[0-9a-f]{10}$/);
    expect(edition("It is so.").version).not.toBe(edition("It is not so.").version);
    expect(edition("It is so.").date).toBe("");
  });
});

describe("wallMapFiles", () => {
  it("draws the poster with title, version and links that lead home from anywhere", async () => {
    const site = siteOf(largeDebate(20), "https://example.org");
    const poster = wallMapFiles(site).find(({ path }) => path === "map.svg");
    const svg = String(await poster?.write());
    expect(svg).toContain("A test");
    expect(svg).toContain(`version ${mapEdition(site).version}`);
    expect(svg).toContain(`href="https://example.org/base/claims/claim-00000/"`);
    expect(svg).toContain("data:font/woff2;base64,");
  });
});
