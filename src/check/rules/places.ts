/** Rules about places in sources. */
import type { Id, Placed } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/escape.ts";
import { isMisspeltNotSeen, notSeen } from "../../text/paths.ts";
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

/** CSL types of what is heard or seen. */
const recordings: ReadonlySet<string> = new Set(["broadcast", "motion_picture", "song"]);

export const passageWithoutWords: Rule = {
  id: "passage-without-words",
  concern: "evidence",
  severity: "error",
  sentence: "A passage is cited where it can't have been read.",
  *check({ debate }) {
    for (const { source, at, passage, read } of debate.claims.flatMap(({ stances, uses }) => [...stances, ...uses])) {
      const cited = debate.source.get(source.value);
      const [first, , third] = passage;
      if (third)
        yield {
          place: third.place,
          message: `A passage has a beginning and an end; this one has ${passage.length} parts.`,
          help: "Write its first and its last words: `passage: [pour tea into the cup, amount of milk]`.",
        };
      if (at === notSeen && (first || read !== ""))
        yield {
          place: first?.place ?? source.place,
          message: "Its place says `not seen`, but it has a passage or the day on which it was read.",
          help: "Write the place under `at`, or leave `passage` and `read` out.",
        };
      if (first && cited && recordings.has(cited.type.value) && cited.html === "")
        yield {
          place: first.place,
          message: `${inlineCode(source.value)} is a recording, in which no browser finds words.`,
          help: "Write the time under `at`. If there is a transcript, write its address as `html` in the file of the source.",
        };
    }
  },
};
