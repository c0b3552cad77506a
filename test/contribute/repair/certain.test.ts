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
const one = "claims/tea/a.yaml";
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
const both = "claim: Tea is hot.\nsupports: milk-goes-in-last, pouring-last-sets-the-amount\n";
const cited = `${plain}sources:\n  - source: orwell-1946-nice-cup\n    at: tenth rule\n`;
const held = cited.replace("sources:\n  - source: orwell-1946-nice-cup", "held-by:\n  - person: george-orwell");
const note = "note: The reason that Orwell gives.\n";
const work = teaDebate[source] ?? "";
const undated = work.replace("issued: 1946-01-12\n", "");
const stance = teaDebate[position] ?? "";
const below = (...lines: readonly string[]): string => `${plain}explanation: |\n${lines.join("\n")}\n`;
const beside = `${teaDebate[question] ?? ""}summary: |\n  \`Milk\` goes in first\n  or last.\nstate: |\n  Both are [[milk-goes-in-last]].\n`;
const book = (author: string): string => `type: book\ntitle: Tea\n${author}issued: 2023-03-31\n`;
const keyInText = "supports: milk-goes-in-last\nexplanation: |\nclaim: So it is.\n  He says: it is so.\n";

type Case = [what: string, path: string, text: string, said?: string];

test.each<Case>([
  [
    ...row("a key of an entry above", claim, cited + note),
    "A claim has no key `note`. If it belongs to an entry of `sources`, write it there. Or did you mean `explanation`?",
  ],
  ["one of a source", source, undated.replace(/ {2}(date: .*\n) {2}(record: .*\n)/, "  $2$1"), "belongs to `checked`"],
  ["one below a holder", claim, `${held}source: orwell-1946-nice-cup\n`],
  ["one with a capital", claim, `${cited}N${note.slice(1)}`],
  [
    ...row("one above the key that lacks it", source, undated.replace(/(checked:\n) {2}(date: .*\n)/, "$2$1")),
    "no key `date`. If it belongs to `checked`, write it there. Or did you mean `issued`?",
  ],
  ["a key pasted into an entry", claim, `${cited}basis: argument\n    ${note}`, "If it belongs to an entry above"],
  [
    ...row("a key in line with its entry", claim, `${cited.replace("    at", "at")}    ${note}`),
    "align it with the keys there, and `at` too if it is one of them.",
  ],
  ["an indented key of the file", claim, `${cited}  basis: argument\n`],
  ["a key above its entry", source, undated.replace(/checked:\n( {2}date: .*\n)/, "$1checked:\n")],
  [
    ...row(
      "a key within a text",
      position,
      stance.replace(/( {4}date: .*\n)/, "explanation: |\n$1  Orwell held it.\n"),
    ),
    "This line is indented less than the first line of the text.",
  ],
  ["a key between a bar and its text", claim, keyInText],
  ["one with quotation marks there", claim, keyInText.replace("So it is.", '"So it is."')],
  [
    ...row("a line of a text below a key", claim),
    "supports: milk-goes-in-last\nclaim: So it is\n  He says: it is so.\nexplanation: |\n  More.\n",
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
  [
    ...row("a line of a text before others", claim),
    below("    One.", "Two, see [[milk-goes-in-last]].", "  Three, and more.", "    Four."),
  ],
  ["a list below a bar", claim, below("    goes on.", "  - One", "    and more.", "  - Two")],
  [
    ...row("a dash at the margin", claim, below("  Intro:", "- first point", "  - second point")),
    "If it continues `explanation`, indent it by 2 spaces.",
  ],
  ["invisible spaces", claim, cited.replace("    at:", `${"\u200b".repeat(4)}at:`)],
  ["one behind plain spaces", claim, cited.replace("    at:", "    \u200bat:")],
  [
    ...row("two of them", claim, cited.replace("    at:", "\u200b\u200bat:")),
    "An invisible space (U+200B) is where YAML needs plain spaces. Align the line with plain spaces.",
  ],
  ["a word that YAML reads otherwise", claim, "claim: no\nsupports: milk-goes-in-last\n"],
  ...["a (1)", "a copy", "a - Kopie", "a~"].map((name): Case => [name, `claims/tea/${name}.yaml`, plain]),
  ["an image", image, "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"],
  ["a name without a comma", other, book("author:\n  - Porter Ann\n")],
  ["a name with a comment", person, "name: Porter, Ann # of Kettles\n"],
])("what may mean two things is not changed: %s", (_, path, text, words = "") => {
  expect(repaired(path, text)).toBe(null);
  expect(said(path, text)).toContain(words);
});

test.each<[what: string, path: string, text: string, whole: string]>([
  ["a key indented too far", claim, cited.replace("    at", "  at"), cited],
  ["a key that nothing above has", claim, plain + note, `${plain}explanation: The reason that Orwell gives.\n`],
  ["a key with a capital", claim, `${cited}Explanation: So it is.\n`, `${cited}explanation: So it is.\n`],
  [
    ...row("a line without indentation", claim),
    below("    One.", "", "Two, see [[milk-goes-in-last]].", "", "    Three."),
    below("    One.", "", "    Two, see [[milk-goes-in-last]].", "", "    Three."),
  ],
  ["a second line", claim, below("    One line", "  and another."), below("    One line", "    and another.")],
  ["a byte order mark", claim, `\ufeff${cited}`, cited],
  ["a text beside its bar", question, beside.replace("|\n  `Milk`", "| `Milk`"), beside],
  ["a date", other, book("").replace("2023-03-31", "31.3.2023"), book("")],
  ["ids on one line", one, both, both.replace(/(?<=supports: )(.*)/, "[$1]")],
  [
    ...row("names with commas", other, book("author:\n  - Porter, Ann\n  - van Dyk, Jo\n")),
    book("author:\n  - family: Porter\n    given: Ann\n  - family: van Dyk\n    given: Jo\n"),
  ],
  ["a person's name", person, "name: Porter, Ann\n", "name:\n  family: Porter\n  given: Ann\n"],
])("what can mean only one thing is mended: %s", (_, path, text, whole) => {
  expect(text).not.toBe(whole);
  expect(repaired(path, text)).toBe(whole);
});

test("no entry's key becomes one of the file where the key of the list is misspelt", () => {
  expect(repaired(claim, `${cited.replace("sources:", "souces:")}note: So he says.\n`)).not.toContain("explanation");
});
