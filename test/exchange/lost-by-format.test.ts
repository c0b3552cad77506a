import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lostByAll, lostByFormat, lostBy, type FormatName } from "../../src/exchange/losses.ts";
import { writers } from "../../src/exchange/index.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { countedLosses, exported } from "./exchanged.ts";

const root = join(import.meta.dirname, "../..");
const everyKey = readClaims(join(root, "test/fixtures/debates/every-key/claims")).files;
const changed = (id: string, change: (text: string) => string): readonly SourceFile[] =>
  everyKey.map(({ path, text }) => ({ path, text: path.endsWith(`/${id}.yaml`) ? change(text) : text }));

/** Debates that together have everything that any format leaves out. */
const debates: readonly (readonly SourceFile[])[] = [
  readClaims(join(root, "claims")).files,
  everyKey,
  // One claim that undercuts a linked step at both of its premises.
  changed("nobody-tastes-the-order", (text) =>
    text.replace(
      /^undercuts:\n/m,
      "undercuts:\n  - premise: changed-proteins-taste-stale\n    conclusion: milk-goes-in-first\n",
    ),
  ),
  changed("practice-teaches-the-amount", (text) => `${text}draft: true\n`),
];

const formats = Object.keys(lostByFormat).filter((name): name is FormatName => name in lostByFormat);

test("each format that a debate goes out to has its list of losses", () => {
  expect(formats.toSorted()).toEqual(Object.keys(writers).toSorted());
});

describe.each(formats)("%s", (format) => {
  test("what is listed as lost is what is reported, of debates that have everything", () => {
    const told = new Set(debates.flatMap((files) => Object.keys(countedLosses(exported(format, files).losses))));
    expect([...told].toSorted()).toEqual([...lostBy(format), ...lostByAll].toSorted());
  });
});
