import type { Id, ClaimVersion, StatedRelation } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";
import { referTo } from "./claim-reference.ts";
import { holdersLine } from "./holders.ts";
import { dateInWords, type CardKind } from "../in-words.ts";
import { words } from "../../words/words.ts";
import { escapeHtml } from "../../text/escape.ts";

/** The card of a claim for other people's pages: of its present version, or of the one given. */
export function claimEmbedUrl({ urls }: Site, id: Id, version = ""): string {
  return `${version === "" ? urls.claim(id) : urls.version(id, version)}#card`;
}

/** The oEmbed response for a claim. */
export function claimOembedUrl({ urls }: Site, id: Id): string {
  return urls.path(`embed/claims/${id}.json`);
}

/** The card of a claim that is or was on the map, in one of its versions; without one, in its current version. */
export function viewEmbed(site: Site, id: Id, version: ClaimVersion = site.history.current(id)) {
  const claim = site.debate.claim.get(id);
  const current = site.history.current(id);
  const isCurrent = version.version === current.version;
  const [home] = version.content.relations;
  const samePlace = JSON.stringify(home) === JSON.stringify(current.content.relations[0]);
  return {
    kind: claim && samePlace ? claim.role : roleThen(home),
    sentence: version.content.sentence,
    unanswered: isCurrent && site.evaluation.unanswered.has(id),
    /** Who says it; "" for an earlier version, which they may not have held. */
    holders: claim && isCurrent ? holdersLine(site, claim) : "",
    /** Null where this version had another place on the map, or none. */
    question: claim?.question && samePlace ? referTo(site, claim.question) : null,
    url: site.urls.claim(id),
    versionUrl: site.urls.version(id, version.version),
    version: version.version,
    date: dateInWords(version.date),
    licence: site.debate.map.licence?.name ?? "",
    /** Why the card differs from what the map says now; "" for a current version. */
    notice: claim ? (isCurrent ? "" : words.site.embed.changed) : words.site.embed.removed,
  };
}

/** The role that a claim's first relation gives it; null for an undercut, whose role depends on what it denied. */
function roleThen(relation: StatedRelation | undefined): CardKind | null {
  if (!relation || relation.kind === "undercuts") return null;
  return ({ answers: "position", supports: "reason", "objects-to": "objection", rebuts: "rebuttal" } as const)[
    relation.kind
  ];
}

/** In pixels: room for a sentence of 160 characters in a column of text. */
const cardSize = { width: 600, height: 320 };
const mapSize = { width: 800, height: 600 };

/** The iframe that shows a claim's card on another page: the current version, or the one given. */
export function claimFrame(site: Site, id: Id, sentence: string, version = ""): string {
  return frame(site, claimEmbedUrl(site, id, version), sentence, cardSize);
}

/** The iframe that shows the map on another page, with a question or claim in focus. */
export function mapFrame(site: Site, id: Id): string {
  return frame(site, site.urls.path(`embed/map/#${id}`), words.site.map.label(site.title), mapSize);
}

/** The oEmbed response for a claim on the map. */
export function claimOembed(site: Site, id: Id, sentence: string) {
  return {
    version: "1.0",
    type: "rich",
    title: sentence,
    author_name: words.site.map.contributors(site.title),
    author_url: site.urls.canonical(site.urls.claim(id)),
    provider_name: site.title,
    provider_url: site.urls.canonical(site.urls.home),
    html: claimFrame(site, id, sentence),
    ...cardSize,
  };
}

function frame(site: Site, path: string, title: string, { width, height }: typeof cardSize): string {
  const source = escapeHtml(site.urls.canonical(path));
  return `<iframe src="${source}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}
