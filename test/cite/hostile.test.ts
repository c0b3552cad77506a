import fc from "fast-check";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { formats, styles, type Citable } from "../../src/cite/index.ts";
import { group, person, work as workOf } from "./works.ts";

// Whatever a claim file contains, its citation is exactly one entry of its format.

const pieces = [
  ..."{}\\%$#_&~^@=|[]<>'\"`*!()-–,;:.?/ \n\r\t\u2028\u0085aZ1",
  ...[
    ..."}},\n¦@comment{¦\r\nER  - \r\nTY  - BOOK\r\n¦</script><script>¦]]>¦}}{{Delete}}¦ |url=¦''".split("¦"),
    " and ",
  ],
  ...["\\input{/etc/passwd}", "[a](javascript:x)", "<img src=x onerror=x>", "~~~~", "x"],
] as const;
const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((all) => all.join(""));
const personal = fc
  .record({ family: hostile, given: hostile, suffix: hostile })
  .map(({ family, given, suffix }) => person(family, given, { suffix }));
const names = fc.array(fc.oneof(personal, hostile.map(group)), { maxLength: 3 });
const variables = "container-title¦publisher¦volume¦issue¦number¦page¦edition¦note¦genre¦ISBN¦ISSN".split("¦");
const fields = fc.tuple(
  fc.dictionary(fc.constantFrom(...variables), hostile),
  fc.record(
    { DOI: hostile.map((end) => `10.1000/${end}`), URL: hostile.map((end) => `https://example.org/${end}`) },
    { requiredKeys: [] },
  ),
);
const type = fc.constantFrom(
  ..."article¦article-journal¦book¦chapter¦entry-encyclopedia¦interview¦report¦webpage".split("¦"),
);
const work = fc
  .record({ type, title: hostile, author: names, editor: names, fields, locator: hostile })
  .map(({ type: kind, title, author, editor, fields: [some, addresses], locator }) => {
    const facts = { names: { author, editor }, dates: { issued: "2026-11" }, fields: { ...some, ...addresses } };
    return workOf("it", kind, title, { ...facts, locator });
  });

const written = (name: string, citable: Citable): string =>
  formats.find((format) => format.name === name)?.write([citable]) ?? "";

function holds(what: (citable: Citable) => void): void {
  fc.assert(fc.property(work, what), { numRuns: 500 });
}

/** The places where all braces of a bibliography are closed. As in BibTeX, a backslash doesn't escape a brace. */
function closings(text: string): readonly number[] {
  let depth = 0;
  return [...text].flatMap((character, index) => {
    if (character === "{") depth++;
    if (character === "}") depth--;
    return character === "}" && depth === 0 ? [index] : [];
  });
}

describe("whatever strings a work has", () => {
  test.each(["BibTeX", "BibLaTeX"])("%s has one entry, and its braces close at the end", (name) => {
    holds((citable) => {
      const text = written(name, citable);
      expect(text).toMatch(/^@\w+\{it,\n/);
      expect(closings(text)).toEqual([[...text].length - 2]);
    });
  });

  test("RIS has one record with one tag per line", () => {
    holds((citable) => {
      const lines = written("RIS", citable).split(/[\n\u2028\u2029\u0085]/);
      expect(lines.filter((line) => !/^([A-Z][A-Z0-9] {2}- [^\r]*\r)?$/.test(line))).toEqual([]);
      expect(lines.filter((line) => /^(TY|ER)/.test(line))).toHaveLength(2);
    });
  });

  test("CSL-JSON is valid JSON and contains the title", () => {
    holds((citable) => {
      expect(JSON.parse(written("CSL-JSON", citable))).toMatchObject([{ id: "it", title: citable.title }]);
    });
  });

  test("HTML has only the elements of a reference, and links only to web addresses", () => {
    holds((citable) => {
      const rest = written("HTML", citable)
        .replaceAll(/<\/?(?:p|i|footer|blockquote|a)>/g, "")
        .replaceAll(/<(?:blockquote cite|a href)="https?:[^"<>]*">/g, "");
      expect(rest).not.toMatch(/[<>]/);
    });
  });

  test("Markdown contains no HTML and links only to the work's own address", () => {
    holds((citable) => {
      visit(unified().use(remarkParse).parse(written("Markdown", citable)), (node) => {
        expect(["html", "image", "definition", "code", "heading", "list"]).not.toContain(node.type);
        if (node.type === "link") expect(node.url).toMatch(/^https:\/\/(example\.org|doi\.org)\//);
      });
    });
  });

  test("Wikipedia has a single template that contains no other template, link, tag or bold text", () => {
    holds((citable) => {
      const text = written("Wikipedia", citable);
      expect(text).toMatch(/^\{\{Cite [\w ]+[^]*\}\}\n$/);
      expect(text.slice(2, -3)).not.toMatch(/\{\{|\}\}|\[\[|\[http|''|<|~~~/);
    });
  });

  test.each(styles.map(({ name, set }) => [name, set] as const))("%s produces a reference", (_, set) => {
    holds((citable) => {
      expect(set(citable).length).toBeGreaterThan(0);
    });
  });
});
