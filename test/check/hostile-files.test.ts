import { describe, expect, test } from "vitest";
import { teaDebate, onTeaDebate } from "./tea-debate.ts";
import { compile } from "../../src/compile.ts";
import { textReport } from "../../src/check/report/reports.ts";

const largest = 65_000;
const fill = (piece: string, length = largest): string => piece.repeat(Math.floor(length / piece.length));

const claim = "claims/tea/pouring-last-sets-the-amount.yaml";
const source = "claims/sources/orwell-1946-nice-cup.yaml";
const head = "claim: Whoever pours the milk last can see how much of it the tea needs.\nsupports: milk-goes-in-last\n";
const use = "  - source: orwell-1946-nice-cup\n    at: tenth rule\n    note: The tenth rule has divided families.\n";

/** A file of the greatest size without mistakes. The time for all others is compared with its time. */
const ordinary = { [claim]: `${head}sources:\n${fill(use, largest - 200)}` };

/** A file with an explanation of the greatest length. */
const prose = (piece: string) => ({
  [claim]: `${head}explanation: |\n  a ${fill(piece, 9_980).replaceAll("\n", "\n  ")}\n`,
});

const hostile: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "an open quotation mark and spaces": { [claim]: `claim: "a${fill(" ", 64_000)}\n` },
  "a sentence with a gap": { [claim]: `claim: a${fill(" ", 64_000)}b.\nsupports: milk-goes-in-last\n` },
  "an address of slashes": { "claims/map.yaml": `title: A\nurl: http://a${fill("/", 64_000)}x\ndebates:\n  - tea\n` },
  "a source's address of slashes": { [source]: `type: book\ntitle: A\nURL: http://a${fill("/", 64_000)}\n` },
  "keys with open quotation marks": { [claim]: fill("a: 'b", 10_600 * 5) },
  "such keys a line": { [claim]: fill("a: 'b\n") },
  "asterisks in Markdown": prose("*"),
  "a word of hyphens": { [claim]: `claim: ${fill("me-", 64_000)}.\nsupports: milk-goes-in-last\n` },
  "pages of spaces": { [source]: `type: book\ntitle: A\npage: "1${fill(" ", 64_000)}2"\n` },
  "lines that belong to nothing": { [claim]: `claim: A a|b\n${fill("a|b\n")}` },
  "nothing but quotation marks": { [claim]: fill('"') },
  "nothing but closing brackets": { [claim]: fill("]") },
  "nothing but lists in lists": { [claim]: fill("- ") },
  "bad escapes": { [claim]: `claim: "${fill("\\x")}"\n` },
  "open comments in Markdown": prose("<!--"),
  "headings in Markdown": prose("a\n---\n"),
  "open brackets in Markdown": prose("[a]("),
  "footnotes in Markdown": prose("[^a]: b\n"),
  "entities in a sentence": { [claim]: `claim: ${fill("&amp;")}.\nsupports: milk-goes-in-last\n` },
  "hidden characters": { [claim]: `claim: ${fill("\u200b", 20_000)}.\nsupports: milk-goes-in-last\n` },
  "nothing but colons": { [claim]: `claim: a ${fill(":", 64_000)}` },
  "nothing but line ends": { [claim]: fill("\n") },
  "nothing but line ends, too many": { [claim]: fill("\n", 400_000) },
  "nothing but carriage returns": { [claim]: fill("\r", 400_000) },
  "comments that end a text": { [claim]: `claim: a\n  b${fill(" #", 64_000)}\nx y\n` },
  "comments behind a key": { [claim]: `supports: a,${fill(" #", 32_000)}\ra: b: c\n` },
  "line ends in Markdown": prose("\n\t"),
  "a link of hyphens": { [claim]: `${head}explanation: "[${fill("-", 64_000)}](https://a.example)"\n` },
  "carriage returns and line ends": { [claim]: `claim: "${fill("\r\r\n")}"\n` },
};

/** The processor time for checking and reporting files: the least of a few runs. */
function cost(overlay: Readonly<Record<string, string>>): number {
  const files = onTeaDebate(overlay);
  const once = (): number => {
    const before = process.cpuUsage().user;
    textReport(compile(files).diagnostics, files, { colour: false });
    return process.cpuUsage().user - before;
  };
  return Math.min(...Array.from({ length: 3 }, once));
}

describe("no file of the greatest size takes many times as long as an ordinary one of that size:", () => {
  const measure = cost(ordinary);

  test("the ordinary file has no findings", () => {
    const rules = compile(onTeaDebate(ordinary)).diagnostics.map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set());
    expect(ordinary[claim].length).toBeGreaterThan(64_000);
    expect(Object.keys(teaDebate)).toContain(claim);
  });

  test.each(Object.keys(hostile))("%s", (name) => {
    expect(cost(hostile[name] ?? {}) / measure).toBeLessThan(6);
  });
});
