import type { Id } from "../../claims/model/index.ts";
import { imageSize } from "../../map/share/image-text.ts";
import { referTo } from "../refs/claim-reference.ts";
import { roleName } from "../words/roles.ts";
import { settable } from "./settable.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";

/** The image that other sites show for a link to a page. */
export interface ShareImage {
  /** Its full address. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** What it says, as text. */
  readonly alt: string;
}

/** In a debate with more claims, a claim has the image of its question. */
export const mostClaimImages = 1500;

/** Which image: that of the site, of a debate, of a question or of a claim. */
export type ShareImageKind = "site" | "debate" | "question" | "claim";

/** The path of an image under the base path. The site's image needs no id. */
export function shareImagePath(kind: ShareImageKind, id: Id): string {
  return kind === "site" ? "share/site.png" : `share/${kind}s/${id}.png`;
}

/** The site's image; null without an origin, since its address must be a full one, or if the shipped font lacks letters of the title. */
export function siteImage(site: Site): ShareImage | null {
  const { subtitle } = site.debate.map;
  return settable(site.title)
    ? image(site, "site", "", subtitle ? words.site.image.site(site.title, subtitle) : site.title)
    : null;
}

/** A debate's image, or the site's if the shipped font lacks letters of the debate's title. */
export function debateImage(site: Site, id: Id): ShareImage | null {
  const debate = site.debate.debates.find((candidate) => candidate.id === id);
  return debate && settable(debate.title.value)
    ? image(site, "debate", id, words.site.image.debate(debate.title.value, site.title))
    : siteImage(site);
}

/** The image of a question or claim. One without an image has that of its question, or the site's. */
export function cardImage(site: Site, id: Id): ShareImage | null {
  const card = referTo(site, id);
  if (!card) return siteImage(site);
  const claim = site.debate.claim.get(id);
  if (!hasOwnImage(site, id)) return claim?.question ? cardImage(site, claim.question) : siteImage(site);
  const above = claim?.question ? site.debate.question.get(claim.question)?.sentence.value : undefined;
  const { card: say, unanswered, underQuestion } = words.site.image;
  const named = say(roleName(card.kind), card.sentence);
  const said = card.unanswered ? unanswered(named) : named;
  return image(site, claim ? "claim" : "question", id, above ? underQuestion(said, above) : said);
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
