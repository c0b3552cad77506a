import { expect, test } from "vitest";
import { formerRecords } from "../../../src/site/refs/published-addresses.ts";
import { compile } from "../../../src/compile.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { formerPairs } from "../../../src/site/standing/pairs.ts";
import { makeSite } from "../../../src/site/site.ts";
import { presentHistory } from "../../../src/versions/index.ts";
import { onTeaDebate, publishedIn } from "../../check/tea-debate.ts";
import { siteOfFiles } from "../fixture-site.ts";

const before = {
  "claims/tea/which-pot.yaml": "question: Which pot is best?\n",
  "claims/sources/cups.yaml": "type: book\ntitle: Cups\n",
  "claims/people/eric-blair.yaml": "name: { given: Eric, family: Blair }\n",
  "claims/tours/quick.yaml": "title: Quick\nstops: [{ shows: milk-goes-in-last, text: Look. }]\n",
  "claims/terms/steeping.yaml": "term: steeping\ndefinition: Leaving leaves in water.\n",
  "claims/terms/crux.yaml": "term: crux\ndefinition: In place of the term of the interface.\n",
  "claims/pages/method.yaml": "title: Method\n",
  "claims/pages/standing.yaml": "title: In place of the guide\n",
  "claims/pots/debate.yaml": "title: Pots\n",
  "claims/outline/debate.yaml": "title: At the address of the outline\n",
  "claims/tea/pots-matter.yaml": "claim: Pots matter.\nanswers: which-pot\n",
};

test("each kind of record that was deleted has a page that says so, but for one at the address of another page", () => {
  const files = onTeaDebate({});
  const { debate, evaluation } = compile(files);
  const published = publishedIn(before, {})(debate);
  const site = makeSite(debate, evaluation, readSettings({}), { ...presentHistory(debate, null), published });
  expect(formerRecords(site).map(({ kind, of, id, ...rest }) => [kind, of, id, "title" in rest && rest.title])).toEqual(
    [
      ["removed", "claim", "pots-matter", "Pots matter."],
      ["removed", "question", "which-pot", "Which pot is best?"],
      ["removed", "source", "cups", "Cups"],
      ["removed", "person", "eric-blair", "Eric Blair"],
      ["removed", "tour", "quick", "Quick"],
      ["removed", "term", "steeping", "steeping"],
      ["removed", "page", "method", "Method"],
      ["removed", "debate", "pots", "Pots"],
    ],
  );
});

test("two people are compared at one address, to which those under their former ids lead", () => {
  const held = ["a", "b"].map((person) => ({ person, text: "name: { literal: Person }\naliases: old-" + person }));
  const files = onTeaDebate({
    "claims/tea/milk-goes-in-last.yaml":
      "claim: It is so.\nanswers: when-should-milk-go-in\nheld-by:\n  - { person: a, source: orwell-1946-nice-cup }\n  - { person: b, stance: rejects, source: orwell-1946-nice-cup }\n",
    ...Object.fromEntries(held.map(({ person, text }) => [`claims/people/${person}.yaml`, text] as const)),
  });
  expect(formerPairs(siteOfFiles(files)).map(({ one, other, pair }) => [one, other, pair.one, pair.other])).toEqual([
    ["a", "old-b", "a", "b"],
    ["b", "old-a", "a", "b"],
    ["old-a", "old-b", "a", "b"],
  ]);
});

test("the address under a former id leads to each kind of record, unless another page is there", () => {
  const renamed = Object.entries(before).map(([path, text]) => {
    const id = /([a-z-]+)(?:\/debate)?\.yaml$/.exec(path)?.[1] ?? "";
    return [path.replace(id, `${id}-2`), `${text}aliases: ${id}\n`] as const;
  });
  const moved = formerRecords(siteOfFiles(onTeaDebate(Object.fromEntries(renamed))));
  expect(moved.map((former) => ("heir" in former ? [former.id, former.heir.sentence, former.heir.url] : []))).toEqual([
    ["pots-matter", "Pots matter.", "/claims/pots-matter-2/"],
    ["which-pot", "Which pot is best?", "/questions/which-pot-2/"],
    ["cups", "Cups", "/sources/cups-2/"],
    ["eric-blair", "Eric Blair", "/people/eric-blair-2/"],
    ["quick", "Quick", "/tours/quick-2/"],
    ["crux", "crux", "/terms/crux-2/"],
    ["steeping", "steeping", "/terms/steeping-2/"],
    ["method", "Method", "/about/method-2/"],
    ["pots", "Pots", "/map/pots-2/"],
  ]);
});

test("the address under a former id leads to the claim, even if the claim was retired since", () => {
  const claim = ["claim: Tea is hot.", "supports: milk-goes-in-last", "aliases: tea-burns"];
  for (const more of [[], ["retired:", "  date: 2026-01-01", "  reason: It says nothing."]]) {
    const files = onTeaDebate({ "claims/tea/tea-is-hot.yaml": [...claim, ...more, ""].join("\n") });
    const site = siteOfFiles(files);
    expect(formerRecords(site).find(({ id }) => id === "tea-burns")).toMatchObject({
      kind: "moved",
      heir: { sentence: "Tea is hot.", url: "/claims/tea-is-hot/" },
    });
  }
});
