import fc from "fast-check";
import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { parse, remarkReferences } from "../../src/claims/index.ts";
import { treeNests } from "../../src/claims/prose/read-prose.ts";

// A text without references is only parsed as Markdown when its tree is needed. These tests check that the result is
// the same.

const markdown = unified().use(remarkParse).use(remarkReferences);
const pieces = ["words", "[@a, §3]", "[[b]]", "[", "<b>", "&#91;", "> ", "- ", "1. ", "2) ", "*", "_", "**", "`", "#"];
const prose = fc
  .array(fc.constantFrom(...pieces, "\n", "\n\n", "\n    ", " ", "\\"), { minLength: 1, maxLength: 60 })
  .map((chosen) => `x${chosen.join("")}`.trimEnd());

/** A tree without the places that some nodes have. */
const withoutPlaces = (tree: Nodes): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === "data" ? undefined : value)));

function explanationOf(text: string) {
  const block = text.replaceAll("\n", "\n  ");
  const { record, findings } = parse({
    path: "claims/tea/a.yaml",
    text: `claim: A.\nsupports: b\nexplanation: |2\n  ${block}\n`,
  });
  return { explanation: record?.kind === "claim" ? record.explanation : null, findings };
}

test("an explanation has the tree and references of its Markdown, whichever way it was read", () => {
  fc.assert(
    fc.property(prose, (text) => {
      const { explanation, findings } = explanationOf(text);
      const tree = markdown.parse(text);
      if (explanation === null) {
        expect(findings.map(({ rule }) => rule)).toContain("too-large");
        return;
      }
      expect(explanation.markdown).toBe(text);
      expect(withoutPlaces(explanation.tree)).toEqual(withoutPlaces(tree));
      expect(treeNests(tree, 24)).toBe(false);
      const written = JSON.stringify(tree);
      expect(explanation.citations).toHaveLength(written.split('"type":"citation"').length - 1);
      expect(explanation.claimLinks).toHaveLength(written.split('"type":"claimLink"').length - 1);
    }),
    { numRuns: 2000 },
  );
});

test("the most nesting characters that count as plain text can't nest too deep", () => {
  for (const sign of [">", "- ", "+ ", "* ", "1. ", "1) ", "*a _b ", "> - "]) {
    const text = `x\n\n${sign.repeat(Math.floor(10 / (sign.match(/[>*_+-]|\d[.)]/g)?.length ?? 1)))}y`;
    expect(treeNests(markdown.parse(text), 24), sign).toBe(false);
  }
});
