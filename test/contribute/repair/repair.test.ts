import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { teaDebate, onTeaDebate } from "../../check/tea-debate.ts";
import { rulesWithExamples } from "../../check/rule-pages.ts";
import { compile, parseOnce } from "../../../src/compile.ts";
import type { SourceFile } from "../../../src/claims/model/index.ts";
import { formRule, parse } from "../../../src/claims/index.ts";
import { holds as forAll } from "../../holds.ts";
import { repair, type Repaired } from "../../../src/contribute/repair/index.ts";

const everything = { wanted: () => true, spared: new Set<string>() };

/** The result of a repair as text: its messages, then the repaired files. */
function shown({ files, repairs }: Repaired): string {
  const said = repairs.map(({ path, rule, does }) => `# ${path}: ${does} [${rule}]\n`);
  const texts = files.map(({ from, file }) => (from === file.path ? file.text : `# now ${file.path}\n${file.text}`));
  return [...said, "\n", ...texts].join("");
}

const slips = new URL("../../fixtures/slips/", import.meta.url);
const slipNames = readdirSync(slips).filter((name) => name.endsWith(".yaml"));
const pathOf = (name: string): string => `claims/${name.startsWith("csl-") ? "sources" : "tea"}/${name}`;
const overlayOf = (name: string) => ({ [pathOf(name)]: readFileSync(new URL(name, slips), "utf8") });

describe("a newcomer's mistake is fixed if only one meaning is possible", () => {
  test.each(slipNames)("%s", async (name) => {
    const repaired = repair(onTeaDebate(overlayOf(name)), everything);
    await expect(shown(repaired)).toMatchFileSnapshot(`golden/${name}`);
  });
});

test.each(rulesWithExamples)("--fix leaves fewer problems in what $id refuses", ({ refused }) => {
  holds(onTeaDebate(refused));
});

test("what a rule accepts is not changed", () => {
  for (const { accepted } of rulesWithExamples) expect(repair(onTeaDebate(accepted), everything).repairs).toEqual([]);
});

