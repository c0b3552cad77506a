import { basisWithoutSource } from "./basis-without-source.ts";
import { deepClaim } from "./deep-claim.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateLink } from "./duplicate-link.ts";
import { firstPerson } from "./first-person.ts";
import { headlineTitle } from "./headline-title.ts";
import { hiddenCharacter } from "./hidden-character.ts";
import { imageInProse } from "./image-in-prose.ts";
import { joinedAssertions } from "./joined-assertions.ts";
import { jointlyWithoutSupports } from "./jointly-without-supports.ts";
import { linkedPremiseAstray } from "./linked-premise-astray.ts";
import { linkInSentence } from "./link-in-sentence.ts";
import { loadedWord } from "./loaded-word.ts";
import { longClaim } from "./long-claim.ts";
import { missingDebate } from "./missing-debate.ts";
import { missingFullStop } from "./missing-full-stop.ts";
import { missingLocator } from "./missing-locator.ts";
import { missingMap } from "./missing-map.ts";
import { missingQuestionMark } from "./missing-question-mark.ts";
import { nearDuplicate } from "./near-duplicate.ts";
import { positionWithoutReason } from "./position-without-reason.ts";
import { questionInClaim } from "./question-in-claim.ts";
import { questionWithoutPosition } from "./question-without-position.ts";
import { rawHtml } from "./raw-html.ts";
import { recordedTwice } from "./recorded-twice.ts";
import { retiredTarget } from "./retired-target.ts";
import { selfLink } from "./self-link.ts";
import { severalSentences } from "./several-sentences.ts";
import { sharedPosition } from "./shared-position.ts";
import { supportCycle } from "./support-cycle.ts";
import { uncheckedSource } from "./unchecked-source.ts";
import { uncitedPerson } from "./uncited-person.ts";
import { uncitedSource } from "./uncited-source.ts";
import { undercutWithoutStep } from "./undercut-without-step.ts";
import { unknownClaim } from "./unknown-claim.ts";
import { unknownDebate } from "./unknown-debate.ts";
import { unknownPerson } from "./unknown-person.ts";
import { unknownQuestion } from "./unknown-question.ts";
import { unknownSource } from "./unknown-source.ts";
import { unreachableQuestion } from "./unreachable-question.ts";
import { unsafeUrl } from "./unsafe-url.ts";
import { wrongRelation } from "./wrong-relation.ts";
import type { CheckedRule } from "./rule.ts";

/** The rules that read the whole debate, by what they guard: form, reference, structure, wording, evidence, safety. */
export const checkedRules: readonly CheckedRule[] = [
  duplicateId,
  missingMap,
  missingDebate,
  unknownClaim,
  unknownQuestion,
  unknownSource,
  unknownPerson,
  unknownDebate,
  retiredTarget,
  wrongRelation,
  undercutWithoutStep,
  selfLink,
  duplicateLink,
  jointlyWithoutSupports,
  linkedPremiseAstray,
  unreachableQuestion,
  supportCycle,
  sharedPosition,
  questionWithoutPosition,
  positionWithoutReason,
  deepClaim,
  longClaim,
  missingFullStop,
  missingQuestionMark,
  questionInClaim,
  severalSentences,
  joinedAssertions,
  firstPerson,
  loadedWord,
  nearDuplicate,
  basisWithoutSource,
  missingLocator,
  uncitedSource,
  uncitedPerson,
  uncheckedSource,
  headlineTitle,
  recordedTwice,
  unsafeUrl,
  rawHtml,
  imageInProse,
  hiddenCharacter,
  linkInSentence,
];
