import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits, readWritten } from "../../../src/claims/index.ts";
import { compile } from "../../../src/compile.ts";
import { takeOver } from "../../../src/contribute/edit/index.ts";
import {
  bundleOf,
  changeOf,
  entriesOf,
  isSame,
  readBundle,
  stepsBetween,
  valuesIn,
  withoutEmpty,
  writeSteps,
} from "../../../src/contribute/propose/index.ts";
import { type Answer, type Answers, writeRecord } from "../../../src/contribute/write/index.ts";
import { holds } from "../../holds.ts";

const path = "claims/tea/milk-cools.yaml";
const text = `# The claim.
claim: Milk cools the tea. # short
objects-to: [hot-tea, warm-tea]
held-by:
  # from a letter
  - person: ann-porter
    source: porter-2020
    at: p. 1
  - person: ben-ali
    source: ali-2021
also-said: Milk makes it colder.

# To be continued.
`;
const files = [
  { path, text },
  {
    path: "claims/tea/was-true.yaml",
    text: "claim: x.\nretired:\n  date: 2020\n  reason: No claim.\n  replaced-by: milk-cools\n",
  },
  { path: "claims/people/ann-porter.yaml", text: "name: {family: Porter, given: Ann}\naliases: ann\n" },
];

/** What a bundle makes of these files. */
function taken(bundle: string, of: typeof files = files) {
  const { changes, there, conflicts, offers } = takeOver(readBundle(bundle), { files: of, debate: compile(of).debate });
  return { texts: changes.map(({ to }) => to?.text ?? ""), there, conflicts, offers };
}

test("a change is made in its lines, and comments and layout stay", () => {
  const change = `--- # ${changeOf(path)}
claim: {from: Milk cools the tea., to: "Milk cools: it is cold."}
basis: {to: evidence}
held-by:
  - {from: {person: ann-porter, source: porter-2020, at: p. 1}, to: {person: ann-porter, stance: concedes, source: porter-2020}}
  - {from: {person: ben-ali, source: ali-2021}}
  - to: {person: eve-ma, source: ma-2022, at: §3}
also-said: [{to: It gets cold.}]
answers: [{to: is-tea-hot}]
objects-to: [{from: warm-tea}, {to: cold-tea}]
`;
  expect(taken(change)).toEqual({ texts: [expect.any(String)], there: [], conflicts: [], offers: [] });
  expect(taken(change).texts[0]).toBe(`# The claim.
claim: "Milk cools: it is cold." # short
objects-to:
  - hot-tea
  - cold-tea
answers: is-tea-hot
basis: evidence
held-by:
  # from a letter
  - person: ann-porter
    stance: concedes
    source: porter-2020
  - person: eve-ma
    source: ma-2022
    at: §3
also-said:
  - Milk makes it colder.
  - It gets cold.

# To be continued.
`);
  const [after = ""] = taken(change).texts;
  expect(taken(change, [{ path, text: after }, ...files.slice(1)])).toMatchObject({ texts: [], conflicts: [] });
});

test("where the map has changed, the three wordings are shown with file and line, and nothing is guessed", () => {
  const { conflicts } = taken(`--- # ${changeOf(path)}\nclaim: {from: Tea cools., to: Milk cools it.}\n`);
  expect(conflicts).toMatchObject([
    {
      sentence: "`claims/tea/milk-cools.yaml:2`: `claim` has changed since this was written.",
      words: "proposed for: Tea cools.\nthe map has: Milk cools the tea.\nproposed: Milk cools it.\n",
    },
  ]);
});

test.each([
  ["claims/people/ann.yaml", "`ann` is `ann-porter` now."],
  ["claims/tea/was-true.yaml", "`was-true` is no longer on the map: No claim. Instead there is `milk-cools`."],
  ["claims/sources/none.yaml", "There is no `none` on the map."],
])("a change of %s says where that went", (gone, said) => {
  const { texts, conflicts } = taken(`--- # ${changeOf(gone)}\nclaim: {to: x}\n`);
  expect([texts, conflicts[0]?.sentence]).toEqual([[], expect.stringContaining(said)]);
});

