import { citable, type Citable } from "../../cite/index.ts";
import type { ClaimRecord, ClaimVersion, Id } from "../../claims/model/index.ts";
import { namedPlace, notSeen } from "../../text/paths.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";
import { type CitedPlace, locatorUrl } from "../addresses/source-url.ts";
import { sourceLabel } from "./reference.ts";
import { copyOf, warningsOn } from "./whereabouts.ts";

/**
 * A version of a claim as a work to cite: an entry, by a group of contributors, of an encyclopedia that the editors of the map edit.
 * Without an origin it has no address, and before it is published it has no date.
 */
export function citableClaim(site: Site, id: Id, { content, version, date }: ClaimVersion): Citable {
  const { urls, title, debate } = site;
  const editors = debate.map.editors.map(({ name }) => name);
  const address = urls.hasOrigin ? { URL: urls.canonical(urls.version(id, version)) } : {};
  return {
    key: id,
    type: "entry-encyclopedia",
    title: content.sentence,
    names: {
      author: [{ kind: "literal", literal: words.site.map.contributors(title) }],
      ...(editors.length > 0 ? { editor: editors } : {}),
    },
    dates: date === "" ? {} : { issued: date },
    fields: { "container-title": title, edition: version, version, language: debate.map.language, ...address },
    arxiv: "",
    locator: "",
  };
}

/** The works that a claim cites, each once with all locators: its sources, then those of stances, outcomes and the explanation. */
export function worksOf(site: Site, { uses, stances, resolves, explanation }: ClaimRecord): readonly Citable[] {
  const cited = [...uses, ...stances, ...(resolves?.outcomes ?? []), ...(explanation?.citations ?? [])];
  return [...Map.groupBy(cited, ({ source }) => source.value)].flatMap(([id, places]) => {
    const source = site.debate.source.get(id);
    const locators = new Set(places.map(({ at }) => namedPlace(at)).filter(Boolean));
    return source ? [citable(source, site.debate.map.language, [...locators].join("; "))] : [];
  });
}

/** A citation of a source: its short name, its page on the site, and the locator with its address in the work. */
export type CitationView = NonNullable<ReturnType<typeof viewCitation>>;

/** Null where the source is unknown, which the checker reports. */
export function viewCitation(site: Site, id: Id, place: CitedPlace) {
  const source = site.debate.source.get(id);
  if (!source) return null;
  const atUrl = locatorUrl(source, place);
  return {
    source: id,
    label: sourceLabel(site, source),
    title: source.title.value,
    url: site.urls.source(id),
    at: placeInWords(place.at, atUrl),
    atUrl,
    warnings: warningsOn(source),
    copy: copyOf(source),
  };
}

/** A locator as readers see it: "" for `whole`, and words of ours for `not seen`, which names no place. */
export function locatorInWords(at: string): string {
  return at === notSeen ? words.site.placeNotFound : namedPlace(at);
}

/** What is shown, and linked where there is an address: the place, or the passage where none is named. */
export function placeInWords(at: string, atUrl: string | null): string {
  return atUrl === null ? locatorInWords(at) : namedPlace(at) || words.site.passage;
}
