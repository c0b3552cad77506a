/** The one table of all rules. */
import { formRules } from "../claims/form-rules.ts";
import type { Rule, RuleHeader } from "./rule.ts";
import { duplicateId, nearDuplicate, recordedTwice } from "./rules/duplicates.ts";
import { folderRules, lostRecord, missingDebate } from "./rules/files.ts";
import { linkedPremiseAstray, retiredTarget, undercutWithoutStep, wrongRelation } from "./rules/relations.ts";
import { lookAlike } from "./rules/look-alikes.ts";
import { firstPerson, loadedWord } from "./rules/loaded-words.ts";
import { badLogo, hiddenCharacter, linkInSentence, rawHtml, unsafeUrl } from "./rules/safety.ts";
import {
  basisWithoutSource,
  distantStance,
  frontPageAddress,
  headlineTitle,
  missingLocator,
  ownObjection,
  uncheckedSource,
  unusedFile,
} from "./rules/sources.ts";
import { longState, staleSummary, uncitedState } from "./rules/states.ts";
import {
  deepClaim,
  positionWithoutReason,
  questionWithoutPosition,
  sharedPosition,
  supportCycle,
  unlistedQuestion,
} from "./rules/structure.ts";
import { unknownId } from "./rules/unknown-ids.ts";
import {
  joinedAssertions,
  ligature,
  longClaim,
  missingFullStop,
  questionInClaim,
  severalSentences,
} from "./rules/wording.ts";

const needlessAllow: RuleHeader = {
  id: "needless-allow",
  concern: "form",
  severity: "error",
  sentence: "`allow` names a rule that reports nothing in this file.",
};

/** The rules that read the whole debate. */
export const debateRules: readonly Rule[] = [
  missingDebate,
  duplicateId,

  unknownId,
  retiredTarget,
  wrongRelation,
  undercutWithoutStep,
  lostRecord,

  linkedPremiseAstray,
  supportCycle,
  sharedPosition,
  deepClaim,
  questionWithoutPosition,
  unlistedQuestion,
  positionWithoutReason,

  longClaim,
  missingFullStop,
  questionInClaim,
  severalSentences,
  joinedAssertions,
  firstPerson,
  loadedWord,
  nearDuplicate,
  ligature,
  longState,

  basisWithoutSource,
  missingLocator,
  ownObjection,
  distantStance,
  uncheckedSource,
  unusedFile,
  recordedTwice,
  frontPageAddress,
  headlineTitle,
  uncitedState,
  staleSummary,

  hiddenCharacter,
  rawHtml,
  linkInSentence,
  unsafeUrl,
  lookAlike,
  badLogo,
];

/** Every rule that applies to a claims folder. */
export const rules: readonly RuleHeader[] = [
  ...folderRules,
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
