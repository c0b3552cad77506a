import type { Claim, Id, Link, Role } from "../../claims/model/index.ts";
import { branchesOf, type Branch } from "./argument-tree.ts";
import { sizeBelow } from "../refs/claims-below.ts";
import { viewCitation, type CitationView } from "../refs/citation-view.ts";
import { referTo, referToAll, referToClaim, type ClaimReference } from "../refs/claim-reference.ts";
import { editUrl } from "../refs/edit-url.ts";
import { objectionsTo, reasonsOnly, type ObjectionView } from "./objections.ts";
import { pathToQuestion, type PathStep } from "./path-to-question.ts";
import { dateInWords } from "../words/dates.ts";
import { fullName } from "../words/names.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";
import { roleHere } from "../refs/role-here.ts";
import { referToStep, type StepReference } from "../refs/step-reference.ts";
import { words } from "../../words/words.ts";

/** A relation of a claim: "Supports <target>, together with …", or what an undercut denies. */
export type RelationView =
  | {
      readonly kind: "to";
      readonly words: string;
      readonly target: ClaimReference;
      readonly together: readonly ClaimReference[];
    }
  | { readonly kind: "step"; readonly words: string; readonly step: StepReference };

export interface HolderView {
  readonly name: string;
  readonly url: string;
  /** "asserts", "concedes" or "rejects". */
  readonly stance: string;
  readonly date: string;
  readonly citation: CitationView | null;
}

export interface UseView {
  readonly citation: CitationView;
  readonly note: string;
  readonly quote: string;
}

/** What the page of a claim shows. */
export interface ClaimView {
  readonly claim: ClaimReference;
  readonly question: ClaimReference | null;
  /** From the question to the claim's parent. */
  readonly path: readonly PathStep[];
  readonly debate: { readonly title: string; readonly url: string } | null;
  readonly basis: string;
  readonly relations: readonly RelationView[];
  readonly explanation: string;
  readonly reasons: readonly Branch[];
  /** Objections and rebuttals to it; none for a position, which has `objections`. */
  readonly against: readonly Branch[];
  /** Of a position: what is against it or a reason for it. */
  readonly objections: readonly ObjectionView[];
  /** Undercuts of replies to this claim that `reasons` and `against` don't show. */
  readonly deniedSteps: readonly { readonly by: ClaimReference; readonly as: Role; readonly step: StepReference }[];
  readonly raises: readonly ClaimReference[];
  readonly holders: readonly HolderView[];
  readonly uses: readonly UseView[];
  readonly editUrl: string | null;
}

/** A page shows three levels of replies, or two if more claims than these are below its claim. */
const manyClaims = 16;

export function viewClaim(site: Site, claim: Claim): ClaimView {
  const branches = branchesOf(site, claim.id, sizeBelow(site, claim.id) > manyClaims ? 2 : 3);
  const objections = claim.role === "position" ? objectionsTo(site, claim) : [];
  const shown = idsOf([...branches, ...objections.map(({ branch }) => branch)]);
  const reasons = branches.filter(({ as }) => as === "reason");
  const debate = site.debate.debates.find(({ id }) => id === claim.debate);
  return {
    claim: referToClaim(site, claim),
    question: claim.question === null ? null : referTo(site, claim.question),
    path: pathToQuestion(site, claim),
    debate: debate ? { title: debate.title.value, url: site.urls.debate(debate.id) } : null,
    basis: claim.basis ? words.site.basis[claim.basis.value] : "",
    relations: relationsOf(site, claim),
    explanation: renderProse(site, claim.explanation),
    reasons: claim.role === "position" ? reasonsOnly(site, reasons) : reasons,
    against: claim.role === "position" ? [] : branches.filter(({ as }) => as !== "reason"),
    objections,
    deniedSteps: (site.debate.linksTo.get(claim.id) ?? []).flatMap((link) =>
      shown.has(link.from) ? [] : deniedStep(site, link, claim.id),
    ),
    raises: referToAll(site, site.debate.raises.get(claim.id) ?? []),
    holders: viewHolders(site, claim),
    uses: viewUses(site, claim),
    editUrl: editUrl(site, claim.path),
  };
}

/** Who takes a stance on a claim, each time that they took one. */
export function viewHolders(site: Site, { stances }: Claim): readonly HolderView[] {
  return stances.flatMap(({ person: id, stance, source, at, date }) => {
    const person = site.debate.person.get(id.value);
    if (!person) return [];
    return {
      name: fullName(person.name),
      url: site.urls.person(person.id),
      stance,
      date: dateInWords(date),
      citation: viewCitation(site, source.value, at),
    };
  });
}

/** The sources of a claim. */
export function viewUses(site: Site, { uses }: Claim): readonly UseView[] {
  return uses.flatMap(({ source, at, note, quote }) => {
    const citation = viewCitation(site, source.value, at, quote);
    return citation ? { citation, note, quote: quote?.exact ?? "" } : [];
  });
}

function idsOf(branches: readonly Branch[]): ReadonlySet<Id> {
  return new Set(branches.flatMap(({ claim, branches: below }) => [claim.id, ...idsOf(below)]));
}

function relationsOf(site: Site, claim: Claim): readonly RelationView[] {
  const together = referToAll(
    site,
    claim.jointlyWith.map(({ value }) => value),
  );
  return claim.relations.flatMap((relation): readonly RelationView[] => {
    const relationWords = words.site.relation[relation.kind];
    if (relation.kind === "undercuts") {
      const step = referToStep(site, relation.premise.value, relation.conclusion.value);
      return step ? [{ kind: "step", words: relationWords, step }] : [];
    }
    const target = referTo(site, relation.target.value);
    return target
      ? [{ kind: "to", words: relationWords, target, together: relation.kind === "supports" ? together : [] }]
      : [];
  });
}

/** An undercut, for the page of the conclusion of what it denies. */
function deniedStep(site: Site, link: Link, conclusion: Id): ClaimView["deniedSteps"] {
  if (link.kind !== "undercuts" || link.conclusion !== conclusion) return [];
  const by = referTo(site, link.from);
  const step = referToStep(site, link.to, conclusion);
  return by && step ? [{ by, as: roleHere(site, link), step }] : [];
}
