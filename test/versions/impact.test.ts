import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { findImpact, type Impact, type Side } from "../../src/versions/impact/find-impact.ts";
import { escapeMarkdown, impactMarkdown } from "../../src/versions/impact/impact-markdown.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";

const { files } = readClaims("test/fixtures/debates/small/claims");
const order = "claims/tea/order";

const sideOf = (changed: readonly SourceFile[]): Side => ({ ...compile(changed), files: changed, versions: new Map() });

/** What changes if the files in `edits` are edited; one that becomes "" is deleted. Files in `added` are new. */
function impactOf(
  edits: Readonly<Record<string, (text: string) => string>>,
  added: Readonly<Record<string, string>> = {},
): Impact {
  const edited = files.map(({ path, text }) => ({ path, text: edits[path]?.(text) ?? text }));
  const more = Object.entries(added).map(([path, text]) => ({ path, text }));
  return findImpact(sideOf(files), sideOf([...edited.filter(({ text }) => text !== ""), ...more]));
}

const deleted = (): string => "";
const textOf = (name: string): string => files.find(({ path }) => path === name)?.text ?? "";

test("a claim that was merged into another is renamed, and one that was retired under another id is not deleted", () => {
  const jug = `${order}/a-jug-measures-as-well.yaml`;
  const retired = "aliases: a-jug-measures-as-well\nretired:\n  date: 2026-01-02\n  reason: A duplicate.\n";
  const impact = impactOf(
    {
      [`${order}/denatured-milk-tastes-fine.yaml`]: (text) => `${text}aliases: few-own-a-measuring-jug\n`,
      [`${order}/few-own-a-measuring-jug.yaml`]: deleted,
      [jug]: deleted,
    },
    { [`${order}/jugs-measure.yaml`]: textOf(jug) + retired },
  );
  expect(impact).toMatchObject({
    renamed: [{ before: "few-own-a-measuring-jug", id: "denatured-milk-tastes-fine" }],
    retired: [{ id: "jugs-measure" }],
    removed: [],
  });
});

test("a question, source or person with another id is renamed, and changed only if it says something else", () => {
  const [sources, people] = ["claims/sources", "claims/people"];
  const cup = `${sources}/orwell-1946-nice-cup.yaml`;
  const impact = impactOf(
    { [cup]: deleted, [`${people}/george-orwell.yaml`]: deleted },
    {
      [`${sources}/cup.yaml`]: `${textOf(cup)}aliases: orwell-1946-nice-cup\n`,
      [`${people}/orwell.yaml`]: "name: { literal: Orwell }\naliases: george-orwell\n",
    },
  );
  const none = { added: [], removed: [] };
  expect(impact).toMatchObject({
    sources: { ...none, renamed: [{ before: "orwell-1946-nice-cup", id: "cup" }], changed: [] },
    people: {
      ...none,
      renamed: [{ before: "george-orwell", id: "orwell" }],
      changed: [{ id: "orwell", title: "Orwell" }],
    },
  });
  expect(impactMarkdown(impact)).toContain("### People renamed\n\n- `george-orwell` → `orwell`");
});

test("a tour that was deleted, a debate that was renamed without an alias, and a former id that was given up are changes", () => {
  const added = { "claims/tours/quick.yaml": "title: Quick\nstops: [{ shows: milk-goes-in-last, text: Look. }]\n" };
  const before = sideOf([...files, ...Object.entries(added).map(([path, text]) => ({ path, text }))]);
  const after = files.map(({ path, text }) => ({
    path: path.replace("/tea/", "/tee/"),
    text: text.replace(/^aliases: milk-last\n/m, ""),
  }));
  const impact = findImpact(before, sideOf(after));
  expect(impact).toMatchObject({
    tours: { removed: [{ id: "quick" }] },
    debates: { removed: [{ id: "tea" }], added: [{ id: "tee" }] },
    forgotten: [{ before: "milk-last" }],
  });
  expect(impactMarkdown(impact)).toContain("### Tours removed\n\n- `quick`: Quick\n");
  expect(impactMarkdown(impact)).toContain("### Former ids that lead nowhere any more\n\n- `milk-last`, of `");
  expect(findImpact(before, before).forgotten).toEqual([]);
});

