import { expect, test } from "vitest";
import { claimsByQuestion } from "../../src/site/views/indexes.ts";
import { findExample } from "../../src/site/views/guides.ts";
import { hasOwnSearch, navigation } from "../../src/site/refs/page-links.ts";
import { viewDisagreements } from "../../src/site/views/disagreements-view.ts";
import { viewPerson } from "../../src/site/views/person-view.ts";
import { viewQuestion } from "../../src/site/views/question-view.ts";
import { viewSource } from "../../src/site/views/source-view.ts";
import { smallSite } from "./fixture-site.ts";
import { shownExample, viewRules } from "../../src/site/views/rules-view.ts";

const site = smallSite();

test("a question shows its positions with their holders and most discussed reasons", () => {
  const question = site.debate.question.get("when-does-the-milk-go-in");
  const view = question && viewQuestion(site, question);
  expect(view?.exclusive).toBe(true);
  expect(view?.size).toBe(8);
  expect(
    view?.positions.map(({ claim, holders, reasons }) => [
      claim.id,
      holders.map(({ name }) => name),
      reasons.map((reason) => reason.claim.id),
    ]),
  ).toEqual([
    ["milk-goes-in-first", ["Royal Society of Chemistry"], ["hot-tea-curdles-milk"]],
    ["milk-goes-in-last", ["George Orwell"], ["tea-first-lets-one-measure", "the-measure-decides-the-taste"]],
  ]);
});

test("a question names a holder once who asserts the position in several sources", () => {
  const { debate } = site;
  const claim = debate.claim.get("milk-goes-in-last");
  const question = debate.question.get("when-does-the-milk-go-in");
  if (!claim || !question) throw new Error("The small debate lacks what this is about.");
  const twice = { ...claim, stances: [...claim.stances, ...claim.stances] };
  const view = viewQuestion(
    { ...site, debate: { ...debate, claim: new Map([...debate.claim, [claim.id, twice]]) } },
    question,
  );
  expect(view.positions.at(-1)?.holders.map(({ name }) => name)).toEqual(["George Orwell"]);
});

test("a question says which claim it arises from", () => {
  const question = site.debate.question.get("what-makes-tea-good");
  expect(question && viewQuestion(site, question).arisesFrom?.id).toBe("the-measure-decides-the-taste");
});

test("a source lists each claim once, and says who takes which stance at which place, and what else it is cited for", () => {
  const source = site.debate.source.get("orwell-1946-nice-cup");
  const citers = source && viewSource(site, source).citers;
  expect(
    citers?.map(({ claim, other, purposes }) => [
      claim?.id ?? other?.name,
      purposes.map(({ words, places }) => [words, ...places.map(({ at }) => at)]),
    ]),
  ).toEqual(
    expect.arrayContaining([
      ["milk-goes-in-last", [["George Orwell asserts it", "rule 10"]]],
      ["tea-first-lets-one-measure", [["A source for this claim", "rule 10"]]],
      ["George Orwell", [["A source for this person’s affiliations"]]],
      ["The Milk Question", [["Cited in the text", "rule 10"]]],
    ]),
  );
});

test("a person's stances are counted by claim and listed by question", () => {
  const person = site.debate.person.get("george-orwell");
  const view = person && viewPerson(site, person);
  expect(view?.counts).toEqual({ asserts: 1, concedes: 1, rejects: 0 });
  expect(
    view?.byQuestion.map(({ question, holdings }) => [
      question?.id,
      holdings.map(({ claim, stance }) => `${stance} ${claim.id}`),
    ]),
  ).toEqual([["when-does-the-milk-go-in", ["asserts milk-goes-in-last", "concedes few-own-a-measuring-jug"]]]);
});

