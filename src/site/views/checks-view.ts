import type { Site } from "../site.ts";
import { citesSource } from "./wanted-view.ts";
import { namedPlace, notSeen, wholeWork } from "../../text/paths.ts";
import { words } from "../../words/words.ts";
import { sourceKind } from "../refs/reference.ts";

export function viewChecks({ debate }: Site) {
  const { claims, sources } = debate;
  return {
    claims: claims.length,
    /** Claims that cite a source: for themselves, for a stance or in their explanation. */
    sourced: claims.filter(citesSource).length,
    sources: sources.length,
    /** Sources that were compared with a record of a library, a publisher or the work itself. */
    checked: sources.filter(({ checked }) => checked !== null).length,
  };
}

/**
 * The citations of the map by kind of work, the most cited kind first, and all together at the end; nothing if there are none.
 * Those for affiliations are left out: they have no locator.
 */
export function viewCitedPlaces(site: Site) {
  const cited = placesOf(site);
  const kinds = [...Map.groupBy(cited, ({ kind }) => kind)].map(([kind, citations]) => countPlaces(kind, citations));
  const byNumber = kinds.toSorted((a, b) => b.all - a.all);
  return cited.length === 0 ? [] : [...byNumber, countPlaces(words.pages.balance.allKinds, cited)];
}

/** The works in which passages were not found, those with the most such citations first. */
export function viewNotFound(site: Site) {
  const notFound = Map.groupBy(
    placesOf(site).filter(({ at }) => at === notSeen),
    ({ source }) => source,
  );
  return [...notFound]
    .map(([{ id, title }, cited]) => ({ title: title.value, url: site.urls.source(id), count: cited.length }))
    .toSorted((a, b) => b.count - a.count);
}

function placesOf({ debate }: Site) {
  return debate.sources.flatMap((source) =>
    (debate.citations.get(source.id) ?? []).flatMap(({ as, at }) =>
      as === "affiliation" ? [] : [{ source, kind: sourceKind(source), at }],
    ),
  );
}

/** How many citations of one kind of work say what of the place in it. */
function countPlaces(kind: string, citations: readonly { readonly at: string }[]) {
  const count = (is: (at: string) => boolean): number => citations.filter(({ at }) => is(at)).length;
  return {
    kind,
    named: count((at) => namedPlace(at) !== ""),
    whole: count((at) => at === wholeWork),
    notFound: count((at) => at === notSeen),
    missing: count((at) => at === ""),
    all: citations.length,
  };
}