const claim = "claims/tea/pouring-last-sets-the-amount.yaml";
const fixed = (overlay: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(repair(onTeaDebate(overlay), everything).files.map(({ file }) => [file.path, file.text]));

describe("a repair changes nothing else", () => {
  test("comments, blank lines and layout stay", () => {
    const before = `# About pouring.\n\nclaim:   Whoever pours last: sees the amount.   # said often\nsupports:\n    - milk-goes-in-last # yes\n\n\n`;
    expect(fixed({ [claim]: before })[claim]).toBe(
      before.replace("Whoever pours last: sees the amount.", '"Whoever pours last: sees the amount."'),
    );
  });

  test("what may be a comment or a part of the text stays as it is", () => {
    const text = "claim: Whoever pours last: sees the amount of cup #4 and more.\nsupports: milk-goes-in-last\n";
    expect(fixed({ [claim]: text })).toEqual({});
  });

  test("a file from Windows gets plain line ends and loses its byte order mark, and nothing else changes", () => {
    const text = teaDebate[claim] ?? "";
    expect(fixed({ [claim]: `\ufeff${text.replaceAll("\n", "\r\n")}` })).toEqual({ [claim]: text });
  });

  test("files that were not chosen or not completely read are not changed", () => {
    const files = onTeaDebate({ [claim]: "claim: Milk last is best\nsupports: milk-goes-in-last\n" });
    expect(repair(files, { ...everything, wanted: (path) => path !== claim }).files).toEqual([]);
    expect(repair(files, { ...everything, spared: new Set([claim]) }).files).toEqual([]);
  });
});

describe("file names", () => {
  test("get the form of ids and the ending `.yaml`", () => {
    const text = "claim: Tea differs in strength from pot to pot.\nsupports: milk-goes-in-last\n";
    expect(fixed({ "claims/tea/My Folder/Strength_Varies.YML": text })).toEqual({
      "claims/tea/my-folder/strength-varies.yaml": text,
    });
  });

  test("are the old ones in the list of repairs up to the move, and the new ones after it", () => {
    const text = "claim: Tea differs in strength from pot to pot\r\nsupports:milk-goes-in-last\r\n";
    const { repairs } = repair(onTeaDebate({ "claims/tea/Strength_Varies.YML": text }), everything);
    expect(repairs.map(({ path, does }) => `${path}: ${does}`)).toEqual([
      "claims/tea/Strength_Varies.YML: changed the line ends from CRLF to LF",
      "claims/tea/Strength_Varies.YML: moved the file to `claims/tea/strength-varies.yaml`",
      "claims/tea/strength-varies.yaml: put a space after the colon",
      "claims/tea/strength-varies.yaml: ended the sentence with `.`",
    ]);
  });

  test("stay if another file already has the better name", () => {
    const text = "claim: Tea differs in strength from pot to pot.\nsupports: milk-goes-in-last\n";
    expect(fixed({ "claims/tea/strength.yml": text, "claims/tea/strength.yaml": text })).toEqual({});
  });
});

test("no full stop is added before a comment, which may be the rest of the sentence", () => {
  expect(fixed({ [claim]: "claim: Whoever pours last is the #1 judge.\nsupports: milk-goes-in-last\n" })).toEqual({});
  expect(fixed({ [claim]: 'claim: "Whoever pours last" #1 judges.\nsupports: milk-goes-in-last\n' })).toEqual({});
});

test("if map.yaml has a first line that names its schema, the other files get one too", () => {
  const map = `# yaml-language-server: $schema=../schema/map.json\n${teaDebate["claims/map.yaml"] ?? ""}`;
  const texts = fixed({ "claims/map.yaml": map });
  expect(Object.keys(texts)).toHaveLength(Object.keys(teaDebate).length - 1);
  const whole = `# yaml-language-server: $schema=../../schema/claim.json\n${teaDebate[claim] ?? ""}`;
  expect(texts[claim]).toBe(whole);
  const displaced = whole.replace(/^(.*\n)(.*\n)/, "$2$1");
  expect(fixed({ "claims/map.yaml": map, [claim]: displaced })[claim]).toBe(whole);
});

/** Lines of claim files with typical mistakes: something missing, doubled or added. */
const line = fc.constantFrom(
  ..."claim: Whoever pours last sees the amount.¦claim: “So it is.”¦clam: So it is¦Claim: One thing: it is so".split(
    "¦",
  ),
  ..."supports: milk-goes-in-last¦supports: milk-goes-in-lst¦supports:milk-goes-in-last¦suports: Milk-Goes-In-Last".split(
    "¦",
  ),
  ..."objects-to: milk-goes-in-last¦rebuts: milk-goes-in-last¦basis: argumnt¦basis: evidence # why¦held-by:".split("¦"),
  ..."  - person: george-orwell¦    source: orwell-1946-nice-cup¦  source: orwell-1946-nice-cup¦    at: 'tenth rule".split(
    "¦",
  ),
  ..."\t- person: george-orwel¦    date: 12 January 1946¦    at: [a, b¦explanation: |¦  One line.¦   Another: line.".split(
    "¦",
  ),
  ..."Not indented.¦A pasted text of five words.¦Seen: a word, and more of the text.¦// a note: on this".split("¦"),
  ..."claim: 'It's so'.¦  - person: george-orwell, source: orwell-1946-nice-cup, at: p. 3¦explanation: | At once".split(
    "¦",
  ),
  ..."explanation: *It* is.¦¦# a comment¦sources: @x¦allow: long-claim¦---¦aliases: A b¦claim: It\u200b is.".split("¦"),
  ...["- x", "  - y", "-z", '    at: "rule" ten', 'claim: "So it is.",'],
);
const anyFile = fc.oneof(
  fc.array(line, { maxLength: 9 }).map((lines) => `${lines.join("\n")}\n`),
  fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\r\n")),
  fc.constantFrom(...slipNames).map((name) => readFileSync(new URL(name, slips), "utf8")),
);

/** The letters and digits of a text. A repair may add and remove anything else, but these stay in their order. */
const visible = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

/** Files without a mistake are read once. */
const read = parseOnce(onTeaDebate({}));

function holds(files: readonly SourceFile[]): void {
  const repaired = repair(files, everything);
  const changed = new Map(repaired.files.map(({ from, file }) => [from, file]));
  const after = files.map((file) => changed.get(file.path) ?? file);
  expect(repair(after, everything).files).toEqual([]);
  // A file that could not be understood was only checked for its form, and below a misspelt key not at all. Once it can
  // be, the other rules apply too.
  if (repaired.repairs.some(({ rule }) => rule === "unknown-key")) return;
  const isHalfRead = files.some((file) => parse(file).record === null);
  const found = (all: readonly SourceFile[]) =>
    compile(all, { read }).diagnostics.filter(({ rule }) => !isHalfRead || formRule(rule) !== undefined).length;
  if (repaired.repairs.some(({ rule }) => rule !== "")) expect(found(after)).toBeLessThanOrEqual(found(files));
}

test("any file needs only one round of repairs, which leaves at most as many problems as before", () => {
  forAll([anyFile], 120, (text) => holds(onTeaDebate({ "claims/tea/something-else.yaml": text })));
});

test.each([
  "  - person: george-orwell\nclaim: Whoever pours last sees the amount.\n  source: orwell-1946-nice-cup\nClaim: One thing: it is so\nsupports:milk-goes-in-last",
  "clam: So it is\nbasis: evidence # why\nallow: long-claim\n",
])("a repair that is useless at first is made later, and what becomes readable may break more rules: %j", (text) => {
  holds(onTeaDebate({ "claims/tea/something-else.yaml": text }));
});

test("no repair of YAML syntax loses a letter", () => {
  const ofForm =
    /^(?:unquoted|missing-(?:colon|space|dash|full)|wrong-indent|tab|unclosed|text-after|bad-quotes|reserved|smart|byte-order|windows)/;
  forAll([anyFile], 120, (text) => {
    const { files, repairs } = repair(onTeaDebate({ "claims/tea/something-else.yaml": text }), everything);
    if (repairs.some(({ rule }) => rule !== "" && !ofForm.test(rule))) return;
    for (const { file } of files) expect(visible(file.text)).toBe(visible(text));
  });
});

describe("a repair that doesn't work is not made, and the problem stays reported", () => {
  const found = (text: string): readonly string[] =>
    compile(onTeaDebate({ [claim]: text })).diagnostics.map(({ rule }) => rule);

  test.each([
    ["a mark is left over", 'claim: "Text" alone is too thin."\nsupports: milk-goes-in-last\n'],
    ["the first mark may be an apostrophe", "claim: '90s cups weren't thick.\nsupports: milk-goes-in-last\n"],
    ["a backslash would begin an escape", 'claim: "C:\\path\\new is no cup."\nsupports: milk-goes-in-last\n'],
    [
      "another slip keeps the file from being read",
      "claim: Milk: last.\nsupports:milk-goes-in-last\nbasis: [argument # why\n",
    ],
    [
      "keys would become a text",
      "claim: It is so.\nsupports: milk-goes-in-last\nheld-by:\n  x person: a\n    source: b\n    at: c\n",
    ],
    ["a merge is open", "claim: It is so\n<<<<<<< HEAD\nsupports: milk-goes-in-last\n=======\n>>>>>>> x\n"],
  ])("because %s", (_, text) => {
    expect(fixed({ [claim]: text })).toEqual({});
    expect(found(text)).not.toEqual([]);
  });
});

test("a sentence in single quotation marks keeps its apostrophes, and loses nothing else", () => {
  const made = (sentence: string): string | undefined =>
    fixed({ [claim]: `claim: ${sentence}\nsupports: milk-goes-in-last\n` })[claim]?.split("\n")[0];
  expect(made("'Porter's record earns weight.'")).toBe('claim: "Porter\'s record earns weight."');
  expect(made("'Porter's record earns weight.")).toBe('claim: "Porter\'s record earns weight."');
  expect(made('"Singer says "animals suffer", and so do others."')).toBe(
    "claim: 'Singer says \"animals suffer\", and so do others.'",
  );
  expect(made('Singer says "Animals suffer."')).toBe('claim: Singer says "Animals suffer".');
});

test.each([
  ["whose lines end in two carriage returns", "windows-line-ends", (text: string) => text.replaceAll("\n", "\r\r\n")],
  ["that begins with two byte order marks", "byte-order-mark", (text: string) => `\ufeff\ufeff${text}`],
])("a file %s is repaired in one round", (_, rule, spoil) => {
  const text = teaDebate[claim] ?? "";
  const repaired = repair(onTeaDebate({ [claim]: spoil(text) }), everything);
  expect(repaired.files.map(({ file }) => file.text)).toEqual([text]);
  expect(repaired.repairs.map((made) => made.rule)).toEqual([rule]);
});
