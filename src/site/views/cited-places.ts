import { namedPlace, notSeen, wholeWork } from "../../text/named-place.ts";
import { words } from "../../words/words.ts";
import { sourceKind } from "../refs/reference.ts";
import type { Site } from "../site.ts";

/** How many citations of one kind of work say what of the place in it. */
export interface CitedPlaces {
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
export function viewCitedPlaces({ debate }: Site): readonly CitedPlaces[] {
  const cited = debate.sources.flatMap((source) =>
    (debate.citations.get(source.id) ?? []).flatMap(({ as, at }) =>
      as === "affiliation" ? [] : [{ kind: sourceKind(source), at }],
    ),
  );
  const kinds = [...Map.groupBy(cited, ({ kind }) => kind)].map(([kind, citations]) => countPlaces(kind, citations));
  const byNumber = kinds.toSorted((a, b) => b.all - a.all);
  return cited.length === 0 ? [] : [...byNumber, countPlaces(words.pages.balance.allKinds, cited)];
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
