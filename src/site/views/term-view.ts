import { viewCitation } from "../refs/citable-claim.ts";
import { referToAll, withTarget } from "../refs/claim-reference.ts";
import { editUrl } from "../refs/page-links.ts";
import { termsIn, termsOf, usesOf, type Term } from "../prose/terms.ts";
import type { Site } from "../site.ts";
import { byFirstLetter } from "./indexes.ts";

export function viewTerm(site: Site, term: Term) {
  const { id, record, definition } = term;
  const claims = referToAll(site, record?.claims.map(({ value }) => value) ?? []);
  const first = new Set(claims.map((claim) => claim.id));
  const inDefinition = termsIn(site, definition);
  return {
    ...entryOf(site, term),
    also: term.also,
    /** Claims and questions about it, the best first. */
    claims: claims.map((claim) => withTarget(site, claim)),
    /** Other claims that use it. */
    uses: referToAll(
      site,
      (usesOf(site).get(id) ?? []).filter((claim) => !first.has(claim)),
    ).map((claim) => withTarget(site, claim)),
    /** Terms in its definition, and terms whose definitions use it. */
    seeAlso: [...termsOf(site).values()]
      .filter((other) => other.id !== id && (inDefinition.has(other.id) || termsIn(site, other.definition).has(id)))
      .map((other) => ({ name: other.term, url: site.urls.term(other.id) })),
    editUrl: record && editUrl(site, record.path),
  };
}

export type TermEntry = ReturnType<typeof entryOf>;

function entryOf(site: Site, { id, term, definition, record }: Term) {
  return {
    term,
    url: site.urls.term(id),
    definition,
    isOfMap: record !== null,
    citation: record?.source ? viewCitation(site, record.source.value, record) : null,
  };
}

/** The terms of the map by letters, and those of the interface in the order of its words. */
export function indexOfTerms(site: Site) {
  const entries = [...termsOf(site).values()].map((term) => entryOf(site, term));
  return {
    letters: byFirstLetter(
      entries.filter(({ isOfMap }) => isOfMap),
      site.debate.map.language,
      ({ term }) => term,
    ),
    ofInterface: entries.filter(({ isOfMap }) => !isOfMap),
  };
}
