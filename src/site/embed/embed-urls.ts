import type { Id } from "../../model/index.ts";
import type { Site } from "../site.ts";

/** The card of a claim for other people's pages: as it stands now, or as it stood in a version. */
export function claimEmbedUrl({ urls }: Site, id: Id, version = ""): string {
  return urls.path(`embed/claims/${id}/${version && `${version}/`}`);
}

/** What the card of a claim is, for programs that ask: an oEmbed answer. */
export function claimOembedUrl({ urls }: Site, id: Id): string {
  return urls.path(`embed/claims/${id}.json`);
}

/** The map alone, with a question or claim in focus. */
export function mapEmbedUrl({ urls }: Site, id: Id): string {
  return urls.path(`embed/map/#${id}`);
}
