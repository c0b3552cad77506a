/** The one table of all rules. */
import { formRules } from "../claims/form-rules.ts";
import type { Rule, RuleHeader } from "./rule.ts";
import * as duplicates from "./rules/duplicates.ts";
import * as files from "./rules/files.ts";
import * as forecasts from "./rules/forecasts.ts";
import * as loadedWords from "./rules/loaded-words.ts";
import * as lookAlikes from "./rules/look-alikes.ts";
import * as places from "./rules/places.ts";
import * as relations from "./rules/relations.ts";
import * as safety from "./rules/safety.ts";
import * as sources from "./rules/sources.ts";
import * as states from "./rules/states.ts";
import * as structure from "./rules/structure.ts";
import * as terms from "./rules/terms.ts";
import * as unknownIds from "./rules/unknown-ids.ts";
import * as wording from "./rules/wording.ts";

const needlessAllow: RuleHeader = {
  id: "needless-allow",
  concern: "form",
  severity: "error",
  sentence: "`allow` names a rule that reports nothing in this file.",
};

const isRule = (exported: unknown): exported is Rule =>
  typeof exported === "object" && exported !== null && "check" in exported;

/** The rules that read the whole debate: all that these files export. Programs list exports in different orders. */
export const debateRules: readonly Rule[] = [
  ...[files, unknownIds, relations, duplicates, structure, wording, loadedWords],
  ...[sources, places, forecasts, states, safety, lookAlikes, terms],
].flatMap((file) =>
  Object.values<unknown>(file)
    .filter(isRule)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
);

/** Every rule that applies to a claims folder. */
export const rules: readonly RuleHeader[] = [
  ...files.folderRules,
  ...Object.entries(formRules).map(([id, { severity, sentence, aliases }]): RuleHeader => ({
    id,
    concern: "form",
    severity,
    sentence,
    aliases,
  })),
  needlessAllow,
  ...debateRules,
];

/** What a draft may get wrong: the rules of wording, and what the words of another tool bring with them. */
export const draftRules: ReadonlySet<string> = new Set([
  ...debateRules.filter(({ concern }) => concern === "wording").map(({ id }) => id),
  "html-entity",
  "link-in-sentence",
]);
