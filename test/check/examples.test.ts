import { describe, expect, test } from "vitest";
import { onTeaDebate, inLanguage, publishedIn } from "./tea-debate.ts";
import { type Overlay, asTranslation } from "../../src/site/views/rules-view.ts";
import { rules } from "../../src/check/rules.ts";
import { compile } from "../../src/compile.ts";
import { folderRules } from "../../src/check/rules/files.ts";
import { rulePages, rulesWithExamples, rulePagesIn } from "./rule-pages.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readClaims } from "../../src/files/read-claims.ts";
import { textReport } from "../../src/check/report/reports.ts";
import { readBundle } from "../../src/contribute/propose/bundle.ts";

const found = (overlay: Overlay, published = publishedIn()): readonly string[] =>
  compile(onTeaDebate(overlay), { published }).diagnostics.map(
    ({ rule, path, line, message }) => `${rule} ${path}:${line} ${message}`,
  );

test("no rule finds anything in the debate that the examples are added to", () => {
  expect(found({})).toEqual([]);
});

describe.each(rulesWithExamples)("$id", ({ id, severity, before, refused, accepted }) => {
  const published = publishedIn(...(Object.keys(before).length > 0 ? [before] : []));

  test("finds something in a file of what its page calls refused, and no other rule does", () => {
    const diagnostics = compile(onTeaDebate(refused), { published }).diagnostics;
    expect(new Set(diagnostics.map((diagnostic) => `${diagnostic.severity} ${diagnostic.rule}`))).toEqual(
      new Set([`${severity} ${id}`]),
    );
    expect(diagnostics.filter(({ path }) => Object.hasOwn(refused, path))).not.toEqual([]);
  });

  test("finds nothing in what its page calls accepted, and no other rule does", () => {
    expect(found(accepted, published)).toEqual([]);
  });
});

