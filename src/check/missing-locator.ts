import type { Id, Placed } from "../model.ts";
import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

/** CSL types that have pages, sections or time, and what of them a locator names. */
const locatorsOf: ReadonlyMap<string, string> = new Map([
  ["article-journal", "a section or page, `abstract` or `whole`"],
  ["book", "a chapter, section or page, or `whole`"],
  ["broadcast", "a time such as `12:40`, or `whole`"],
  ["chapter", "a section or page, or `whole`"],
  ["interview", "a time, a page or a question, or `whole`"],
  ["motion_picture", "a time such as `12:40`, or `whole`"],
  ["paper-conference", "a section or page, `abstract` or `whole`"],
  ["report", "a section or page, `abstract` or `whole`"],
  ["song", "a time such as `12:40`, or `whole`"],
  ["thesis", "a chapter, section or page, `abstract` or `whole`"],
]);

export const missingLocator: CheckedRule = {
  kind: "checked",
  id: "missing-locator",
  concern: "evidence",
  severity: "warning",
  summary: "A work that has pages, sections or time is cited without saying where in it.",
  explanation:
    "A reader should be able to check a citation in a minute. `at` takes a locator as a scholar writes it: `§3.1`, `p. 17`, `ch. 2`, " +
    "`12:40`; in Markdown it follows the id, `[@source-id, §3.1]`. A paper's main result may be cited `at: abstract`, and what only " +
    "the work as a whole shows `at: whole`. Never invent a page.",
  examples: {
    bad: {
      "claims/sources/orwell-1946-nice-cup.yaml": unindent`
        type: chapter
        title: A Nice Cup of Tea
        author:
          - family: Orwell
            given: George
        issued: 1946
        checked:
          date: 2025-10-01
          record: The Orwell Foundation, Essays and other works
      `,
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
      `,
    },
    good: {
      "claims/sources/orwell-1946-nice-cup.yaml": unindent`
        type: chapter
        title: A Nice Cup of Tea
        author:
          - family: Orwell
            given: George
        issued: 1946
        checked:
          date: 2025-10-01
          record: The Orwell Foundation, Essays and other works
      `,
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can see how much of it the tea needs.
        supports: milk-goes-in-last
        sources:
          - source: orwell-1946-nice-cup
            at: tenth rule
      `,
    },
  },
  check: ({ debate }) => {
    const cited: readonly { readonly source: Placed<Id>; readonly at: string }[] = [
      ...debate.claims.flatMap(({ uses, stances, explanation }) => [
        ...stances,
        ...uses,
        ...(explanation?.citations ?? []),
      ]),
      ...[debate.map, ...debate.debates, ...debate.questions, ...debate.people].flatMap(
        ({ summary }) => summary?.citations ?? [],
      ),
    ];
    return cited.flatMap(({ source, at }) => {
      const locators = locatorsOf.get(debate.source.get(source.value)?.type.value ?? "");
      if (at !== "" || locators === undefined) return [];
      return {
        place: source.place,
        message: `${inlineCode(source.value)} is cited without saying where in it.`,
        help: `Add a locator: ${locators}.`,
      };
    });
  },
};
