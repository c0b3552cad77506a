import type { Id } from "../../claims/model/index.ts";
import { claimEmbedUrl, mapEmbedUrl } from "./embed-urls.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";

/** An oEmbed response of type "rich": see https://oembed.com. */
export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
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
  return frame(site, mapEmbedUrl(site, id), words.site.map.label(site.title), mapSize);
}

/** The oEmbed response for a claim on the map. */
export function claimOembed(site: Site, id: Id, sentence: string): Oembed {
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

function frame(
  site: Site,
  path: string,
  title: string,
  size: { readonly width: number; readonly height: number },
): string {
  const source = escapeHtml(site.urls.canonical(path));
  return `<iframe src="${source}" title="${escapeHtml(title)}" width="${size.width}" height="${size.height}" loading="lazy"></iframe>`;
}
