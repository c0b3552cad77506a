import { describe, expect, test } from "vitest";
import { onTeaDebate, teaDebate } from "../../check/tea-debate.ts";
import { compile } from "../../../src/compile.ts";
import { repair } from "../../../src/contribute/repair/index.ts";

const claim = "claims/tea/pouring-last-sets-the-amount.yaml";
const source = "claims/sources/orwell-1946-nice-cup.yaml";

/** The text of a file after a repair; null if nothing was repaired. */
function repaired(path: string, text: string): string | null {
  const { files } = repair(onTeaDebate({ [path]: text }), { wanted: (one) => one === path, spared: new Set() });
  return files[0]?.file.text ?? null;
}

/** What is said of a file. */
const said = (path: string, text: string): readonly string[] =>
  compile(onTeaDebate({ [path]: text }))
    .diagnostics.filter((found) => found.path === path)
    .map(({ message, help }) => `${message} ${help}`);

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join("");
const cited = lines(
  "claim: Whoever pours the milk last can see how much of it the tea needs.",
  "supports: milk-goes-in-last",
  "sources:",
  "  - source: orwell-1946-nice-cup",
  "    at: tenth rule",
);

describe("a key of an entry above", () => {
  test("is not made a key of the file, and the message names the entry", () => {
    const text = `${cited}note: The reason that Orwell gives.\n`;
    expect(repaired(claim, text)).toBe(null);
    expect(said(claim, text)).toEqual([
      "A claim has no key `note`. If it belongs to an entry of `sources`, write it there. Or did you mean `explanation`?",
    ]);
  });

  test("is not made one in a source or below a holder, or if it is misspelt", () => {
    const checked = (teaDebate[source] ?? "").replace("issued: 1946-01-12\n", "");
    const date = checked.replace(/ {2}(date: .*\n) {2}(record: .*\n)/, "  $2$1");
    expect(repaired(source, date)).toBe(null);
    expect(said(source, date).join("\n")).toContain("belongs to `checked`");
    const held = cited
      .replace("sources:", "held-by:")
      .replace("- source", "- person")
      .replace("orwell-1946-nice-cup", "george-orwell");
    expect(repaired(claim, `${held}source: orwell-1946-nice-cup\n`)).toBe(null);
    expect(repaired(claim, `${cited}Note: The reason that Orwell gives.\n`)).toBe(null);
    expect(repaired(claim, cited.replace("sources:", "souces:") + "note: So he says.\n")).not.toContain("explanation");
  });

  test("is not made one above the key that lacks it", () => {
    const record = (teaDebate[source] ?? "").replace("issued: 1946-01-12\n", "");
    const text = record.replace(/(checked:\n) {2}(date: .*\n)/, "$2$1");
    expect(repaired(source, text)).toBe(null);
    expect(said(source, text).join("\n")).toContain(
      "no key `date`. If it belongs to `checked`, write it there. Or did you mean `issued`?",
    );
  });

  test("is not aligned with a key of the file that was pasted into the entry", () => {
    const text = `${cited}basis: argument\n    note: The reason that Orwell gives.\n`;
    expect(repaired(claim, text)).toBe(null);
    expect(said(claim, text).join("\n")).toContain("If it belongs to an entry above");
  });

  test("stays in line with its entry if the line above it is at the margin", () => {
    const text = `${cited.replace("    at", "at")}    note: The reason that Orwell gives.\n`;
    expect(repaired(claim, text)).toBe(null);
    expect(said(claim, text).join("\n")).toContain("align it with the keys there, and `at` too if it is one of them.");
  });

  test("gets no indentation if it is a key of the file", () => {
    expect(repaired(claim, `${cited}  basis: argument\n`)).toBe(null);
    expect(repaired(claim, cited.replace("    at", "  at"))).toBe(cited);
  });

  test("is not made one if it is above its entry", () => {
    const undated = (teaDebate[source] ?? "").replace("issued: 1946-01-12\n", "");
    const text = undated.replace("checked:\n  date: 2025-10-01\n", "  date: 2025-10-01\nchecked:\n");
    expect(repaired(source, text)).toBe(null);
  });

  test("stays certain where nothing above has such a key", () => {
    const plain = cited.split("sources:")[0] ?? "";
    expect(repaired(claim, `${plain}note: The tea shows it.\n`)).toBe(`${plain}explanation: The tea shows it.\n`);
    expect(repaired(claim, `${cited}Explanation: The tea shows it.\n`)).toBe(
      `${cited}explanation: The tea shows it.\n`,
    );
  });
});