test("a new file that is there already counts as present, and one with other content is shown as a change, which stops only where another may be meant", () => {
  const file = (text: string): string => `--- # claims/people/ann-porter.yaml\n${text}`;
  expect(taken(file("name:\n  family: Porter\n  given: Ann\n"))).toMatchObject({
    texts: [],
    conflicts: [],
    there: [/same content/],
  });
  const summary = "summary: A potter.\n";
  expect(taken(file(`name: {family: Porter, given: Ann}\n${summary}`))).toMatchObject({
    ...{ texts: [], conflicts: [] },
    offers: [{ words: file("summary:\n  to: A potter.\n").replace("# ", "# change ") }],
  });
  expect(taken(file("name:\n  family: Porter\n  given: Anna\n"))).toMatchObject({
    texts: [],
    conflicts: [
      {
        words: file(
          "name:\n  from:\n    family: Porter\n    given: Ann\n  to:\n    family: Porter\n    given: Anna\n",
        ).replace("# ", "# change "),
      },
    ],
  });
});

test("no word of a file or a proposal is lost: each is in the file, or in a conflict that is shown", () => {
  const words = fc.constantFrom("Tea: hot.", "“No” # so", "- it", "milk", "p. 1", "'", "2020", "@x", "a ".repeat(99));
  const maybe = fc.option(words, { nil: "" });
  const entries = (key: string) =>
    fc.uniqueArray(
      fc.record({ [key]: fc.constantFrom("ann", "ben", "eve"), source: fc.constantFrom("x", "y"), at: maybe }),
      {
        ...{ maxLength: 3, selector: (entry) => `${entry[key]} ${entry["source"]}` },
      },
    );
  const claim = fc.record({
    ...{
      claim: words,
      basis: fc.constantFrom("", "evidence", "argument"),
      explanation: fc.constantFrom("", "a\n\nb", "- c"),
    },
    ...{
      "held-by": entries("person"),
      sources: entries("source"),
      "also-said": fc.uniqueArray(words, { maxLength: 3 }),
    },
  });
  const places = fc.uniqueArray(fc.nat(20), { maxLength: 4 });
  holds([claim, claim, fc.option(claim), places], 100, (before: Answers, after: Answers, other: Answers | null, at) => {
    const plain = writeRecord("claim", { ...(other ?? before), supports: "x" });
    const lines = [...plain.matchAll(/^(?=[a-z-]+:)/gm)].map(({ index }) => index);
    const comments = at
      .flatMap((each) => lines[each] ?? [])
      .map((start) => ({ start, end: start, insert: `# ${start}\n` }));
    const present = applyEdits(plain, comments).text;
    const steps = stepsBetween(before, before, after);
    const bundle = bundleOf(
      Object.keys(steps).map((key) => ({ path: changeOf(path), text: writeSteps({ [key]: steps[key] ?? [] }) })),
    );
    const { texts, conflicts } = taken(bundle, [{ path, text: present }]);
    const [made = present] = texts;
    const now = valuesIn(made);
    const isIn = (key: string, value: Answer): boolean =>
      isSame(now[key], value) || entriesOf(now[key]).some((entry) => isSame(entry, value));
    const undone = Object.entries(steps).flatMap(([key, step]) =>
      [step]
        .flat()
        .filter(({ from, to }) => (to === undefined ? from !== undefined && isIn(key, from) : !isIn(key, to))),
    );
    expect(undone.length).toBeLessThanOrEqual(conflicts.length);
    expect(readWritten(made)?.comments).toEqual(readWritten(present)?.comments);
    // An entry that was added may stand in another place.
    const sorted = (values: Answers): unknown =>
      ["claim", "basis", "explanation", "held-by", "sources", "also-said"].map((key) =>
        entriesOf(values[key])
          .map((entry) => JSON.stringify(withoutEmpty(entry)))
          .toSorted(),
      );
    if (other === null) expect([conflicts, sorted(now)]).toEqual([[], sorted(valuesIn(writeRecord("claim", after)))]);
  });
});
