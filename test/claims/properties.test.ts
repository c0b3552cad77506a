import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formRule, parse } from "../../src/claims/index.ts";
import type { ParsedFile, Place } from "../../src/claims/model/index.ts";
import { holds } from "../holds.ts";

const paths = "map.yaml¦tea/debate.yaml¦tea/a/x.yaml¦sources/x.yaml¦people/x.yaml¦Tea/X y.YML¦x¦tea/.gitkeep".split(
  "¦",
);

/** Parts of claim files, some of them broken. */
const pieces = [
  ...Array.from("-:#'\"[]{}|>@`%&*!,?\\\n\t \r\u00a0\ufeff“”"),
  ..."claim¦supports¦held-by¦person¦sources¦explanation¦question¦name¦type¦allow¦Some words¦milk-is-thin¦2022".split(
    "¦",
  ),
  ...": ¦:\n¦\n  ¦\n- ¦\n  - ¦\r\n¦---\n¦|\n  ¦>\n  ¦[@a, §3]¦[[b]]¦http://x.y¦<b>¦&a ¦*a¦!!str ¦date-parts".split("¦"),
];

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((chosen) => chosen.join("")),
);

const file = fc.record({ path: fc.constantFrom(...paths).map((path) => `claims/${path}`), text });

describe("for a file with any content", () => {
  test("parsing gives the same result each time, with every place in the file, and a finding where it has no record", () => {
    holds([file], 1000, (source) => {
      const parsed = parse(source);
      for (const { path, start, end } of placesOf(parsed)) {
        expect(path).toBe(source.path);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(source.text.length);
      }
      expect(parse(source)).toEqual(parsed);
      if (parsed.record === null && source.path !== "claims/tea/.gitkeep")
        expect(parsed.findings.filter(({ severity }) => severity === "error")).not.toEqual([]);
    });
  });

  test("a text as long as its place is what the file has there, with a space for a line break", () => {
    holds([file], 800, (source) => {
      const { texts, findings } = parse(source);
      // After a mistake, the text is read with the mistake repaired.
      fc.pre(!findings.some(({ rule }) => formRule(rule)?.isGuess === true));
      for (const { value, place } of texts) {
        if (place.end - place.start === value.length)
          expect(source.text.slice(place.start, place.end).replace(/[\r\n\t]/g, " ")).toBe(
            value.replace(/[\r\n\t]/g, " "),
          );
      }
    });
  });
});

describe("hostile texts of the greatest allowed length are parsed in time:", () => {
  const repeated = (piece: string): string => piece.repeat(Math.floor(65_000 / piece.length));
  const hostile = "[¦{¦- ¦? ¦a: ¦!a ¦&a ¦\"¦'¦[]¦[,¦\t¦---\n¦a:\n- ¦*a ¦>¦* ¦1. ¦*a_ ¦[@a¦[[¦<a ¦`".split("¦");

  test.each(hostile)("%j repeated", (piece) => {
    expect(() => parse({ path: "claims/tea/x.yaml", text: repeated(piece) })).not.toThrow();
    expect(() =>
      parse({
        path: "claims/tea/x.yaml",
        text: `claim: A.\nexplanation: |\n  ${repeated(piece).replaceAll("\n", "\n  ")}`,
      }),
    ).not.toThrow();
  });

  test("a page with several texts of emphasis that never ends", () => {
    const parts = `- heading: A\n  text: x ${"*a_".repeat(3330)}\n`.repeat(6);
    const { findings } = parse({ path: "claims/pages/x.yaml", text: `title: A\ntext: B\nparts:\n${parts}` });
    expect(findings.filter(({ rule }) => rule === "too-large")).toHaveLength(6);
  });

  test("Markdown of the greatest allowed length, whatever it repeats", () => {
    for (const piece of hostile) {
      const most = Math.min(9_990 / piece.length, 998 / (piece.split("\n").length - 1));
      const prose = piece.repeat(Math.floor(most)).replaceAll("\n", "\n  ");
      const parsed: ParsedFile = parse({
        path: "claims/tea/x.yaml",
        text: `claim: A.\nsupports: b\nexplanation: |\n  x ${prose}\n`,
      });
      expect(parsed.findings.map(({ message }) => message)).not.toContainEqual(expect.stringMatching(/are allowed/));
    }
  });
});

/** Every place in the result of `parse`, at any depth. */
function placesOf(parsed: ParsedFile): readonly Place[] {
  return within({ ...parsed, file: null });
}

function within(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(within);
  return isPlace(value) ? [value, ...inner] : inner;
}

// The positions of mdast have lines and columns instead.
const isPlace = (value: object): value is Place => "path" in value && "start" in value && "end" in value;
