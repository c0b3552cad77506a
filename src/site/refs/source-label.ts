import type { Id, SourceRecord, CitedWork } from "../../claims/model/index.ts";
import { compareText } from "../../text/order.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";
import { shortReference } from "./reference.ts";

/**
 * How texts name a source: `Orwell 1946`, or `Orwell 1946a` where the map has another source by the same authors and of
 * the same year, and `Orwell (a)` where no year is known.
 * The letters are those of the whole map, so that a source has one name on all pages, those of former versions among them. They may
 * change when a source is added; what a version says doesn't: it names sources by their ids. A version that cites a work under another
 * author or year has its own words for it, without a letter.
 */
export function sourceLabel({ debate }: Site, source: SourceRecord): string {
  const short = shortReference(source);
  const known = lettered(debate.sources).get(source.id);
  return known?.short === short ? known.label : short;
}

interface Lettered {
  readonly short: string;
  readonly label: string;
}

const lettered = memoize((sources: readonly SourceRecord[]): ReadonlyMap<Id, Lettered> => {
  const alike = [...Map.groupBy(sources, shortReference)].filter(([, several]) => several.length > 1);
  return new Map(
    alike.flatMap(([short, several]) =>
      several.toSorted(byDateAndTitle).map(({ id, dates }, index) => {
        const letters = letterAt(index);
        return [id, { short, label: dates["issued"] ? `${short}${letters}` : `${short} (${letters})` }];
      }),
    ),
  );
});

function byDateAndTitle(a: SourceRecord, b: SourceRecord): number {
  const issued = ({ dates }: SourceRecord): string => dates["issued"] ?? "";
  return compareText(issued(a), issued(b)) || compareText(a.title.value, b.title.value) || compareText(a.id, b.id);
}

/** `a` to `z`, then `aa`, `ab` and so on. */
function letterAt(index: number): string {
  const last = String.fromCodePoint("a".charCodeAt(0) + (index % 26));
  return index < 26 ? last : `${letterAt(Math.floor(index / 26) - 1)}${last}`;
}

/** A work as a version of a claim cited it, in the shape of a source record, so that it can be shown and cited like one. */
export function workSource({ id, type, title, ...facts }: CitedWork): SourceRecord {
  const place = { path: "", start: 0, end: 0 };
  return {
    kind: "source",
    id,
    path: "",
    place,
    allow: [],
    type: { value: type, place },
    title: { value: title, place },
    ...facts,
    checked: null,
  };
}
