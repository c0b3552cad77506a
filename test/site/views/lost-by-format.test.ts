import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exchangeFormats } from "../../../src/site/exchange/formats.ts";
import { viewDownloads } from "../../../src/site/views/downloads-view.ts";
import { viewLost } from "../../../src/site/views/lost-by-format.ts";
import { fixtureSite } from "../fixture-site.ts";

test("whatever the page of downloads says that a format leaves out, the guide says too", () => {
  const ofAll = viewLost("all").split("; ");
  for (const name of ["every-key", "small"])
    for (const { name: format, losses } of viewDownloads(fixtureSite(name)).formats)
      expect([...ofAll, ...viewLost(format).split("; ")]).toEqual(
        expect.arrayContaining(losses.map(({ means }) => means)),
      );
});

test("a table leaves out the title, and no role, since that follows from the relations", () => {
  expect(viewLost("csv")).toBe("the title");
  expect(viewLost("aif")).toContain("whether an attack or undercut is an objection or a rebuttal");
});

test.each(["en", "de"])(
  "the guide in %s has a row for each format, and takes its losses from the program",
  (language) => {
    const path = join(import.meta.dirname, "../../../src/guides", language, "about/data.mdx");
    const rows = [...readFileSync(path, "utf8").matchAll(/^\| (`.*) \|.*\| <LostBy format="(\w+)" \/> \|$/gm)];
    const named = rows.flatMap(([, first = "", format = ""]) =>
      [...first.matchAll(/`(\w+)`/g)]
        .slice(0, format === "apx" ? 2 : 1)
        .map(([, name = ""]) => [name, format] as const),
    );
    expect(named.map(([name]) => name).toSorted()).toEqual(exchangeFormats.map(({ name }) => name).toSorted());
    for (const { name } of exchangeFormats) {
      const [, format = ""] = named.find(([row]) => row === name) ?? [];
      const other = exchangeFormats.find((each) => each.name === format);
      expect(other && viewLost(other.name)).toBe(viewLost(name));
    }
  },
);