test("every claim is listed under its question, once", () => {
  const listed = claimsByQuestion(site).flatMap(({ claims }) => claims.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(site.debate.claims.map(({ id }) => id).toSorted());
});

test("a guide finds an example, or null if the debate has none", () => {
  expect(findExample(site, "undercut")?.id).toBe("denatured-milk-tastes-fine");
  expect(findExample(site, "concession")?.id).toBe("few-own-a-measuring-jug");
  const empty = { ...site, debate: { ...site.debate, claims: [] } };
  expect(findExample(empty, "position")).toBeNull();
});

test("the navigation marks the current page and its section", () => {
  const current = (path: string) =>
    navigation(site, path).flatMap(({ name, current: state }) => (state ? [`${name} ${state}`] : []));
  expect(current("/questions/")).toEqual(["Questions page"]);
  expect(current("/people/george-orwell/")).toEqual(["People true"]);
  expect(current("/contribute/rules/")).toEqual(["Contribute true"]);
  expect(current("/")).toEqual([]);
});

test("disagreements have the pairs, those on most claims first, the last changes of mind, and what is unanswered by question", () => {
  const { pairs, changes, unanswered } = viewDisagreements(site);
  expect(pairs).toEqual([
    {
      names: "George Orwell and Royal Society of Chemistry",
      url: "/people/george-orwell/and/royal-society-of-chemistry/",
      claims: "1 claim, in their own words",
    },
  ]);
  expect(changes.latest.map(({ name, claim }) => `${name} ${claim.id}`)).toEqual([
    "George Orwell few-own-a-measuring-jug",
  ]);
  expect(unanswered.map(({ question, claims }) => [question?.id, claims.map(({ kind }) => kind)])).toEqual([
    ["when-does-the-milk-go-in", ["objection", "rebuttal", "objection"]],
  ]);
  const said = unanswered[0]?.claims.map(({ holders }) => holders);
  expect(said?.[0]).toMatch(/ · replies to “.{8,48}”$/);
  expect(said?.[2]).toMatch(/ · argued elsewhere, as a [a-z]+$/);
});

test.each([
  [
    "https://arxiv.org/abs/2505.24864; day at https://example.org/a_(b), p. 3 (https://x.org/c/).",
    ["https://arxiv.org/abs/2505.24864", "https://example.org/a_(b)", "https://x.org/c/"],
  ],
  ["The Orwell Foundation, Essays and other works", []],
])("each address in the record that a source was checked against is a link of its own: %s", (record, urls) => {
  const source = site.debate.source.get("orwell-1946-nice-cup");
  if (!source) throw new Error("There is no such source.");
  const { checked } = viewSource(site, { ...source, checked: { date: "2026-01-01", record } });
  expect(checked?.record.map(({ text }) => text).join("")).toBe(record);
  expect(checked?.record.flatMap(({ url }) => url || [])).toEqual(urls);
  expect(checked?.record.every(({ text, url }) => url === "" || url === text)).toBe(true);
});

test("maps have a search of their own, and other pages have none", () => {
  expect(["/map/", "/map/tea/", "/claims/"].map((path) => hasOwnSearch(site, path))).toEqual([true, true, false]);
});

test("an invisible character is written as its number", () => {
  expect(shownExample("claim: One\u202Etwo\u200B.\n\tx: 1\r\n")).toBe(
    "claim: One\\u{202E}two\\u{200B}.\n\\u{0009}x: 1\\u{000D}\n",
  );
});

test("a short file is shown whole", () => {
  expect(shownExample("claim: Tea is a drink.\nanswers: what-is-tea\n")).toBe(
    "claim: Tea is a drink.\nanswers: what-is-tea\n",
  );
});

test("long lines and long files are cut, with the number of characters or lines left out", () => {
  expect(shownExample("a".repeat(1200))).toBe(`${"a".repeat(160)} … (1,040 more characters)`);
  expect(shownExample("a\n".repeat(40)).split("\n").slice(-2)).toEqual(["a", "… (11 more lines)"]);
});

test("the page of the rules has no example of more than a few kilobytes, and no invisible characters", () => {
  const files = viewRules(smallSite()).flatMap(({ rules }) =>
    rules.flatMap(({ refused, accepted }) => [...refused, ...accepted]),
  );
  expect(files.filter(({ text }) => text.length > 3000).map(({ path }) => path)).toEqual([]);
  expect(files.filter(({ text }) => /[^\P{C}\n]/u.test(text)).map(({ path }) => path)).toEqual([]);
});

test("every address of a rule that was replaced leads to the rule that replaced it", () => {
  const all = viewRules(smallSite()).flatMap(({ rules }) => rules);
  expect(all.find(({ aliases }) => aliases.includes("unknown-claim"))?.id).toBe("unknown-id");
  expect(all.find(({ aliases }) => aliases.includes("uncited-person"))?.id).toBe("unused-file");
});
