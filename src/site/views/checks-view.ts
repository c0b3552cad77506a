import type { Site } from "../site.ts";
import { citesSource } from "./wanted-view.ts";
import { namedPlace, notSeen, wholeWork } from "../../text/paths.ts";
import { words } from "../../words/words.ts";
import { sourceKind } from "../refs/reference.ts";

/** What the records say about how far a map can be checked. */
interface ChecksView {
  readonly claims: number;
  /** Claims that cite a source: for themselves, for a stance or in their explanation. */
  readonly sourced: number;
  readonly sources: number;
  /** Sources that were compared with a record of a library, a publisher or the work itself. */
  readonly checked: number;
}

export function viewChecks({ debate }: Site): ChecksView {
  const { claims, sources } = debate;
  return {
    claims: claims.length,
    sourced: claims.filter(citesSource).length,
    sources: sources.length,
    checked: sources.filter(({ checked }) => checked !== null).length,
  };
}

/** How many citations of one kind of work say what of the place in it. */
interface CitedPlaces {
  /** The kind in words: `Journal article`. */
  readonly kind: string;
  readonly named: number;
  readonly whole: number;
  readonly notFound: number;
  /** Without a locator. */
  readonly missing: number;
  readonly all: number;
}

/**
 * The citations of the map by kind of work, the most cited kind first, and all together at the end; nothing if there are none.
 * Those for affiliations are left out: they have no locator.
 */
export function viewCitedPlaces(site: Site): readonly CitedPlaces[] {
  const cited = placesOf(site);
  const kinds = [...Map.groupBy(cited, ({ kind }) => kind)].map(([kind, citations]) => countPlaces(kind, citations));
  const byNumber = kinds.toSorted((a, b) => b.all - a.all);
  return cited.length === 0 ? [] : [...byNumber, countPlaces(words.pages.balance.allKinds, cited)];
}

/** A work in which passages were not found. */
interface NotFoundIn {
  readonly title: string;
  /** Its page, which lists the citations. */
  readonly url: string;
  readonly count: number;
}

/** The works in which passages were not found, those with the most such citations first. */
export function viewNotFound(site: Site): readonly NotFoundIn[] {
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

function countPlaces(kind: string, citations: readonly { readonly at: string }[]): CitedPlaces {
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
