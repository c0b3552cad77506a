import { describe, expect, test } from "vitest";
import { exportFormats } from "../../../src/exchange/index.ts";
import { dataFiles } from "../../../src/site/data/data-files.ts";
import { viewDownloads, viewFormats } from "../../../src/site/views/downloads-view.ts";
import { fixtureSite, smallSite } from "../fixture-site.ts";
import { citable, formats } from "../../../src/cite/index.ts";
import { downloadsOf } from "../../../src/site/views/cite-view.ts";
import { sourceRecord } from "../source-record.ts";

describe("the page of downloads", () => {
  test("says the size of each file of the map, and links to no file that the build doesn't write", async () => {
    const site = smallSite();
    const { formats, parts } = viewDownloads(site);
    expect([formats.length, parts.length > 1]).toEqual([exportFormats.length, true]);
    const written = new Map(dataFiles(site).map(({ path, write }) => [site.urls.path(path), write]));
    for (const { url, size } of formats) {
      const text = await written.get(url)?.();
      const bytes = typeof text === "string" ? Buffer.byteLength(text) : 0;
      expect([url, size]).toEqual([url, `${Math.max(1, Math.round(bytes / 1000))} kB`]);
    }
    for (const { url } of parts.flatMap(({ files }) => files)) expect(await written.get(url)?.()).toMatch(/\w/);
  });

  test("says what each format leaves out of this map, the most frequent first", () => {
    const { formats } = viewDownloads(smallSite());
    for (const { losses } of formats) {
      expect(losses.length).toBeGreaterThan(0);
      expect(losses.map(({ count }) => count)).toEqual(losses.map(({ count }) => count).toSorted((a, b) => b - a));
    }
    const kialo = formats.find(({ format }) => format.name === "kialo");
    expect(kialo?.losses.map(({ means }) => means)).toContain("who takes a stance on a claim");
    const csv = formats.find(({ format }) => format.name === "csv");
    expect(csv?.losses.map(({ means }) => means)).not.toContain("who takes a stance on a claim");
  });

  test("says nothing that the guide doesn't say too", () => {
    const { rows, lostByAll } = viewFormats();
    expect(rows.find(({ format }) => format.name === "csv")?.losses).toBe("the title");
    for (const { format, losses } of viewDownloads(fixtureSite("every-key")).formats) {
      const inGuide = rows.find((row) => row.format.name === format.name)?.losses.split("; ") ?? [];
      expect([...lostByAll.split("; "), ...inGuide]).toEqual(expect.arrayContaining(losses.map(({ means }) => means)));
    }
  });

  test("offers no part that is the whole map, and nothing at all of a debate without claims", () => {
    const { formats, parts } = viewDownloads(fixtureSite("german"));
    const claims = fixtureSite("german").debate.claims.length;
    expect(formats).toHaveLength(exportFormats.length);
    expect(claims).toBeGreaterThan(0);
    for (const { isDebate } of parts) expect(isDebate).toBe(false);
    expect(viewDownloads(fixtureSite("only-a-question"))).toMatchObject({ formats: [], parts: [] });
  });
});

test("the files of a question are also under its former ids", () => {
  const files = new Map(dataFiles(fixtureSite("every-key")).map(({ path, write }) => [path, write]));
  const text = (name: string) => files.get(`questions/${name}.csv`)?.();
  expect(text("which-pot-is-best")).toBe(text("does-the-pot-matter") ?? "no file");
});

const place = { path: "claims/sources/work.yaml", start: 0, end: 0 };
const work = citable(
  sourceRecord({ title: { value: `100 % "tea" & <milk> #1: größer, 茶, 🫖`, place }, fields: { note: "a\tb" } }),
  "en",
);

test("a download is the whole file, whatever characters are in it", async () => {
  for (const [index, { url, file }] of downloadsOf([work], "tea").entries()) {
    const format = formats.filter(({ offeredAs }) => offeredAs === "link")[index];
    expect(file).toBe(`tea${format?.ending ?? ""}`);
    expect(await (await fetch(url)).text()).toBe(format?.write([work]));
  }
});

test("the address of a download encodes no more than it must, and no attribute has to escape it", () => {
  const urls = downloadsOf([work], "tea").map(({ url }) => url);
  expect(urls.filter((url) => /[\n\r\t"&<#]/.test(url))).toEqual([]);
  for (const url of urls) for (const written of ["größer", "茶", "🫖"]) expect(url).toContain(written);
});
