import { expect, test } from "vitest";
import { formats } from "../../src/cite/index.ts";
import { debateData } from "../../src/site/data/claim-data.ts";
import { citedPlace, referencesInWords } from "../../src/site/history/content-lines.ts";
import { viewVersionCitation } from "../../src/site/history/version-view.ts";
import { renderProse } from "../../src/site/prose/prose.ts";
import { worksOf } from "../../src/site/refs/citable-claim.ts";
import { viewClaim } from "../../src/site/views/claim-view.ts";
import { viewSource } from "../../src/site/views/source-view.ts";
import { canonicalForm } from "../../src/versions/canonical-form.ts";
import { siteWith } from "./fixture-site.ts";
import { fullContent } from "../versions/full-content.ts";

/** A claim that cites an essay for a stance, as a source and in the text, each time at a passage that nobody found. */
const files = {
  "tea/why.yaml": "question: Why?\nsummary: So they say [@essay, not seen].\n",
  "sources/essay.yaml": "type: book\ntitle: Essay\nissued: 1946\n",
  "people/ann.yaml": "name:\n  family: Ann\n  given: A\n",
  "tea/milk.yaml": `claim: Milk goes in last.
answers: why
held-by:
  - person: ann
    source: essay
    at: not seen
sources:
  - source: essay
    at: not seen
explanation: |
  As the essay has it [@essay, not
  seen].
`,
};

const site = siteWith(files, { SITE_URL: "https://map.example.org" });
const { debate } = site;
const [milk] = debate.claims;
const [essay] = debate.sources;
if (!milk || !essay) throw new Error("The debate is not there.");

test("the pages of claims, questions and sources say that the passage was not found", () => {
  const { holders, uses } = viewClaim(site, milk);
  expect([...holders, ...uses].map(({ citation }) => citation?.at)).toEqual(["passage not found", "passage not found"]);
  const prose = [milk.explanation, debate.questions[0]?.summary].map((text) => (text ? renderProse(site, text) : ""));
  for (const html of prose) expect(html.replaceAll(/<[^>]*>/g, "")).toMatch(/\(Essay 1946, passage not found\)/);
  const places = viewSource(site, essay).citers.flatMap((citer) =>
    citer.purposes.flatMap(({ places: of }) => of.map(({ at }) => at)),
  );
  expect(places).toEqual(places.map(() => "passage not found"));
  expect(places).toHaveLength(4);
});

test("references in every format name no place", () => {
  expect(worksOf(site, milk).map(({ locator }) => locator)).toEqual([""]);
  for (const { name, write } of formats)
    expect(`${name}: ${write(worksOf(site, milk))}`).not.toMatch(/not seen|N1|at /);
});

test("data for programs have it as it was written", () => {
  const [claim] = debateData(site).claims;
  expect(claim?.heldBy.map(({ at }) => at)).toEqual(["not seen"]);
  expect(claim?.sources.map(({ at }) => at)).toEqual(["not seen"]);
});

test("a version has it as it was written, and its page and its differences show it in words", () => {
  const content = {
    ...fullContent,
    uses: [{ source: "orwell-1946-nice-cup", at: "not seen", note: "", quote: null }],
    explanation: "Orwell said so [@orwell-1946-nice-cup, not\nseen].",
  };
  expect(canonicalForm(content)).toContain('"at":"not seen"');
  const cited = { id: "orwell-1946-nice-cup", at: "not seen" };
  expect(viewVersionCitation(site, content.works, cited).place).toBe("passage not found");
  const difference = referencesInWords(content.explanation, {
    claim: (id) => id,
    citation: (source, at) => citedPlace(site, content, source, at),
  });
  expect(difference).toBe("Orwell said so (George Orwell and The Editors 1946, passage not found).");
});
