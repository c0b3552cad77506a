import type { ClaimVersion, Id, StatedRelation } from "../../claims/model/index.ts";
import { referTo, type ClaimReference } from "../refs/claim-reference.ts";
import { dateInWords } from "../words/dates.ts";
import type { CardKind } from "../words/roles.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";

/** What the card of a claim shows on other people's pages. */
export interface EmbedView {
  /** Null where the role that the version had is unknown. */
  readonly kind: CardKind | null;
  readonly sentence: string;
  readonly unanswered: boolean;
  /** The claim's question; null where this version had another place on the map, or none. */
  readonly question: ClaimReference | null;
  /** The claim's own page. */
  readonly url: string;
  /** The page of this version. */
  readonly versionUrl: string;
  readonly version: string;
  /** The day of the version in words; "" where it is unknown or not published yet. */
  readonly date: string;
  readonly licence: string;
  /** Why the card differs from what the map says now; "" for a current version. */
  readonly notice: string;
}

/** The card of a claim that is or was on the map, in one of its versions; without one, in its current version. */
export function viewEmbed(site: Site, id: Id, version: ClaimVersion = site.history.current(id)): EmbedView {
  const claim = site.debate.claim.get(id);
  const current = site.history.current(id);
  const isCurrent = version.version === current.version;
  const samePlace = sameRelation(version.content.relations[0], current.content.relations[0]);
  return {
    kind: claim && samePlace ? claim.role : roleThen(version.content.relations[0]),
    sentence: version.content.sentence,
    unanswered: isCurrent && site.evaluation.unanswered.has(id),
    question: claim?.question && samePlace ? referTo(site, claim.question) : null,
    url: site.urls.claim(id),
    versionUrl: site.urls.version(id, version.version),
    version: version.version,
    date: dateInWords(version.date),
    licence: site.debate.map.licence?.name ?? "",
    notice: claim ? (isCurrent ? "" : words.site.embed.changed) : words.site.embed.removed,
  };
}

function sameRelation(one: StatedRelation | undefined, other: StatedRelation | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The role that a claim's first relation gives it; null for an undercut, whose role depends on what it denied. */
function roleThen(relation: StatedRelation | undefined): CardKind | null {
  if (!relation || relation.kind === "undercuts") return null;
  return ({ answers: "position", supports: "reason", "objects-to": "objection", rebuts: "rebuttal" } as const)[
    relation.kind
  ];
}
