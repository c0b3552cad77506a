// Written by `npm run write-rule-list` from the files in debate/ and history/.
import { answeredSince } from "./debate/answered-since.ts";
import { badLogo } from "./debate/bad-logo.ts";
import { basisWithoutSource } from "./debate/basis-without-source.ts";
import { deepClaim } from "./debate/deep-claim.ts";
import { duplicateId } from "./debate/duplicate-id.ts";
import { duplicateLink } from "./debate/duplicate-link.ts";
import { firstPerson } from "./debate/first-person.ts";
import { frontPageAddress } from "./debate/front-page-address.ts";
import { headlineTitle } from "./debate/headline-title.ts";
import { hiddenCharacter } from "./debate/hidden-character.ts";
import { imageInProse } from "./debate/image-in-prose.ts";
import { joinedAssertions } from "./debate/joined-assertions.ts";
import { jointlyWithoutSupports } from "./debate/jointly-without-supports.ts";
import { ligature } from "./debate/ligature.ts";
import { linkInSentence } from "./debate/link-in-sentence.ts";
import { linkedPremiseAstray } from "./debate/linked-premise-astray.ts";
import { loadedWord } from "./debate/loaded-word.ts";
import { longClaim } from "./debate/long-claim.ts";
import { longState } from "./debate/long-state.ts";
import { lostCharacter } from "./debate/lost-character.ts";
import { missingDebate } from "./debate/missing-debate.ts";
import { missingFullStop } from "./debate/missing-full-stop.ts";
import { missingLocator } from "./debate/missing-locator.ts";
import { missingMap } from "./debate/missing-map.ts";
import { missingQuestionMark } from "./debate/missing-question-mark.ts";
import { nearDuplicate } from "./debate/near-duplicate.ts";
import { ownObjection } from "./debate/own-objection.ts";
import { positionWithoutReason } from "./debate/position-without-reason.ts";
import { questionInClaim } from "./debate/question-in-claim.ts";
import { questionWithoutPosition } from "./debate/question-without-position.ts";
import { rawHtml } from "./debate/raw-html.ts";
import { recordedTwice } from "./debate/recorded-twice.ts";
import { retiredTarget } from "./debate/retired-target.ts";
import { selfLink } from "./debate/self-link.ts";
import { severalSentences } from "./debate/several-sentences.ts";
import { sharedPosition } from "./debate/shared-position.ts";
import { supportCycle } from "./debate/support-cycle.ts";
import { uncheckedSource } from "./debate/unchecked-source.ts";
import { uncitedPerson } from "./debate/uncited-person.ts";
import { uncitedSource } from "./debate/uncited-source.ts";
import { uncitedState } from "./debate/uncited-state.ts";
import { undercutWithoutStep } from "./debate/undercut-without-step.ts";
import { unknownClaim } from "./debate/unknown-claim.ts";
import { unknownDebate } from "./debate/unknown-debate.ts";
import { unknownHighlight } from "./debate/unknown-highlight.ts";
import { unknownPage } from "./debate/unknown-page.ts";
import { unknownPerson } from "./debate/unknown-person.ts";
import { unknownQuestion } from "./debate/unknown-question.ts";
import { unknownSource } from "./debate/unknown-source.ts";
import { unknownStop } from "./debate/unknown-stop.ts";
import { unknownTour } from "./debate/unknown-tour.ts";
import { unreachableQuestion } from "./debate/unreachable-question.ts";
import { unsafeUrl } from "./debate/unsafe-url.ts";
import { wrongRelation } from "./debate/wrong-relation.ts";
import { lostClaim } from "./history/lost-claim.ts";
import { reusedId } from "./history/reused-id.ts";
import { sharedVersion } from "./history/shared-version.ts";
import { staleSummary } from "./history/stale-summary.ts";
import type { HistoryRule, Rule } from "./rule.ts";

/** The rules that read the whole debate. */
export const debateRules: readonly Rule[] = [
  answeredSince,
  badLogo,
  basisWithoutSource,
  deepClaim,
  duplicateId,
  duplicateLink,
  firstPerson,
  frontPageAddress,
  headlineTitle,
  hiddenCharacter,
  imageInProse,
  joinedAssertions,
  jointlyWithoutSupports,
  ligature,
  linkInSentence,
  linkedPremiseAstray,
  loadedWord,
  longClaim,
  longState,
  lostCharacter,
  missingDebate,
  missingFullStop,
  missingLocator,
  missingMap,
  missingQuestionMark,
  nearDuplicate,
  ownObjection,
  positionWithoutReason,
  questionInClaim,
  questionWithoutPosition,
  rawHtml,
  recordedTwice,
  retiredTarget,
  selfLink,
  severalSentences,
  sharedPosition,
  supportCycle,
  uncheckedSource,
  uncitedPerson,
  uncitedSource,
  uncitedState,
  undercutWithoutStep,
  unknownClaim,
  unknownDebate,
  unknownHighlight,
  unknownPage,
  unknownPerson,
  unknownQuestion,
  unknownSource,
  unknownStop,
  unknownTour,
  unreachableQuestion,
  unsafeUrl,
  wrongRelation,
];

/** The rules that compare with what was published, if the claims folder has a history. */
export const historyRules: readonly HistoryRule[] = [lostClaim, reusedId, sharedVersion, staleSummary];
