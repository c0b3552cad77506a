import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { readRuleTranslation } from "../../src/site/rules/rule-page.ts";
import { publishedIn } from "./published-in.ts";
import { rulePages } from "./rule-pages.ts";
import { inLanguage, onTeaDebate } from "./tea-debate.ts";

/** The tag of a language by the folder that has its pages. */
const tags: ReadonlyMap<string, string> = new Map([["german", "de"]]);

const paths = globSync("src/words/*/rules/*.md").toSorted();

/** Every translated page of a rule, with the examples that it shows: its own or those of the English page. */
const translations = paths.flatMap((path) => {
  const id = basename(path, ".md");
  const original = rulePages.get(id);
  const tag = tags.get(basename(dirname(dirname(path))));
  if (original === undefined || tag === undefined) return [];
  return [{ id, tag, ...readRuleTranslation(readFileSync(path, "utf8"), original) }];
});

test("each translated page belongs to a rule, and is in a language of this test", () => {
  expect(translations).toHaveLength(paths.length);
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
