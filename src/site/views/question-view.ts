import type { QuestionRecord } from "../../claims/model/index.ts";
import { branchesOf, outlineBelow, type Branch } from "./argument-tree.ts";
import { presentStances } from "../refs/holders.ts";
import { sizeBelow } from "../refs/positions.ts";
import { referTo, referToQuestion } from "../refs/claim-reference.ts";
import { debateLink, editUrl } from "../refs/page-links.ts";
import { worksCited } from "./indexes.ts";
import { inReadersOrder, objectionsTo } from "./objections.ts";
import { fullName } from "../in-words.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";

/** The most reasons, and the most objections, that the page of a question shows for a position. */
const shown = 3;

export function viewQuestion(site: Site, question: QuestionRecord) {
  return {
    question: referToQuestion(site, question),
    debate: debateLink(site, question.debate),
    summary: renderProse(site, question.summary),
    state: question.state && { html: renderProse(site, question.state), stale: staleIn(site, question) },
    exclusive: question.exclusive,
    arisesFrom: question.arisesFrom ? referTo(site, question.arisesFrom.value) : null,
    positions: branchesOf(site, question.id, 2).map((branch) => viewPosition(site, branch)),
    outline: outlineBelow(site, question.id),
    works: worksCited(site, [question.id]),
    size: sizeBelow(site, question.id),
    editUrl: editUrl(site, question.path),
  };
}

function staleIn(site: Site, { id }: QuestionRecord) {
  return site.history.staleIn(id).flatMap(({ claim: cited, then }) => {
    const claim = referTo(site, cited);
    return claim ? [{ claim, thenUrl: site.urls.version(cited, then.version) }] : [];
  });
}

/** A position on a question with the most discussed reasons and objections. */
export type PositionView = ReturnType<typeof viewPosition>;

function viewPosition(site: Site, branch: Branch) {
  const { claim, fromElsewhere } = branch;
  const record = site.debate.claim.get(claim.id);
  const replies = fromElsewhere ? branchesOf(site, claim.id, 1) : branch.branches;
  const stances = presentStances(record?.stances ?? []);
  const against = record ? objectionsTo(site, record).flatMap(({ objections }) => objections) : [];
  // A person may assert the claim in several sources.
  const holders = new Set(stances.filter(({ stance }) => stance === "asserts").map(({ person }) => person.value));
  const counted = new Set(against.map((objection) => objection.branch.claim.id));
  // Claims with many replies come first, which shows their weight in the debate rather than their truth.
  const byWeight = replies.toSorted((a, b) => sizeBelow(site, b.claim.id) - sizeBelow(site, a.claim.id));
  const reasons = byWeight.filter((child) => child.as === "reason").slice(0, shown);
  // What denies only that the position is a reason for something else is not against it.
  const objections = replies
    .filter((child) => child.as !== "reason" && counted.has(child.claim.id))
    .toSorted(inReadersOrder(site))
    .slice(0, shown)
    // What rebuts an objection is an objection where that is a position.
    .map((child) => ({ ...child, as: "objection" as const }));
  const ownPlaces = [...reasons, ...objections].filter(({ fromElsewhere }) => !fromElsewhere);
  return {
    claim,
    /** Where it is argued, and its role there, if its own place is not below this question; else null. */
    elsewhere: fromElsewhere && record ? { question: referTo(site, record.question ?? ""), role: record.role } : null,
    // In a few words: without what is below them, and without saying where their own place is.
    reasons: reasons.map(alone),
    objections: objections.map(alone),
    /** All objections to it and to its reasons: see objections.ts. */
    against: {
      count: against.length,
      unanswered: against.filter((objection) => objection.branch.claim.unanswered).length,
      url: `${claim.url}#against`,
    },
    /** The number of claims below it that are not among these. */
    more: sizeBelow(site, claim.id) - ownPlaces.length,
    holders: [...holders].flatMap((id) => {
      const record = site.debate.person.get(id);
      return record ? { name: fullName(record.name), url: site.urls.person(record.id) } : [];
    }),
  };
}

const alone = (branch: Branch): Branch => ({ ...branch, fromElsewhere: false, branches: [], more: 0 });
