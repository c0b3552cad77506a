import type { Citation, Id, SourceRecord } from "../../claims/model/index.ts";
import { locatorInWords, placeInWords } from "../refs/citable-claim.ts";
import { referTo } from "../refs/claim-reference.ts";
import { dateInWords, fullName } from "../in-words.ts";
import { type CitedPlace, locatorUrl, webUrl, secondsOf } from "../addresses/source-url.ts";
import { makeReference, sourceLabel } from "../refs/reference.ts";
import { copyOf, warningsOn } from "../refs/whereabouts.ts";
import type { Site } from "../site.ts";
import { notSeen } from "../../text/paths.ts";
import { words } from "../../words/words.ts";
import { comparePlaces, placeStrip, type PlaceInWork } from "../charts/place-strip.ts";

export function viewSource(site: Site, source: SourceRecord) {
  return {
    label: sourceLabel(site, source),
    reference: makeReference(source),
    warnings: warningsOn(source),
    copy: copyOf(source),
    htmlUrl: webUrl(source.html),
    citers: viewCiters(site, source),
    notFound: notFoundInWords(site.debate.citations.get(source.id) ?? []),
    checked: source.checked && {
      date: dateInWords(source.checked.date),
      record: withLinks(source.checked.record),
    },
    abstract: source.fields["abstract"] ?? "",
  };
}

/** An address in a text, without the comma or full stop after it. */
const address = /(https?:\/\/(?:[^\s()]|\([^\s()]*\))*(?:[^\s().,;:]|\([^\s()]*\)))/;

/** A text in parts: its addresses as links, and what is between them without an address. */
export function withLinks(text: string): readonly { readonly text: string; readonly url: string }[] {
  return text
    .split(address)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, url: address.test(part) ? (webUrl(part) ?? "") : "" }));
}

function notFoundInWords(citations: readonly Citation[]): string {
  const count = citations.filter(({ at }) => at === notSeen).length;
  return count === 0 ? "" : words.pages.source.notFound(count, citations.length);
}

/** The claims, questions, people and others that cite a source, each once, in the order of the places that they cite. */
function viewCiters(site: Site, source: SourceRecord) {
  const all = site.debate.citations.get(source.id) ?? [];
  const byCiter = Map.groupBy(all, ({ by }) => `${by.kind} ${by.id}`);
  return inOrderOfWork(schemeOf(all), [...byCiter.values()]).flatMap((citations) => {
    const by = citations[0]?.by;
    if (!by) return [];
    const isClaim = by.kind === "claim" || by.kind === "question";
    const claim = isClaim ? referTo(site, by.id) : null;
    const other = isClaim ? null : otherCiter(site, by);
    if (!claim && !other) return [];
    return [{ claim, other, purposes: viewPurposes(site, source, citations) }];
  });
}

/** What it cites the source for, each once, with the places in the source that it cites for it. */
function viewPurposes(site: Site, source: SourceRecord, citations: readonly Citation[]) {
  const ats = new Map<string, Map<string, string | null>>();
  for (const citation of citations)
    for (const purpose of purposesOf(site, source, citation)) {
      const places = ats.get(purpose) ?? new Map<string, string | null>();
      ats.set(
        purpose,
        places.set(citation.at, places.get(citation.at) ?? locatorUrl(source, placeOf(site, source, citation))),
      );
    }
  return [...ats].map(([purpose, of]) => ({
    words: purpose,
    places: [...of].map(([at, atUrl]) => ({ at: placeInWords(at, atUrl), atUrl })).filter(({ at }) => at !== ""),
  }));
}

/** The place that a citation names, with the passage that a claim may add. */
function placeOf({ debate }: Site, { id }: SourceRecord, { by, as, at }: Citation): CitedPlace {
  const claim = by.kind === "claim" ? debate.claim.get(by.id) : undefined;
  const cited = as === "stance" ? claim?.stances : as === "use" ? claim?.uses : [];
  return cited?.find((place) => place.source.value === id && place.at === at) ?? { at };
}

/** For a stance, who takes it: several people may take theirs at one place. */
function purposesOf(site: Site, source: SourceRecord, { by, as, at }: Citation): readonly string[] {
  const { citedFor } = words.site;
  if (as !== "stance") return [citedFor[as === "prose" && by.kind === "claim" ? "explanation" : as]];
  const stances = site.debate.claim.get(by.id)?.stances ?? [];
  return stances
    .filter((stance) => stance.source.value === source.id && stance.at === at)
    .flatMap(({ person, stance }) => {
      const record = site.debate.person.get(person.value);
      return record ? [citedFor.stance(fullName(record.name), words.site.stance[stance])] : [];
    });
}

/** A person, a text or the map that cites a source. */
function otherCiter({ debate, title, urls }: Site, { kind, id }: Citation["by"]) {
  if (kind === "map") return { name: title, url: urls.home };
  const isCiter = (record: { readonly id: Id }): boolean => record.id === id;
  const name = {
    claim: undefined,
    question: undefined,
    debate: debate.debates.find(isCiter)?.title.value,
    page: debate.pages.find(isCiter)?.title,
    tour: debate.tours.find(isCiter)?.title,
    term: debate.terms.find(isCiter)?.term.value,
    person: debate.people.filter(isCiter).map((person) => fullName(person.name))[0],
  }[kind];
  return name === undefined ? null : { name, url: urls[kind](id) };
}

/** How the places of a work are named: by time, or by a sign or word with a number, such as `§`, `p.` or `ch.`. */
interface Scheme {
  readonly name: string;
  readonly placeOf: (at: string) => PlaceInWork | null;
}

/** A strip of fewer places shows nothing that the list doesn't. */
const fewestPlaces = 3;

/** Which claims cite which place of a work, along the work. Null if fewer than three places are cited that have an order. */
export function viewSourceStrip(site: Site, source: SourceRecord) {
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
    kinds: [...new Set(strip.marks.map(({ item }) => item.claim.kind))],
    ticks: strip.ticks.map(({ at, place, from }) => ({
      at,
      from,
      label: isTime ? clock(place[0] ?? 0) : `${scheme.name}${scheme.name === "§" ? "" : " "}${place.join(".")}`,
    })),
  };
}

/** Citers in the order of the places that they cite in a work; those that cite no place with an order come last. */
function inOrderOfWork(scheme: Scheme | null, citers: readonly (readonly Citation[])[]) {
  if (!scheme) return citers;
  const firstOf = (citations: readonly Citation[]): PlaceInWork => {
    const places = citations.flatMap(({ at }) => [scheme.placeOf(at) ?? []].filter((place) => place.length > 0));
    return places.toSorted(comparePlaces)[0] ?? [Infinity];
  };
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
