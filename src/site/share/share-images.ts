import type { Id } from "../../model/index.ts";
import { imageSize } from "../../map/share/image-size.ts";
import { referTo } from "../refs/claim-reference.ts";
import { roleNames } from "../words/roles.ts";
import { settable } from "./settable.ts";
import type { Site } from "../site.ts";

/** What a page's head says of the image by which it is shared. */
export interface ShareImage {
  /** Its full address. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** What it says, for those who don't see it. */
  readonly alt: string;
}

/** With more claims than these, a claim is shared by the image of its question. */
export const mostClaimImages = 1500;

/** Which image: that of the site, of a debate, of a question or of a claim. */
export type ShareImageKind = "site" | "debate" | "question" | "claim";

/** Where an image stands, under the base path. The site's own needs no id. */
export function shareImagePath(kind: ShareImageKind, id: Id): string {
  return kind === "site" ? "share/site.png" : `share/${kind}s/${id}.png`;
}

/** The site's image; null where there is none: without an origin nobody could fetch it. */
export function siteImage(site: Site): ShareImage | null {
  const { subtitle } = site.debate.map;
  return settable(site.title) ? image(site, "site", "", subtitle ? `${site.title}: ${subtitle}` : site.title) : null;
}

/** A debate's image, or the site's where it can't be set in the shipped font. */
export function debateImage(site: Site, id: Id): ShareImage | null {
  const debate = site.debate.debates.find((candidate) => candidate.id === id);
  return debate && settable(debate.title.value)
    ? image(site, "debate", id, `${debate.title.value}, a debate on ${site.title}`)
    : siteImage(site);
}

/** The image of a question or claim, or of what it stands under where it has none of its own. */
export function cardImage(site: Site, id: Id): ShareImage | null {
  const card = referTo(site, id);
  if (!card) return siteImage(site);
  const claim = site.debate.claim.get(id);
  if (!hasOwnImage(site, id)) return claim?.question ? cardImage(site, claim.question) : siteImage(site);
  const above = claim?.question ? site.debate.question.get(claim.question)?.sentence.value : undefined;
  const said = `${roleNames[card.kind]}: ${card.sentence}${card.unanswered ? " (unanswered)" : ""}`;
  return image(site, claim ? "claim" : "question", id, above ? `${said} It stands under the question: ${above}` : said);
}

/** Whether a question or claim has an image of its own. */
export function hasOwnImage(site: Site, id: Id): boolean {
  const card = referTo(site, id);
  if (!card || !settable(card.sentence)) return false;
  return card.kind === "question" || site.debate.claims.length <= mostClaimImages;
}

function image(site: Site, kind: ShareImageKind, id: Id, alt: string): ShareImage | null {
  const { urls } = site;
  if (!urls.hasOrigin) return null;
  return { url: urls.canonical(urls.path(shareImagePath(kind, id))), ...imageSize, alt };
}
