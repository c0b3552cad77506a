import type { Claim, Id, Stance, StanceKind } from "../../claims/model/index.ts";
import { compareText } from "../../text/order.ts";
import { namedPlace } from "../../text/paths.ts";
import { words } from "../../words/words.ts";
import { familyName, inSeries, yearOf } from "../in-words.ts";
import { sourceLabel } from "./reference.ts";
import type { Site } from "../site.ts";

/** The stances on a claim that still hold: without those whose holder later said the opposite. A stance without a date is the earliest. */
export function presentStances(stances: readonly Stance[]): readonly Stance[] {
  return stances.filter(
    (each) =>
      !stances.some(
        (later) =>
          later.person.value === each.person.value && later.date > each.date && isAgainst(later) !== isAgainst(each),
      ),
  );
}

/** The people who assert a claim today: one may do so in several sources. */
export function presentHolders(stances: readonly Stance[]): ReadonlySet<Id> {
  const asserted = presentStances(stances).filter(({ stance }) => stance === "asserts");
  return new Set(asserted.map(({ person }) => person.value));
}

const isAgainst = ({ stance }: Stance): boolean => stance === "rejects";

/**
 * Who says a claim, in one short line: those who are recorded as its holders today, by their family names, each with the year
 * in which they first said it, the earliest first. Two are named: `Orwell 1946 and Porter 1950`, or `Orwell and Porter 1946` for one
 * work; of more the first: `Orwell 1946 and 2 others`. The first author of a work by more than two stands for its other authors:
 * `Kaplan et al. 2020`. Then come those who only concede or reject the claim: `Orwell 1946 · rejected by Porter 1950`. Only
 * recorded people are named, so a claim without stances has `no holder recorded`, whatever its sources.
 */
export function holdersLine(site: Site, { stances }: Claim): string {
  return lineOf(stances, (some) => namesOf(site, some));
}

/**
 * The same for a list of works beside it: names all, each by the work in which they said it, also what they said before they changed
 * their mind, then the other works that the claim cites: `Orwell 1946a, p. 3; Porter in Adams 1950 · source: Ukers 1935`. A work
 * says it by itself where all its authors do. `withPlaces` adds where in the works.
 */
export function holdersAndWorks(site: Site, { stances, uses }: Claim, withPlaces: boolean): string {
  const labelOf = (work: Id): string => {
    const source = site.debate.source.get(work);
    return source ? sourceLabel(site, source) : "";
  };
  const placesOf = (cited: readonly { readonly at: string }[]): readonly string[] =>
    withPlaces ? cited.map(({ at }) => namedPlace(at)).filter(Boolean) : [];
  const inPlaces = (name: string, places: readonly string[]): string => [name, ...new Set(places)].join(", ");
  const named = new Set<Id>();
  const namesOf = (some: readonly Stance[]): string => {
    const holders = holdersIn(site, some, ({ person, source }) => `${person.value} ${source.value}`);
    const said = holders.map(({ person, family, name, isFirst, work, date }) => {
      const label = labelOf(work);
      named.add(work);
      const authors = (site.debate.source.get(work)?.names["author"] ?? []).map(familyName);
      const areAll = authors.every((each) => holders.some((holder) => holder.family === each && holder.work === work));
      const isOwn = label.includes(family) && (isFirst || areAll);
      // Works without a date are told with that of the statement, those of another year with both.
      const isDated = /\d{4}/.test(label);
      const year = isDated ? "" : ` ${yearOf(date)}`.trimEnd();
      const saidIn =
        isDated && date !== "" && !label.includes(yearOf(date)) ? [words.site.holders.saidIn(yearOf(date))] : [];
      const own = placesOf(some.filter((stance) => stance.person.value === person && stance.source.value === work));
      return {
        name: isOwn ? `${label}${year}` : words.site.holders.inWork(`${name}${year}`, label),
        places: [...(own.length > 0 ? own : placesOf(uses.filter(({ source }) => source.value === work))), ...saidIn],
      };
    });
    const together = Map.groupBy(said, ({ name }) => name);
    return [...together]
      .map(([name, all]) =>
        inPlaces(
          name,
          all.flatMap(({ places }) => places),
        ),
      )
      .join("; ");
  };
  const present = presentStances(stances);
  const before = stances.filter((stance) => !present.includes(stance));
  const isHeld = stances.length === 0 || present.some(({ stance }) => stance === "asserts");
  const said = [
    ...(isHeld ? [] : [words.site.holders.none]),
    lineOf(present, namesOf),
    ...(before.length > 0 ? [words.site.holders.earlier(lineOf(before, namesOf))] : []),
  ];
  const others = Map.groupBy([...stances, ...uses], ({ source }) => source.value);
  const cited = [...others].flatMap(([work, places]) =>
    named.has(work) || labelOf(work) === "" ? [] : inPlaces(labelOf(work), placesOf(places)),
  );
  if (cited.length > 0) said.push(words.site.holders.sources(cited.length, cited.join("; ")));
  return said.join(" · ");
}