test("each rule has its own id in kebab case", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test("each rule says in one sentence what is wrong", () => {
  expect(rules.filter(({ sentence }) => !/^[A-Z`].*\.$/.test(sentence)).map(({ id }) => id)).toEqual([]);
});

test("each rule has a page that explains it, and each page belongs to a rule", () => {
  expect([...rulePages.keys()].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  expect([...rulePages].filter(([, { explanation }]) => explanation.length < 40).map(([id]) => id)).toEqual([]);
});

test("each rule has examples of both kinds, except rules about the folder and one that needs a dozen files", () => {
  const examples = new Map(rulesWithExamples.map((rule) => [rule.id, rule]));
  const bare = rules.filter(({ id }) => Object.keys(examples.get(id)?.accepted ?? {}).length === 0);
  expect(bare.map(({ id }) => id)).toEqual([...folderRules.map(({ id }) => id), "deep-claim"]);
});

const source = "claims/sources/orwell-1946-nice-cup.yaml";
const map = "claims/map.yaml";
const said = "claims/tea/said.yaml";
const claimWith = (...keys: readonly string[]): string => ["claim: Tea is hot.", ...keys, ""].join("\n");
const supporting = (...keys: readonly string[]): string => claimWith("supports: milk-goes-in-last", ...keys);

test.each([
  ["unknown-question", said, claimWith("answers: no-such-question"), "There is no question `no-such-question`."],
  ["unknown-source", said, supporting("sources: [{source: no-such-source}]"), "There is no source `no-such-source`."],
  ["unknown-person", said, supporting("held-by: [{person: nobody, source: x}]"), "There is no person `nobody`."],
  ["unknown-debate", map, "title: Tea\ndebates: [tea, coffee]\n", "There is no debate `coffee`."],
  ["unknown-page", map, "title: Tea\ndebates: [tea]\npages: [about-tea]\n", "There is no page `about-tea`."],
  ["unknown-tour", map, "title: Tea\ndebates: [tea]\ntours: [a-first-cup]\n", "There is no tour `a-first-cup`."],
  ["unknown-highlight", map, "title: Tea\ndebates: [tea]\nhighlights: [x]\n", "There is no claim or question `x`."],
  [
    "unknown-stop",
    "claims/tours/a-first-cup.yaml",
    "title: A first cup\nsummary: Where to begin.\nstops: [{shows: zzz, text: So.}]\n",
    "There is no claim or question `zzz`.",
  ],
  ["self-link", said, claimWith("supports: said"), "This claim names itself."],
  ["duplicate-link", said, supporting("objects-to: milk-goes-in-last"), "both name `milk-goes-in-last`."],
  ["jointly-without-supports", said, claimWith("objects-to: milk-goes-in-last", "jointly-with: x"), "no `supports`."],
  ["missing-question-mark", "claims/tea/when-should-milk-go-in.yaml", "question: Milk.\n", "a question mark."],
  ["missing-map", map, null, "There is no file claims/map.yaml."],
  ["prose-too-long", said, supporting(`explanation: ${"word ".repeat(2_500)}end.`), "10000 are allowed."],
  ["nested-too-deep", said, supporting(`explanation: "${"> ".repeat(30)}deep"`), "nested too deep here."],
  ["bad-isbn", source, "type: book\ntitle: Tea\nISBN: 978-0-306-40615-8\n", "978-0-306-40615-8"],
  ["bad-arxiv", source, "type: article\ntitle: Tea\narxiv: x.1\n", "x.1"],
  ["bad-orcid", "claims/people/george-orwell.yaml", "name: {literal: A}\norcid: 0000-0002-1825-0098\n", "0098"],
  ["bad-wikidata", "claims/people/george-orwell.yaml", "name: {literal: A}\nwikidata: 335\n", "335"],
  ["bad-contact", map, "title: Tea\ndebates: [tea]\ncontact: at the bar\n", "at the bar"],
  ["bad-colour", map, "title: Tea\ndebates: [tea]\ntheme: {accent: red}\n", "red"],
])("what the rule %s reported is reported by the rule that replaced it", (id, path, text, message) => {
  const rule = rules.find(({ aliases = [] }) => aliases.includes(id))?.id;
  const { diagnostics } = compile(onTeaDebate({ [path]: text }));
  expect(diagnostics.filter((found) => found.rule === rule).map((found) => found.message)).toContainEqual(
    expect.stringContaining(message),
  );
});

test("an old id of a rule is no rule's id, and leads to one rule", () => {
  const ids = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
});

/** Every translated page of a rule, with the examples that it shows: its own or those of the English page. */
const translations = ["de"].flatMap((tag) =>
  [...rulePagesIn(tag)].flatMap(([id, page]) => {
    const original = rulePages.get(id);
    return original ? [{ id, tag, ...asTranslation(page, original) }] : [];
  }),
);

test("each translated page belongs to a rule, in the same order", () => {
  expect([...rulePagesIn("de").keys()]).toEqual([...rulePages.keys()]);
});

test("each has a sentence with a full stop, and an explanation", () => {
  expect(translations.filter(({ sentence }) => !/^[\p{Lu}`].*\.$/u.test(sentence)).map(({ id }) => id)).toEqual([]);
  expect(translations.filter(({ explanation }) => explanation.length < 40).map(({ id }) => id)).toEqual([]);
});

const withExamples = translations.filter(({ refused }) => Object.keys(refused).length > 0);

describe.each(withExamples)("$id in $tag", ({ id, tag, before, refused, accepted }) => {
  const published = publishedIn(...(Object.keys(before).length > 0 ? [inLanguage(tag, before)] : []));
  const found = (overlay: typeof refused): readonly string[] => {
    const { diagnostics } = compile(onTeaDebate(inLanguage(tag, overlay)), { published });
    return [...new Set(diagnostics.map(({ rule }) => rule))];
  };

  test("finds something in what the page says is refused, and nothing in what it says is accepted", () => {
    expect(found(refused)).toEqual([id]);
    expect(found(accepted)).toEqual([]);
  });
});

const folder = "test/fixtures/newcomers";
const slips = readdirSync(folder);

describe("mistakes of newcomers get messages that need no knowledge of YAML", () => {
  test.each(slips)("%s", async (slip) => {
    const { files } = readClaims(join(folder, slip, "claims"));
    const all = onTeaDebate(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const report = textReport(compile(all).diagnostics, all, { colour: false });
    await expect(report).toMatchFileSnapshot(`../fixtures/newcomers/${slip}/report.txt`);
  });
});

const ofFindings = new URL("../fixtures/findings/", import.meta.url);
const names = readdirSync(ofFindings).flatMap((name) => (name.endsWith(".yaml") ? [name.replace(/\.yaml$/, "")] : []));

test.each(names)("what is found in %s is as in the golden file beside it", async (name) => {
  const added = readBundle(readFileSync(new URL(`${name}.yaml`, ofFindings), "utf8")).files;
  const files = onTeaDebate(Object.fromEntries(added.map(({ path, text }) => [path, text])));
  const report = textReport(compile(files).diagnostics, files, { colour: false });
  await expect(report).toMatchFileSnapshot(`../fixtures/findings/${name}.txt`);
});
