import type { ClaimContent, Name, PartialDate, Role, StanceKind } from "../claims/model/index.ts";
import type { Firmness } from "../reasoning/index.ts";
import { memoizeText } from "../text/memoize.ts";
import { words } from "../words/words.ts";

/** A name in the order of speech: `Ludwig van Beethoven, Jr.`, `Meta AI`. */
export function fullName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const spoken = join(name.given, name.droppingParticle, name.nonDroppingParticle, name.family);
  return name.suffix ? `${spoken}, ${name.suffix}` : spoken;
}

/** A name in an index: `van Beethoven, Ludwig`. */
export function indexName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const given = join(name.given, name.droppingParticle);
  return [familyName(name), given, name.suffix].filter(Boolean).join(", ");
}

/** The part of a name in a short citation. */
export function familyName(name: Name): string {
  return name.kind === "literal" ? name.literal : join(name.nonDroppingParticle, name.family);
}

/** What an index sorts by: the family name without its particle, then the given name. */
export function sortKey(name: Name): string {
  return name.kind === "literal" ? name.literal.replace(/^the /i, "") : join(name.family, name.given);
}

/** `Orwell`, `Bender and Koller`, `Ha, Bai and Hu`, `Kaplan et al.` */
export function shortNames(names: readonly Name[]): string {
  const [first, ...others] = names.map(familyName);
  if (first === undefined) return "";
  if (others.length > 2) return words.site.names.etAl(first);
  return inSeries([first, ...others]);
}

/** A list of names: `A, B and C`. Of more than eight, the first six: `A, B, C, D, E, F and 3 others`. */
export function inSeries(names: readonly string[]): string {
  return names.length > 8
    ? words.site.names.andOthers(names.slice(0, 6).join(", "), names.length - 6)
    : words.site.names.series(names);
}

function join(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(" ");
}

/** What is recorded on a claim: see `recordedOn`. */
interface Recorded extends Pick<Firmness, "flips"> {
  readonly objections: number;
  readonly undercuts: number;
  readonly withReply: number;
}

/** How many objections to a claim are recorded; "" if there is none. */
export function objectionsInWords({ objections, withReply }: Recorded, role: Role): string {
  const kind = role === "objection" ? "rebuttal" : "objection";
  return objections === 0 ? "" : words.site.recorded.objections(kind, objections, withReply);
}

/** Of the claims that a result turns on, so many are named. */
const mostTurnedOn = 3;

/** How many judgements change the result for a claim, and if one does, of which claims; "" if none can. */
export function flipsInWords({ flips }: Recorded, turnsOn: readonly string[]): string {
  const said = words.site.recorded.flips;
  if (flips !== 1) return flips === null ? "" : said[flips];
  return said[1](turnsOn.slice(0, mostTurnedOn), Math.max(0, turnsOn.length - mostTurnedOn));
}

export function recordedInWords(recorded: Recorded, role: Role, turnsOn: readonly string[]): string {
  return [objectionsInWords(recorded, role), flipsInWords(recorded, turnsOn)].filter(Boolean).join(" ");
}

/** A date in words, as exact as it is known: `27 June 2022`, `June 2022`, `2022`. Anything that is not a date stays as it is. */
export function dateInWords(date: PartialDate): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year) return date;
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (!isMonth) return year;
  return formatOf(words.locale, day !== undefined).format(new Date(`${year}-${month ?? ""}-${day ?? "01"}T00:00Z`));
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`;
  const parts = hasDay ? ({ dateStyle: "long" } as const) : ({ year: "numeric", month: "long" } as const);
  return memoizeText(dateFormats, key, () => new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" }));
}

/** The first four characters of a date: `2022`; "" where there is none. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

/** `2013 – 2018`, `since 2018`, `until 2018`, or "" where neither end is known. */
export function spanInWords(from: PartialDate, to: PartialDate): string {
  if (from && to) return from === to ? dateInWords(from) : words.site.dates.span(dateInWords(from), dateInWords(to));
  if (from) return words.site.dates.since(dateInWords(from));
  return to ? words.site.dates.until(dateInWords(to)) : "";
}

/** What a card on the map can be. */
export type CardKind = "question" | Role;

/** The name of a role. */
export const roleName = (kind: CardKind): string => words.site.roles[kind];

/** `3 questions, 1 claim`: how much a map has. What there is none of is left out. */
export function sizeInWords(counts: Readonly<Record<"questions" | "claims" | "sources" | "people", number>>): string {
  return (["questions", "claims", "sources", "people"] as const)
    .flatMap((kind) => (counts[kind] === 0 ? [] : [words.pages.home.counts[kind](counts[kind])]))
    .join(", ");
}

/** `asserts 3 claims, rejects 1 claim`: the stances of a person. */
export function stancesInWords(counts: Readonly<Record<StanceKind, number>>): string {
  return (["asserts", "concedes", "rejects"] as const)
    .flatMap((kind) => (counts[kind] === 0 ? [] : [words.pages.stance.counts[kind](counts[kind])]))
    .join(", ");
}

/** The symbol of each role in a box of 16 by 16. Each has its own shape as well as its own colour. Their lines are styled in roles.css. */
export const roleShapes: Readonly<Record<CardKind, string>> = {
  question:
    '<path d="M4.5 5.2a3.5 3.5 0 1 1 5 3.2C8.3 9 8 9.5 8 10.6" stroke-width="2"/><circle cx="8" cy="13.8" r="1.3" fill="currentColor" stroke="none"/>',
  position: '<path d="M3.5 15V2M3.5 2.5h9.5l-2.8 3 2.8 3H3.5" fill="currentColor" stroke-width="1.6"/>',
  reason: '<path d="M8 2.5v11M2.5 8h11" stroke-width="2.4"/>',
  objection: '<path d="M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8" stroke-width="2.4"/>',
  rebuttal: '<path d="M6.2 2.6L2.4 6.4l3.8 3.8M2.8 6.4h6.4a4 4 0 0 1 0 7.4H7" stroke-width="2.1"/>',
};

/** What a claim says of itself in a few words, by title; "" for what it doesn't say. */
export const detailsInWords = ({ basis, resolves }: ClaimContent): Readonly<Record<string, string>> => ({
  [words.site.content.basis]: basis && words.site.basis(words.browser.detail.bases[basis]),
  [words.site.content.forecast]: resolves === null ? "" : forecastInWords(resolves),
});

function forecastInWords({ by, opens, how, outcomes }: NonNullable<ClaimContent["resolves"]>): string {
  const { forecast } = words.site;
  const decided = by ? forecast.by(dateInWords(by), how) : opens ? forecast.opens(opens, how) : forecast.open(how);
  return [
    decided,
    ...outcomes.map(({ outcome, on }) => `${forecast.outcome(forecast.outcomes[outcome], dateInWords(on))}.`),
  ].join(" ");
}
