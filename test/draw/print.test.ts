import { inflateSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { printTiles, printWallMap, type Imprint } from "../../src/draw/index.ts";
import { readPrintFonts } from "../../src/files/print/read-print-fonts.ts";
import type { PrintFont } from "../../src/model.ts";
import { sentenceOf, smallLayout } from "./small-layout.ts";

const imprint: Imprint = {
  title: "A test (of paper)",
  language: "en",
  date: "2026-01-02",
  version: "0123456789",
  address: "https://example.org/",
};
const href = (id: string): string => `https://example.org/claims/${id}/`;

let fonts: readonly PrintFont[] = [];
beforeAll(async () => {
  const names = ["archivo-latin.woff2", "archivo-symbols.woff2"];
  fonts = await readPrintFonts(
    names.map((name) => fileURLToPath(new URL(`../../src/styles/fonts/${name}`, import.meta.url))),
  );
});

/** What a PDF says outside of its streams. */
function plain(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/** The content of a document's streams, unpacked. */
function streams(bytes: Uint8Array): string {
  const text = plain(bytes);
  return [...text.matchAll(/stream\n/g)]
    .map(({ index }) => {
      try {
        return inflateSync(bytes.subarray(index + 7)).toString("latin1");
      } catch {
        return "";
      }
    })
    .join("\n");
}

describe("printWallMap", () => {
  it("is one sheet of A0, landscape, that names itself and its language", async () => {
    const pdf = plain(await printWallMap(smallLayout, imprint, href, fonts));
    expect(pdf.startsWith("%PDF-1.7")).toBe(true);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([width, height].map((points) => Math.round((Number(points) / 72) * 25.4))).toEqual([1189, 841]);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).toContain("(A test \\(of paper\\))");
    expect(pdf).toContain("/Lang (en)");
  });

  it("makes every card a link and every question a bookmark", async () => {
    const pdf = plain(await printWallMap(smallLayout, imprint, href, fonts));
    for (const { id } of smallLayout.cards) expect(pdf).toContain(`/URI (${href(id)})`);
    expect(pdf).toContain(`/Title (${sentenceOf("question-0")})`);
  });

  it("has no link where the site has no address", async () => {
    expect(plain(await printWallMap(smallLayout, imprint, () => "", fonts))).not.toContain("/URI");
  });

  it("brings its fonts along", async () => {
    expect(plain(await printWallMap(smallLayout, imprint, href, fonts)).match(/\/FontFile2/g)?.length).toBeGreaterThan(
      2,
    );
  });

  it("gives the same bytes for the same map, and bears no time but its date", async () => {
    const undated = { ...imprint, date: "" };
    const first = await printWallMap(smallLayout, undated, href, fonts);
    expect(Buffer.compare(first, await printWallMap(smallLayout, undated, href, fonts))).toBe(0);
    expect(plain(first)).toContain("D:19700101");
    expect(plain(await printWallMap(smallLayout, imprint, href, fonts))).toContain("D:20260102");
  });

  it("keeps a title out of the markup of its metadata", async () => {
    const pdf = plain(await printWallMap(smallLayout, { ...imprint, title: "Tea & <milk>" }, href, fonts));
    expect(pdf).toContain("(Tea and milk)");
    expect(pdf).not.toContain("<milk>");
  });

  it("prints characters that the fonts lack without failing", async () => {
    const cards = smallLayout.cards.map((card) => ({ ...card, lines: ["ﷺ 語 → \u202e\u0000 ∑"] }));
    expect((await printWallMap({ ...smallLayout, cards }, imprint, href, fonts)).length).toBeGreaterThan(1000);
  });
});

describe("printTiles", () => {
  it("has a page that shows how the sixteen others go together", async () => {
    const bytes = await printTiles(smallLayout, imprint, href, fonts);
    const pdf = plain(bytes);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(17);
    for (const name of ["How the pages go together", "A1", "D4"]) expect(pdf).toContain(`/Title (${name})`);
    expect(streams(bytes)).toContain("BT");
  });

  it("prints every card on at least one page", async () => {
    const pdf = plain(await printTiles(smallLayout, imprint, href, fonts));
    for (const { id } of smallLayout.cards) expect(pdf).toContain(`/URI (${href(id)})`);
  });
});
