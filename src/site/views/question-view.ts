import type { Id, QuestionRecord } from "../../claims/model/index.ts";
import { claimsBelow } from "../../map/part-of-question.ts";
import { branchesOf, type Branch } from "./argument-tree.ts";
import { presentStances } from "../refs/holders.ts";
import { sizeBelow } from "../refs/positions.ts";
import { referTo, referToAll, referToQuestion } from "../refs/claim-reference.ts";
import { debateLink } from "../refs/page-links.ts";
import { worksCited } from "./indexes.ts";
import { alone, firstObjections, mostDebatedFirst, unansweredTo } from "./objections.ts";
import { familyName, fullName, yearOf } from "../in-words.ts";
import { wholeArgument } from "./reading-order.ts";
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
    argument: wholeArgument(site, question.id),
    unanswered: unansweredTo(site, referToAll(site, claimsBelow(site.debate, question.id))),
    works: worksCited(site, [question.id]).map((work) => ({
      ...work,
      label: [work.label, ...holdersIn(site, question.id, work.id)].filter(Boolean).join("; "),
    })),
    size: sizeBelow(site, question.id),
  };
}

/** Those who say claims of a question in a work of others, as their claims name them: `Marcus 2025`. */
function holdersIn(site: Site, question: Id, work: Id): readonly string[] {
  const { debate } = site;
  const authors = new Set((debate.source.get(work)?.names["author"] ?? []).map(familyName));
  const names = claimsBelow(debate, question)
    .flatMap((id) => debate.claim.get(id)?.stances ?? [])
    .filter(({ source }) => source.value === work)
    .flatMap(({ person, date }) => {
      const holder = debate.person.get(person.value);
      return !holder || authors.has(familyName(holder.name)) ? [] : `${familyName(holder.name)} ${yearOf(date)}`.trim();
    });
  return [...new Set(names)];
}

function staleIn(site: Site, { id }: QuestionRecord) {
  return site.history.staleIn(id).flatMap(({ claim: cited, then }) => {
    const claim = referTo(site, cited);
    return claim ? [{ claim, thenUrl: site.urls.version(cited, then.version) }] : [];
  });
}

/** A position on a question with its first reasons and objections. */
export type PositionView = ReturnType<typeof viewPosition>;

function viewPosition(site: Site, branch: Branch) {
  const { claim, fromElsewhere } = branch;
  const record = site.debate.claim.get(claim.id);
  const replies = fromElsewhere ? branchesOf(site, claim.id, 1) : branch.branches;
  const stances = presentStances(record?.stances ?? []);
  // A person may assert the claim in several sources.
  const holders = new Set(stances.filter(({ stance }) => stance === "asserts").map(({ person }) => person.value));
  const allReasons = replies.filter((child) => child.as === "reason").toSorted(mostDebatedFirst(site));
  const reasons = allReasons.slice(0, shown).map(alone);
  return {
    claim,
    /** Where it is argued, and its role there, if its own place is not below this question; else null. */
    elsewhere: fromElsewhere && record ? { question: referTo(site, record.question ?? ""), role: record.role } : null,
    reasons,
    reasonCount: allReasons.length,
    against: record ? firstObjections(site, record, shown) : null,
    holders: [...holders].flatMap((id) => {
      const record = site.debate.person.get(id);
      return record ? { name: fullName(record.name), url: site.urls.person(record.id) } : [];
    }),
  };
}
