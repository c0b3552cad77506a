import fc from "fast-check";
import { expect, test } from "vitest";
import { withJudgement } from "../../src/browser/view/judged.ts";
import { type Judged, readStoredView, storeView } from "../../src/browser/page/storage.ts";
import { readViewLink, viewLinksIn, writeViewLink } from "../../src/reasoning/view-link.ts";
import { holds } from "../holds.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/);
const version = fc.stringMatching(/^[0-9a-f]{10,12}$/);
const judgement = fc.constantFrom("accept" as const, "reject" as const);
const judgedMaps: fc.Arbitrary<Judged> = fc
  .uniqueArray(fc.tuple(id, fc.record({ judgement, version, previousId: fc.constant(null) })), {
    selector: ([name]) => name,
    maxLength: 30,
  })
  .map((entries) => new Map(entries));
const versionsOf = (judged: Judged): ReadonlyMap<string, string> =>
  new Map([...judged].map(([name, claim]) => [name, claim.version]));

test("a view is the same after it is written into a link and read back", () => {
  holds([judgedMaps], 100, (judged) => {
    expect(readViewLink(writeViewLink(judged), versionsOf(judged))).toEqual({ judged, gone: 0 });
  });
});

test("a link needs no escapes and takes nine characters per claim", () => {
  holds([judgedMaps], 100, (judged) => {
    const link = writeViewLink(judged);
    expect(link).toBe(encodeURIComponent(link));
    expect(link).toHaveLength(2 + 9 * judged.size);
  });
});

test("this link of version 1 stays readable for ever, and is still written so", () => {
  const link = "1.arD7Ny0f1r0GU8E9e8";
  const judged: Judged = new Map([
    ["milk-goes-in-last", { judgement: "accept", version: "0f1a2b3c4d", previousId: null }],
    ["milk-goes-in-first", { judgement: "reject", version: "9e8d7c6b5a", previousId: null }],
  ]);
  expect(writeViewLink(judged)).toBe(link);
  expect(readViewLink(link, versionsOf(judged))).toEqual({ judged, gone: 0 });
});

test.each([
  ["https://x.org/map/#milk?view=1.arD7Ny0f1", ["1.arD7Ny0f1"]],
  ["Look: https://x.org/compare/#a=1.arD7Ny0f1&b=1.r0GU8E9e8.", ["1.arD7Ny0f1", "1.r0GU8E9e8"]],
  [" 1.arD7Ny0f1\n", ["1.arD7Ny0f1"]],
  ["https://x.org/map/#milk", []],
])("the views in %j are found", (text, links) => {
  expect(viewLinksIn(text)).toEqual(links);
});

test("a link keeps three digits of each version, and unknown claims are counted", () => {
  const judged: Judged = new Map([
    ["same", { judgement: "accept", version: "aaaaaa", previousId: null }],
    ["other", { judgement: "reject", version: "bbbbbb", previousId: null }],
    ["lost", { judgement: "accept", version: "cccccc", previousId: null }],
  ]);
  const now = new Map([
    ["same", "aaaaaa"],
    ["other", "dddddd"],
    ["new", "eeeeee"],
  ]);
  const read = readViewLink(writeViewLink(judged), now);
  expect(read?.gone).toBe(1);
  expect([...(read?.judged ?? [])].map(([name, claim]) => [name, claim.version])).toEqual([
    ["same", "aaaaaa"],
    ["other", "bbb000"],
  ]);
});

test("of two claims with one short name, a link names the one whose version it has, and neither if that can't be told", () => {
  const [one, other] = ["tea-6535", "tea-98832"];
  const link = writeViewLink(new Map([[one, { judgement: "accept", version: "aaaaaa", previousId: null }]]));
  expect(link).toContain(
    writeViewLink(new Map([[other, { judgement: "accept", version: "aaaaaa", previousId: null }]])),
  );
  const read = (versions: readonly (readonly [string, string])[]): unknown => {
    const view = readViewLink(link, new Map(versions));
    return view && [[...view.judged.keys()], view.gone];
  };
  expect(
    read([
      [one, "aaaaaa"],
      [other, "bbbbbb"],
    ]),
  ).toEqual([[one], 0]);
  expect(
    read([
      [one, "cccccc"],
      [other, "bbbbbb"],
    ]),
  ).toEqual([[], 1]);
  expect(
    read([
      [one, "aaaaaa"],
      [other, "aaabbb"],
    ]),
  ).toEqual([[], 1]);
  // A former id of the same claim.
  expect(
    read([
      [one, "aaaaaa"],
      [other, "aaaaaa"],
    ]),
  ).toEqual([[one], 0]);
});

test.each([..."¦1¦2.aAAAAA000¦1.a¦1.xAAAAA000¦1.aAAAAA00g¦1.aAA<AA000".split("¦"), `1.${"aAAAAA000".repeat(3000)}`])(
  "%.24s is no view",
  (text) => {
    expect(readViewLink(text, new Map([["a", "000000"]]))).toBeNull();
  },
);

test("no address makes the reader judge a claim that the map doesn't have", () => {
  const now = new Map([["known", "012345"]]);
  holds(
    [
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `1.${text}`),
        judgedMaps.map(writeViewLink),
      ),
    ],
    100,
    (text) => {
      for (const judged of readViewLink(text, now)?.judged.keys() ?? []) expect(now.has(judged)).toBe(true);
    },
  );
});

test("a view is the same after it is written to the browser's storage and read back", () => {
  holds([judgedMaps], 100, (judged) => {
    expect(readStoredView(storeView(judged))).toEqual(judged);
  });
});

test("anything else in the storage is ignored", () => {
  expect(readStoredView("2\naccept a 000000").size).toBe(0);
  expect([...readStoredView("1\naccept a 000000\nnonsense\nreject <b> 000000\nreject b 12345f").keys()]).toEqual([
    "a",
    "b",
  ]);
});

test("the claim judged last comes last, and a claim whose judgement is undone is removed", () => {
  const first = { judgement: "accept", version: "000000", previousId: null } as const;
  const judged = withJudgement(withJudgement(new Map(), "a", first), "b", first);
  expect([...withJudgement(judged, "a", { ...first, judgement: "reject" }).keys()]).toEqual(["b", "a"]);
  expect([...withJudgement(judged, "a", null).keys()]).toEqual(["b"]);
});