/** Who asserts, concedes and rejects a claim; `namesOf` names those of one kind. */
function lineOf(stances: readonly Stance[], namesOf: (stances: readonly Stance[]) => string): string {
  const present = presentStances(stances);
  const asserting = presentHolders(stances);
  const say = (kind: StanceKind): string =>
    namesOf(
      present.filter(({ stance, person }) => stance === kind && (kind !== "concedes" || !asserting.has(person.value))),
    );
  const { none, concededBy, rejectedBy } = words.site.holders;
  const [holders, conceding, rejecting] = [say("asserts"), say("concedes"), say("rejects")];
  const line = [holders, conceding && concededBy(conceding), rejecting && rejectedBy(rejecting)].filter(Boolean);
  return line.join(" · ") || none;
}

/** The family names of all who hold a claim today, who said it first before others. */
export function holderNames(site: Site, { stances }: Claim): readonly string[] {
  const held = firstOfEach(
    site,
    presentStances(stances).filter(({ stance }) => stance === "asserts"),
  );
  return held.map(({ family }) => family);
}

/** A holder, with the work in which they first said it. */
type Holder = ReturnType<typeof firstOfEach>[number];

/** Those who are named: the first author of a work stands for its others. */
function holdersIn(site: Site, stances: readonly Stance[], by = byPerson): readonly Holder[] {
  const all = firstOfEach(site, stances, by);
  const led = new Set(all.filter(({ isFirst }) => isFirst).map(({ work }) => work));
  return all.filter(({ isFirst, isAuthor, work }) => isFirst || !isAuthor || !led.has(work));
}

function namesOf(site: Site, stances: readonly Stance[]): string {
  const holders = holdersIn(site, stances);
  const [first, second, ...others] = holders;
  const isOneWork = others.length === 0 && second?.work === first?.work && second?.date === first?.date;
  if (isOneWork) return withYear({ name: inSeries(holders.map(({ name }) => name)), date: first?.date ?? "" });
  const [earliest = "", ...rest] = holders.map(withYear);
  return rest.length > 1 ? words.site.names.andOthers(earliest, rest.length) : inSeries([earliest, ...rest]);
}

const withYear = ({ name, date }: Pick<Holder, "name" | "date">): string =>
  [name, yearOf(date)].filter(Boolean).join(" ");

const byPerson = ({ person }: Stance): string => person.value;

/** The first statement of each person, or of each that `by` tells apart, the earliest first, those without a date last; the first author of a work before its others. */
function firstOfEach({ debate }: Site, stances: readonly Stance[], by = byPerson) {
  const said = stances.flatMap((stance) => {
    const { date } = stance;
    const [person, work] = [stance.person.value, stance.source.value];
    const name = debate.person.get(person)?.name;
    const cited = debate.source.get(work);
    if (!name) return [];
    const own = familyName(name);
    const authors = (cited?.names["author"] ?? []).map(familyName);
    const isFirst = authors.length > 2 && authors[0] === own;
    const holder = {
      person,
      family: own,
      /** With "et al." if they are the first of more than two authors. */
      name: isFirst ? words.site.names.etAl(own) : own,
      isFirst,
      isAuthor: authors.includes(own),
      work,
      date: date || (cited?.dates["issued"] ?? ""),
    };
    return [[by(stance), holder] as const];
  });
  const inOrder = said.toSorted(
    ([, a], [, b]) => compareText(a.date || unknown, b.date || unknown) || Number(b.isFirst) - Number(a.isFirst),
  );
  // Of several entries with one key, a map keeps the last.
  return [...new Map(inOrder.toReversed()).values()].toReversed();
}

/** Sorts after every date. */
const unknown = "~";
