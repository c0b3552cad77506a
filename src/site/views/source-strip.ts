import { comparePlaces, placeStrip, type PlaceInWork, type PlaceStrip } from "../charts/index.ts";
import type { Citation, SourceRecord } from "../../claims/model/index.ts";
import { secondsOf } from "../addresses/locator-url.ts";
import { referTo, type ClaimReference } from "../refs/claim-reference.ts";
import { locatorInWords } from "../refs/citation-view.ts";
import type { Site } from "../site.ts";

/** Which claims cite which place of a work, along the work. */
export interface SourceStrip {
  readonly strip: PlaceStrip<{ readonly claim: ClaimReference; readonly at: string }>;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** How the places of a work are named: by time, or by a sign or word with a number, such as `§`, `p.` or `ch.`. */
interface Scheme {
  readonly name: string;
  readonly placeOf: (at: string) => PlaceInWork | null;
}

/** A strip of fewer places shows nothing that the list doesn't. */
const fewestPlaces = 3;

/** Null if fewer than three places of the work are cited that have an order. */
export function viewSourceStrip(site: Site, source: SourceRecord): SourceStrip | null {
  const citations = site.debate.citations.get(source.id) ?? [];
  const scheme = schemeOf(citations);
  if (!scheme) return null;
  const items = citations.flatMap(({ by, at }) => {
    const place = scheme.placeOf(at);
    const claim = by.kind === "claim" || by.kind === "question" ? referTo(site, by.id) : null;
    return place && claim ? [{ item: { claim, at: locatorInWords(at) }, place }] : [];
  });
  // A claim may cite a place twice: for a stance and as a source.
  const once = [...new Map(items.map((one) => [`${one.item.claim.id} ${one.place.join(".")}`, one])).values()];
  if (new Set(once.map(({ place }) => place.join("."))).size < fewestPlaces) return null;
  const isTime = scheme.name === time;
  const strip = placeStrip(once, isTime ? "seconds" : isPage(scheme.name) ? "pages" : "sections");
  return {
    strip,
    ticks: strip.ticks.map(({ at, place }) => ({
      at,
      label: isTime ? clock(place[0] ?? 0) : `${scheme.name}${scheme.name === "§" ? "" : " "}${place.join(".")}`,
    })),
  };
}

/** Citers in the order of the places that they cite in a work; those that cite no place with an order come last. */
export function inOrderOfWork<T>(
  site: Site,
  source: SourceRecord,
  citers: readonly T[],
  atsOf: (citer: T) => readonly string[],
): readonly T[] {
  const scheme = schemeOf(site.debate.citations.get(source.id) ?? []);
  if (!scheme) return citers;
  const firstOf = (citer: T): PlaceInWork =>
    atsOf(citer)
      .flatMap((at) => {
        const place = scheme.placeOf(at);
        return place ? [place] : [];
      })
      .toSorted(comparePlaces)[0] ?? [Infinity];
  return citers.toSorted((a, b) => comparePlaces(firstOf(a), firstOf(b)));
}

const time = "time";

/** The scheme by which most of the places are named. */
function schemeOf(citations: readonly Citation[]): Scheme | null {
  const places = new Map<string, Set<string>>();
  for (const { at } of citations)
    for (const name of [...(secondsOf(at) === null ? [] : [time]), ...numbered(at).keys()]) {
      const known = places.get(name) ?? new Set<string>();
      places.set(name, known.add(at));
    }
  const [most] = [...places].toSorted(([, a], [, b]) => b.size - a.size);
  if (!most) return null;
  const [name] = most;
  return {
    name,
    placeOf: (at) => {
      if (name !== time) return numbered(at).get(name) ?? null;
      const seconds = secondsOf(at);
      return seconds === null ? null : [seconds];
    },
  };
}

/** The numbers of a locator by the sign or word before each; of several with one sign the first: `§3.1 and §4, p. 7` has § 3.1 and p. 7. */
function numbered(at: string): ReadonlyMap<string, PlaceInWork> {
  const found = new Map<string, PlaceInWork>();
  for (const [, sign = "", number = ""] of at.matchAll(/(§|\p{L}{1,12}\.?)\s?(\d+(?:\.\d+)*)(?![:\d])/gu)) {
    const name = sign === "pp." ? "p." : sign;
    if (!found.has(name)) found.set(name, number.split(".").map(Number));
  }
  return found;
}

const isPage = (name: string): boolean => name === "p." || name === "S.";

/** `1:20:00`, `5:00`. */
function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:00` : `${minutes}:00`;
}
