import { expect, test } from "vitest";
import { citable, formats } from "../../../src/cite/index.ts";
import { downloadsOf } from "../../../src/site/views/cite-view.ts";
import { sourceRecord } from "../source-record.ts";

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
