import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { casesIn } from "../cases.ts";
import { onTeaDebate, inLanguage, publishedIn } from "./tea-debate.ts";
import { type Overlay, asTranslation } from "../../src/site/views/rules-view.ts";
import { rules } from "../../src/check/rules.ts";
import { compile } from "../../src/compile.ts";
import { folderRules } from "../../src/check/rules/files.ts";
import { rulePages, rulesWithExamples, rulePagesIn } from "./rule-pages.ts";
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

const replaced = casesIn(
  "test/check/replaced-rules.yaml",
  z.record(z.string(), z.strictObject({ says: z.string(), path: z.string(), text: z.string().nullable() })),
);

test.each(Object.entries(replaced))(
  "what the rule %s reported is reported by the rule that replaced it",
  (id, { says, path, text }) => {
    const rule = rules.find(({ aliases = [] }) => aliases.includes(id))?.id;
    const written = text?.replace("REPEATED", "word ".repeat(2_500)).replace("NESTED", "> ".repeat(30)) ?? null;
    const { diagnostics } = compile(onTeaDebate({ [path]: written }));
    expect(diagnostics.filter((found) => found.rule === rule).map((found) => found.message)).toContainEqual(
      expect.stringContaining(says),
    );
  },
);

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
