import type { Id } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";

/** The card of a claim for other people's pages: of its present version, or of the one given. */
export function claimEmbedUrl({ urls }: Site, id: Id, version = ""): string {
  return `${version === "" ? urls.claim(id) : urls.version(id, version)}#card`;
}

/** The oEmbed response for a claim. */
export function claimOembedUrl({ urls }: Site, id: Id): string {
  return urls.path(`embed/claims/${id}.json`);
}

/** The map without the site around it, with a question or claim in focus. */
export function mapEmbedUrl({ urls }: Site, id: Id): string {
  return urls.path(`embed/map/#${id}`);
}
