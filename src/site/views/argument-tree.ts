import type { Id, Link } from "../../claims/model/index.ts";
import { isAnswered } from "../../claims/graph/replies.ts";
import { sizeBelow } from "../refs/positions.ts";
import { referTo, type ClaimReference, roleHere, referToStep, type StepReference } from "../refs/claim-reference.ts";
import type { CardKind } from "../in-words.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";

/** A claim with its replies. */
export interface Branch {
  readonly claim: ClaimReference;
  /** Its role here, which may differ from its role in its own place. */
  readonly as: CardKind;
  /** What it denies, if it is an undercut here; else null. */
  readonly undercuts: StepReference | null;
  /** Whether its own place is elsewhere on the map. */
  readonly fromElsewhere: boolean;
  readonly branches: readonly Branch[];
  /** The number of claims below it, whether or not `branches` has them. */
  readonly size: number;
}

/**
 * The replies to a question or claim, `levels` deep, in the order of the map. Claims whose place is elsewhere come last, without
 * their own replies.
 */
export function branchesOf(site: Site, id: Id, levels: number): readonly Branch[] {
  // The first of each is the home link, if there is one.
  const links = Map.groupBy(site.debate.linksTo.get(id) ?? [], ({ from }) => from);
  const home = site.debate.branches.get(id) ?? [];
  const atHome = home.flatMap((child) => branch(site, child, links.get(child)?.[0], id, levels - 1));
  const elsewhere = [...links.values()].flatMap(([link]) =>
    link?.to === id && !home.includes(link.from) ? branch(site, link.from, link, id, 0) : [],
  );
  return [...atHome, ...elsewhere];
}

/**
 * The claim that a link comes from, where the link leads, with its replies, `levels` deep. If its own place is elsewhere, it has
 * what directly rebuts it.
 */
export const branchOf = (site: Site, link: Link, levels: number): readonly Branch[] =>
  branch(site, link.from, link, link.to, levels);

/** The depth of an outline. Browsers limit the nesting of elements to some hundreds. */
export const outlineLevels = 24;

/** The outline below a question or claim: claims in their own places. Deeper claims are counted. */
export function outlineBelow(site: Site, id: Id): readonly Branch[] {
  return branchesOf(site, id, outlineLevels)
    .filter(({ fromElsewhere }) => !fromElsewhere)
    .map(withoutElsewhere);
}

/** The positions on a question, with the number of claims below each. */
export function positionsBelow(site: Site, id: Id): readonly Branch[] {
  return branchesOf(site, id, 1).filter(({ fromElsewhere }) => !fromElsewhere);
}

function withoutElsewhere(branch: Branch): Branch {
  const own = branch.branches.filter(({ fromElsewhere }) => !fromElsewhere);
  return { ...branch, branches: own.map(withoutElsewhere) };
}

function branch(site: Site, id: Id, link: Link | undefined, parent: Id, levels: number): readonly Branch[] {
  const claim = referTo(site, id);
  if (!claim) return [];
  const fromElsewhere = site.debate.claim.get(id)?.parent !== parent;
  const as = fromElsewhere && link ? roleHere(site, link) : claim.kind;
  // An objection that is a reason here waits for no answer here, and a reason that is an objection here does.
  const unanswered = link !== undefined && (as === "objection" || as === "rebuttal") && !isAnswered(site.debate, link);
  const replies = levels > 0 ? branchesOf(site, id, fromElsewhere ? 1 : levels) : [];
  const branches = fromElsewhere ? replies.flatMap(asRebuttal) : replies;
  return [
    {
      claim: { ...claim, unanswered },
      as,
      undercuts: link?.kind === "undercuts" ? referToStep(site, link.path) : null,
      fromElsewhere,
      branches,
      size: sizeBelow(site, id),
    },
  ];
}

/** An objection to a reason that is an objection elsewhere rebuts it there. */
const asRebuttal = (reply: Branch): readonly Branch[] =>
  reply.as === "objection" || reply.as === "rebuttal" ? [{ ...reply, as: "rebuttal" }] : [];

/** The number of branches with all that they have below them. */
export const countShown = (branches: readonly Branch[]): number =>
  branches.reduce((sum, { branches: below }) => sum + 1 + countShown(below), 0);

/** Says of a claim whose own place is elsewhere that it is, and which role it has there if that is another; "" for any other. */
export function placeInWords({ claim, as, fromElsewhere }: Branch): string {
  return fromElsewhere ? words.pages.claim.elsewhere(claim.kind === as ? null : claim.kind) : "";
}
