import { citable, type Citable } from "../../cite/index.ts";
import type { ClaimRecord, ClaimVersion, Id } from "../../claims/model/index.ts";
import { namedPlace } from "../../text/named-place.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";

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

/** The works that a claim cites, each once with all locators: first its sources, then those of stances, then those in its explanation. */
export function worksOf(site: Site, claim: ClaimRecord): readonly Citable[] {
  const references = [
    ...claim.uses.map(({ source, at }) => ({ id: source.value, at })),
    ...claim.stances.map(({ source, at }) => ({ id: source.value, at })),
    ...(claim.explanation?.citations ?? []).map(({ source, at }) => ({ id: source.value, at })),
  ];
  return [...Map.groupBy(references, ({ id }) => id)].flatMap(([id, places]) => {
    const source = site.debate.source.get(id);
    const locators = new Set(places.map(({ at }) => namedPlace(at)).filter(Boolean));
    return source ? [citable(source, site.debate.map.language, [...locators].join("; "))] : [];
  });
}