test("another reason for a retired claim, a claim that becomes a draft, and another wording of one are changes", () => {
  const impact = impactOf({
    [`${order}/old-cups-cracked.yaml`]: (text) => text.replace("Merged with", "Less clear than"),
    [`${order}/hot-tea-curdles-milk.yaml`]: (text) => `${text}draft: true\n`,
    [`${order}/milk-goes-in-last.yaml`]: (text) => `${text}also-said: Milk is the last thing.\n`,
  });
  expect(impact).toMatchObject({
    retired: [],
    retiredChanged: [{ id: "old-cups-cracked" }],
    changed: [
      { id: "hot-tea-curdles-milk", parts: ["draft"] },
      { id: "milk-goes-in-last", parts: ["other wordings"] },
    ],
  });
  expect(impactMarkdown(impact)).toContain(
    "### Retired claims changed\n\n- `old-cups-cracked`: Old cups cracked unless milk cooled them. Reason: Less clear than",
  );
});

test("a reviewer reads old and new words of a source or question, and from where to where a claim has moved with how many below", () => {
  const markdown = impactMarkdown(
    impactOf({
      "claims/sources/bbc-tea-2019.yaml": (text) => text.replace(/^title: .*/m, "title: Tea on *Film*\npublisher: BBC"),
      [`${order}/when-does-the-milk-go-in.yaml`]: (text) => text.replace("milk go", "cream go"),
      [`${order}/tea-first-lets-one-measure.yaml`]: (text) => text.replace("milk-goes-in-last", "milk-goes-in-first"),
    }),
  );
  expect(markdown).toContain(
    "`bbc-tea-2019`: Tea on \\*Film\\*<br>title: Tea on ~~Trial~~ **\\*Film\\***<br>publisher: **BBC**\n",
  );
  expect(markdown).toContain("<br>question: When does the ~~milk~~ **cream** go in?\n");
  expect(markdown).toContain(
    "moved from “The milk goes in after the tea.” to “The milk goes in before the tea.”, with",
  );
});

test("a person's latest stance counts, wherever it is in the file", () => {
  const rejectsIn = (year: string) =>
    impactOf({
      [`${order}/milk-goes-in-last.yaml`]: (text) =>
        text.replace(
          "held-by:\n",
          `$&  - person: george-orwell\n    stance: rejects\n    source: bbc-tea-2019\n    date: ${year}\n`,
        ),
    });
  const change = { person: "george-orwell", claim: "milk-goes-in-last", before: "asserts", after: "rejects" };
  expect(rejectsIn("1949").stances).toMatchObject([change]);
  expect(rejectsIn("1940").stances).toEqual([]);
});

test("a file with a slip that leaves no claim in it is not deleted", () => {
  const impact = impactOf({
    [`${order}/few-own-a-measuring-jug.yaml`]: (text) => text.replace("claim: Few", "claim: [Few"),
    [`${order}/a-jug-measures-as-well.yaml`]: (text) => text.replace("claim:", "question:"),
    [`${order}/hot-tea-curdles-milk.yaml`]: deleted,
  });
  expect(impact).toMatchObject({
    removed: [{ id: "hot-tea-curdles-milk" }],
    emptied: [{ id: "a-jug-measures-as-well" }, { id: "few-own-a-measuring-jug" }],
  });
  expect(impactMarkdown(impact)).toContain("### Claims whose files have no claim any more\n\n- `a-jug-measures");
});

test.each([
  ["a site without https", "see www.example.org", "see www<!-- -->.example.org"],
  ["a site after an underscore", "_www.example.org", "\\_www<!-- -->.example.org"],
  ["a site with https", "https://example.org", "https:<!-- -->//example.org"],
  ["an address of mail", "mailto:a@b.example", "mailto:<!-- -->a@<!-- -->b.example"],
  ["the number of an issue", "#1 and GH-1", "#<!-- -->1 and GH<!-- -->\\-1"],
  ["a name", "@everybody", "@<!-- -->everybody"],
  ["the name of an emoji", ":tada:", ":<!-- -->tada:"],
  ["what a terminal acts on", "\u001B[2J", "\\\\u\\{001B\\}\\[2J"],
  ["what turns text round", "a \u202Eb", "a \\\\u\\{202E\\}b"],
  ["a joiner that Persian needs", "می\u200Cخواهم", "می\u200Cخواهم"],
  ["HTML", "<img src=x> &lt;", "&lt;img src\\=x\\> &amp;lt;"],
])("%s stays text on GitHub", (_, text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});