describe("a key is not made part of a text", () => {
  const person = "claims/people/george-orwell.yaml";
  const held = teaDebate["claims/tea/milk-goes-in-last.yaml"] ?? "";
  const position = "claims/tea/milk-goes-in-last.yaml";

  test("if two lines were swapped", () => {
    const text = held.replace("    date: 1946-01-12\n", "explanation: |\n    date: 1946-01-12\n  Orwell held it.\n");
    expect(repaired(position, text)).toBe(null);
    expect(said(position, text).join("\n")).toContain("This line is indented less than the first line of the text.");
  });

  test("if it stands between a bar and the text below it", () => {
    const plain = lines("supports: milk-goes-in-last", "explanation: |", "claim: So it is.", "  He says: it is so.");
    expect(repaired(claim, plain)).toBe(null);
    expect(repaired(claim, plain.replace("So it is.", '"So it is."'))).toBe(null);
  });

  test("nor does a line of a text become part of the key above it", () => {
    const plain = lines(
      "supports: milk-goes-in-last",
      "claim: So it is",
      "  He says: it is so.",
      "explanation: |",
      "  More.",
    );
    expect(repaired(claim, plain)).toBe(null);
  });

  test("if it is indented below a text", () => {
    const text = "name:\n  family: Orwell\nsummary: |\n    A writer.\n  url: https://example.org/orwell\n";
    expect(repaired(person, text)).toBe(null);
  });

  test("if it is below a value in quotation marks", () => {
    const text = (teaDebate[source] ?? "").replace("    given", 'volume: "387"\n    given');
    expect(repaired(source, text)).toBe(null);
    expect(said(source, text).join("\n")).toContain("`given` begins in column 5, further right than `volume` above");
  });

  test("if it is on the line of another", () => {
    const text = (teaDebate[source] ?? "").replace("\nauthor:", " author:");
    expect(repaired(source, text)).toBe(null);
    expect(said(source, text).join("\n")).toContain("If `author` is a key, begin a line with it.");
  });

  test("if it is on the line of a key of another entry", () => {
    const text = `${held.trimEnd()}: noon explanation: It was a Saturday.\n`;
    expect(repaired(position, text)).toBe(null);
  });

  test("and a bar in quotation marks is not made part of one either", () => {
    const text = `${held}"explanation": "|",\n  Orwell held it.\n`;
    expect(repaired(position, text)).toBe(null);
  });
});

describe("of a text below a bar", () => {
  const text = (...block: readonly string[]): string =>
    lines(...cited.split("\n").slice(0, 2), "explanation: |", ...block);

  test("only the line without indentation is indented", () => {
    const block = ["    One.", "", "    Two, see [[milk-goes-in-last]].", "", "    Three, see [[milk-goes-in-last]]."];
    const spoilt = block.map((line, index) => (index === 2 ? line.trim() : line));
    expect(repaired(claim, text(...spoilt))).toBe(text(...block));
  });

  test("no line is indented if some that follow have less than its indentation", () => {
    const spoilt = text("    One.", "Two, see [[milk-goes-in-last]].", "  Three, and more.", "    Four.");
    expect(repaired(claim, spoilt)).toBe(null);
    expect(said(claim, spoilt)).toHaveLength(1);
  });

  test("a list keeps its layout, if its first line is indented further than others", () => {
    expect(repaired(claim, text("    goes on.", "  - One", "    and more.", "  - Two"))).toBe(null);
    expect(repaired(claim, text("    One line", "  and another."))).toBe(text("    One line", "    and another."));
  });

  test("a line with a dash at the margin is named as the cause, and stays", () => {
    const spoilt = text("  Intro:", "- first point", "  - second point");
    expect(repaired(claim, spoilt)).toBe(null);
    expect(said(claim, spoilt)).toEqual([
      expect.stringContaining("If it continues `explanation`, indent it by 2 spaces."),
    ]);
  });
});

test("characters without width in an indentation stay, since they may stand for spaces or for nothing", () => {
  const spoilt = (indent: string): string => cited.replace("    at:", `${indent}at:`);
  for (const indent of ["\u200b".repeat(4), "    \u200b", "\u200b\u200b"])
    expect(repaired(claim, spoilt(indent))).toBe(null);
  expect(said(claim, spoilt("\u200b\u200b"))).toContain(
    "An invisible space (U+200B) is where YAML needs plain spaces. Align the line with plain spaces.",
  );
  expect(repaired(claim, `\ufeff${cited}`)).toBe(cited);
});

test("a text that begins beside its bar is put below it, also above another text", () => {
  const question = "claims/tea/when-should-milk-go-in.yaml";
  const whole = `${teaDebate[question] ?? ""}summary: |\n  \`Milk\` goes in first\n  or last.\nstate: |\n  Both are [[milk-goes-in-last]].\n`;
  const beside = whole.replace("summary: |\n  `Milk`", "summary: | `Milk`");
  expect(beside).not.toBe(whole);
  expect(repaired(question, beside)).toBe(whole);
});

test("what the help spells out is written, and nothing is made of a word, a copy or an image", () => {
  const source = "claims/sources/porter-2022-tea.yaml";
  const dated = "type: book\ntitle: Tea\nissued: 2023-03-31\n";
  expect(repaired(source, dated.replace("2023-03-31", "31.3.2023"))).toBe(dated);
  const both = "claim: Tea is hot.\nsupports: milk-goes-in-last, pouring-last-sets-the-amount\n";
  expect(repaired("claims/tea/a.yaml", both)).toBe(both.replace(/supports: (.*)/, "supports: [$1]"));
  expect(repaired("claims/tea/a.yaml", "claim: no\nsupports: milk-goes-in-last\n")).toBe(null);
  for (const name of ["a (1)", "a copy", "a - Kopie", "a~"])
    expect(repaired(`claims/tea/${name}.yaml`, "claim: Tea is hot.\nsupports: milk-goes-in-last\n")).toBe(null);
  expect(repaired("claims/tea/image.yaml", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")).toBe(null);
});

test("a name with a comma gets a key for each part, and one without stays", () => {
  const book = (author: string): string => `type: book\ntitle: Tea\n${author}issued: 2023\n`;
  const path = "claims/sources/porter-2022-tea.yaml";
  const whole = book("author:\n  - family: Porter\n    given: Ann\n  - family: van Dyk\n    given: Jo\n");
  expect(repaired(path, book("author:\n  - Porter, Ann\n  - van Dyk, Jo\n"))).toBe(whole);
  expect(repaired(path, book("author:\n  - Porter Ann\n"))).toBe(null);
  const person = "claims/people/ann-porter.yaml";
  expect(repaired(person, "name: Porter, Ann\n")).toBe("name:\n  family: Porter\n  given: Ann\n");
  expect(repaired(person, "name: Porter, Ann # of Kettles\n")).toBe(null);
});
