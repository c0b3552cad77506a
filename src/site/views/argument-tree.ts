import type { Id, Link } from "../../model/index.ts";
import { sizeBelow } from "./claims-below.ts";
import { referTo, type ClaimReference } from "../refs/claim-reference.ts";
import type { CardKind } from "../words/roles.ts";
import { stepOf, type Step } from "../refs/step.ts";
import type { Site } from "../site.ts";

/** A claim and what bears on it. */
export interface Branch {
  readonly claim: ClaimReference;
  /** What it does here, which may differ from its role where it stands elsewhere. */
  readonly as: CardKind;
  /** The step that it denies, where it stands here as an undercut. */
  readonly undercuts: Step | null;
  /** True where it stands elsewhere on the map and bears on this claim from there. */
  readonly fromElsewhere: boolean;
  readonly branches: readonly Branch[];
  /** How many claims stand below it that `branches` leaves out. */
  readonly more: number;
}

/**
 * What bears on a question or claim, `levels` deep, in the order of the map. Claims at home elsewhere come after
 * those at home here and are shown without what bears on them, which their own place shows.
 */
export function branchesOf(site: Site, id: Id, levels: number): readonly Branch[] {
  const links = new Map((site.debate.linksTo.get(id) ?? []).map((link) => [link.from, link]));
  const home = site.debate.branches.get(id) ?? [];
  const atHome = home.flatMap((child) => branch(site, child, links.get(child), id, levels - 1));
  const elsewhere = [...links.values()]
    .filter((link) => !home.includes(link.from) && link.to === id)
    .flatMap((link) => branch(site, link.from, link, id, 0));
  return [...atHome, ...elsewhere];
}

/** Browsers nest elements no deeper than some hundreds, and nobody opens so many lists within each other. */
const outlineLevels = 24;

/** The claims below a question or claim in their own place, as the outline lists them; what is deeper is counted. */
export function outlineBelow(site: Site, id: Id): readonly Branch[] {
  return branchesOf(site, id, outlineLevels)
    .filter(({ fromElsewhere }) => !fromElsewhere)
    .map(withoutElsewhere);
}

/** The positions on a question, and how many claims stand below each. */
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
  const branches = levels > 0 && !fromElsewhere ? branchesOf(site, id, levels) : [];
  return [
    {
      claim,
      as: fromElsewhere && link ? kindOf(site, link) : claim.kind,
      undercuts: link?.kind === "undercuts" ? stepOf(site, link.to, link.conclusion) : null,
      fromElsewhere,
      branches,
      more: branches.length > 0 || fromElsewhere ? 0 : sizeBelow(site, id),
    },
  ];
}

/** What the claim at the beginning of a link does to the one at its end. */
function kindOf(site: Site, link: Link): CardKind {
  if (link.kind === "answers") return "position";
  if (link.kind === "supports") return "reason";
  if (link.kind === "rebuts") return "rebuttal";
  return site.debate.claim.get(link.to)?.role === "objection" ? "rebuttal" : "objection";
}
