import type { Id, Placed } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import { isMisspeltNotSeen } from "../../text/named-place.ts";
import type { Rule } from "../rule.ts";

/** CSL types that have pages, sections or times, and what a locator for them can be. */
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

export const missingLocator: Rule = {
  id: "missing-locator",
  concern: "evidence",
  severity: "warning",
  sentence: "A work with pages, sections or times is cited without a locator.",
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
      if (isMisspeltNotSeen(at))
        return {
          place: source.place,
          message: `The locator ${inlineCode(at)} of ${inlineCode(source.value)} would be shown as a place.`,
          help: "Write `not seen`, which says that the passage was not found.",
        };
      const locators = locatorsOf.get(debate.source.get(source.value)?.type.value ?? "");
      if (at !== "" || locators === undefined) return [];
      return {
        place: source.place,
        message: `The citation of ${inlineCode(source.value)} has no locator.`,
        help: `Add a locator: ${locators}. If you could not find the passage, write \`not seen\`.`,
      };
    });
  },
};
