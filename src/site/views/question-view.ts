import type { QuestionRecord } from "../../model/index.ts";
import { branchesOf, outlineBelow, type Branch } from "./argument-tree.ts";
import { sizeBelow } from "./claims-below.ts";
import { referTo, referToQuestion, type ClaimReference } from "../refs/claim-reference.ts";
import { editUrl } from "../refs/edit-url.ts";
import { fullName } from "../words/names.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";

/** An answer to a question with what most has been built on for and against it. */
export interface PositionView {
  readonly claim: ClaimReference;
  readonly reasons: readonly Branch[];
  readonly objections: readonly Branch[];
  /** How many claims bear on it at any depth. */
  readonly size: number;
  readonly holders: readonly { readonly name: string; readonly url: string }[];
}

export interface QuestionView {
  readonly question: ClaimReference;
  readonly debate: { readonly title: string; readonly url: string } | null;
  readonly summary: string;
  readonly exclusive: boolean;
  readonly arisesFrom: ClaimReference | null;
  readonly positions: readonly PositionView[];
  /** The whole argument, as the outline shows it. */
  readonly outline: readonly Branch[];
  readonly size: number;
  readonly editUrl: string | null;
}

/** How many reasons and objections of a position its question's page shows. */
const shown = 3;

export function viewQuestion(site: Site, question: QuestionRecord): QuestionView {
  const debate = site.debate.debates.find(({ id }) => id === question.debate);
  return {
    question: referToQuestion(site, question),
    debate: debate ? { title: debate.title.value, url: site.urls.debate(debate.id) } : null,
    summary: renderProse(site, question.summary),
    exclusive: question.exclusive,
    arisesFrom: question.arisesFrom ? referTo(site, question.arisesFrom.value) : null,
    positions: branchesOf(site, question.id, 2).map((branch) => viewPosition(site, branch)),
    outline: outlineBelow(site, question.id),
    size: sizeBelow(site, question.id),
    editUrl: editUrl(site, question.path),
  };
}

function viewPosition(site: Site, branch: Branch): PositionView {
  const { claim } = branch;
  const stances = site.debate.claim.get(claim.id)?.stances ?? [];
  // Somebody who has said so in several places holds it once.
  const holders = new Set(stances.filter(({ stance }) => stance === "asserts").map(({ person }) => person.value));
  const byWeight = [...branch.branches].sort((a, b) => weight(site, b) - weight(site, a));
  return {
    claim,
    reasons: byWeight.filter((child) => child.as === "reason").slice(0, shown),
    objections: byWeight.filter((child) => child.as !== "reason").slice(0, shown),
    size: sizeBelow(site, claim.id),
    holders: [...holders].flatMap((id) => {
      const record = site.debate.person.get(id);
      return record ? { name: fullName(record.name), url: site.urls.person(record.id) } : [];
    }),
  };
}

/** What much has been argued about comes first: a sign of weight in the debate, not of truth. */
function weight(site: Site, branch: Branch): number {
  return sizeBelow(site, branch.claim.id);
}
