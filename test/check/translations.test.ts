import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { asTranslation } from "../../src/site/rules/rule-page.ts";
import { publishedIn } from "./published-in.ts";
import { rulePages, rulePagesIn } from "./rule-pages.ts";
import { inLanguage, onTeaDebate } from "./tea-debate.ts";

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
