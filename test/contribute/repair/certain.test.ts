import { expect, test } from "vitest";
import { onTeaDebate, teaDebate } from "../../check/tea-debate.ts";
import { compile } from "../../../src/compile.ts";
import { repair } from "../../../src/contribute/repair/index.ts";
import { row } from "../../row.ts";

const claim = "claims/tea/pouring-last-sets-the-amount.yaml";
const position = "claims/tea/milk-goes-in-last.yaml";
const question = "claims/tea/when-should-milk-go-in.yaml";
const source = "claims/sources/orwell-1946-nice-cup.yaml";
const other = "claims/sources/porter-2022-tea.yaml";
const person = "claims/people/george-orwell.yaml";
const image = "claims/tea/image.yaml";

/** The text of a file after a repair; null if nothing was repaired. */
function repaired(path: string, text: string): string | null {
  const { files } = repair(onTeaDebate({ [path]: text }), { wanted: (one) => one === path, spared: new Set() });
  return files[0]?.file.text ?? null;
}

/** What is said of a file, a finding a line. */
const said = (path: string, text: string): string =>
  compile(onTeaDebate({ [path]: text }))
    .diagnostics.flatMap((found) => (found.path === path ? [`${found.message} ${found.help}`] : []))
    .join("\n");

const plain = "claim: Whoever pours the milk last can see how much of it the tea needs.\nsupports: milk-goes-in-last\n";
const cited = `${plain}sources:\n  - source: orwell-1946-nice-cup\n    at: tenth rule\n`;
const work = teaDebate[source] ?? "";
const undated = work.replace("issued: 1946-01-12\n", "");
const stance = teaDebate[position] ?? "";
const beside = `${teaDebate[question] ?? ""}summary: |\n  \`Milk\` goes in first\n  or last.\nstate: |\n  Both are [[milk-goes-in-last]].\n`;
const book = (author: string): string => `type: book\ntitle: Tea\n${author}issued: 2023-03-31\n`;

type Case = [what: string, path: string, text: string, said?: string];

test.each<Case>([
  ["one of a source", source, undated.replace(/ {2}(date: .*\n) {2}(record: .*\n)/, "  $2$1"), "belongs to `checked`"],
  [
    ...row("one above the key that lacks it", source, undated.replace(/(checked:\n) {2}(date: .*\n)/, "$2$1")),
    "no key `date`. If it belongs to `checked`, write it there. Or did you mean `issued`?",
  ],
  ["a key above its entry", source, undated.replace(/checked:\n( {2}date: .*\n)/, "$1checked:\n")],
  [
    ...row(
      "a key within a text",
      position,
      stance.replace(/( {4}date: .*\n)/, "explanation: |\n$1  Orwell held it.\n"),
    ),
    "This line is indented less than the first line of the text.",
  ],
  [
    "a key indented below a text",
    person,
    "name:\n  family: Orwell\nsummary: |\n    A writer.\n  url: https://a.org/b\n",
  ],
  [
    ...row("a key below a value in quotation marks", source, work.replace("    given", 'volume: "387"\n    given')),
    "`given` begins in column 5, further right than `volume` above",
  ],
  [
    "a key behind another",
    source,
    work.replace("\nauthor:", " author:"),
    "If `author` is a key, begin a line with it.",
  ],
  ["a key behind one of another entry", position, `${stance.trimEnd()}: noon explanation: It was a Saturday.\n`],
  ["a bar in quotation marks", position, `${stance}"explanation": "|",\n  Orwell held it.\n`],
  ...["a (1)", "a copy", "a - Kopie", "a~"].map((name): Case => [name, `claims/tea/${name}.yaml`, plain]),
  ["an image", image, "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"],
  ["a name without a comma", other, book("author:\n  - Porter Ann\n")],
  ["a name with a comment", person, "name: Porter, Ann # of Kettles\n"],
])("what may mean two things is not changed: %s", (_, path, text, words = "") => {
  expect(repaired(path, text)).toBe(null);
  expect(said(path, text)).toContain(words);
});

test.each<[what: string, path: string, text: string, whole: string]>([
  ["a byte order mark", claim, `\ufeff${cited}`, cited],
  ["a text beside its bar", question, beside.replace("|\n  `Milk`", "| `Milk`"), beside],
  ["a date", other, book("").replace("2023-03-31", "31.3.2023"), book("")],
  [
    ...row("names with commas", other, book("author:\n  - Porter, Ann\n  - van Dyk, Jo\n")),
    book("author:\n  - family: Porter\n    given: Ann\n  - family: van Dyk\n    given: Jo\n"),
  ],
  ["a person's name", person, "name: Porter, Ann\n", "name:\n  family: Porter\n  given: Ann\n"],
])("what can mean only one thing is mended: %s", (_, path, text, whole) => {
  expect(text).not.toBe(whole);
  expect(repaired(path, text)).toBe(whole);
});
