import type { Claim, Holding, Id, PersonRecord, Stance, StanceKind } from "../../claims/model/index.ts";
import { dateInWords, fullName, spanInWords } from "../in-words.ts";
import { referToClaim, referToQuestion } from "../refs/claim-reference.ts";
import { presentHolders, presentStances } from "../refs/holders.ts";
import { positionsOn, questionsInOrder, sizeBelow } from "../refs/positions.ts";
import type { Site } from "../site.ts";
import { firstObjections } from "./objections.ts";
import { opponentsOf } from "../standing/opponents.ts";
import { pairsOf } from "../standing/pairs.ts";
import { words } from "../../words/words.ts";
import { byDate } from "./strip-view.ts";

/** The opponents and the reasons that a line names; the others are counted. */
const [named, reasonsNamed] = [4, 3];

/**
 * What a person holds, in the order of the map: on each question the positions that they assert, or if there are none, those that they
 * concede or reject. Where they say nothing of a position, it is the claim nearest to the question.
 */
export function heldPositions(site: Site, person: PersonRecord, holdings: readonly Holding[]) {
  const byQuestion = Map.groupBy(holdings, ({ claim }) => site.debate.claim.get(claim)?.question ?? "");
  return questionsInOrder(site.debate).flatMap((question) => {
    const held = byQuestion.get(question.id);
    if (!held) return [];
    const { shown, unshown } = mainClaims(site, question.id, held);
    // Who opposes what they say of the other positions opposes the first.
    const lines = shown.map((claim, index) =>
      viewLine(site, person, claim, index === 0 ? [claim, ...unshown] : [claim]),
    );
    return [{ question: referToQuestion(site, question), lines }];
  });
}

export type HeldPosition = ReturnType<typeof heldPositions>[number];

function mainClaims(site: Site, question: Id, held: readonly Holding[]) {
  const ids = new Set(held.map(({ claim }) => claim));
  const positions = positionsOn(site, question).placed.filter(({ id }) => ids.has(id));
  const asserted = positions.filter(({ id }) =>
    held.some((one) => one.claim === id && one.stance.stance === "asserts"),
  );
  const claims = [...ids].flatMap((id) => site.debate.claim.get(id) ?? []);
  const nearest = claims.toSorted((a, b) => (a.depth ?? Infinity) - (b.depth ?? Infinity)).slice(0, 1);
  const shown = [asserted, positions, nearest].find((some) => some.length > 0) ?? [];
  return { shown, unshown: positions.filter((claim) => !shown.includes(claim)) };
}

function viewLine(site: Site, person: PersonRecord, claim: Claim, about: readonly Claim[]) {
  const { present, former } = stancesOf(person, claim);
  const opponents = about
    .filter(({ role }) => role === "position")
    .map((each) => opponentsOf(site, each.id, lastKind(stancesOf(person, each).present)));
  const recorded = new Set(opponents.flatMap((each) => each.recorded));
  const inferred = new Set(opponents.flatMap((each) => each.inferred.filter((id) => !recorded.has(id))));
  const [before] = former.toReversed();
  const reasons = lastKind(present) === "asserts" ? reasonsGiven(site, person.id, claim) : [];
  const earlier = before ? words.pages.stance.earlier(words.site.stance[before.stance]) : "";
  return {
    claim: referToClaim(site, claim),
    stance: lastKind(present),
    /** The person's own reasons for it, and how many more there are. */
    reasons: reasons.slice(0, reasonsNamed).map((reason) => withSize(site, reason)),
    moreReasons: Math.max(0, reasons.length - reasonsNamed),
    /** Where the person holds a position: the first objection to it, and how many there are. */
    against: claim.role === "position" && lastKind(present) === "asserts" ? firstObjections(site, claim, 1) : null,
    span: spanOf(present),
    /** "Earlier stance: rejects it, 2019"; "" for none. */
    former: [earlier, dateInWords(before?.date ?? "")].filter(Boolean).join(", "),
    recorded: viewOpponents(site, person.id, [...recorded]),
    inferred: viewOpponents(site, person.id, [...inferred]),
  };
}

/** A reason, with the number of claims below it in place of its holders. */
function withSize(site: Site, claim: Claim) {
  const size = sizeBelow(site, claim.id);
  const holders = size > 0 ? words.pages.claim.below(size) : "";
  return { ...referToClaim(site, claim), kind: "reason" as const, unanswered: false, holders };
}

/** A person's reasons for a claim, those with the most claims below them first. */
function reasonsGiven(site: Site, person: Id, { id }: Claim): readonly Claim[] {
  const { claim, linksTo } = site.debate;
  return (linksTo.get(id) ?? [])
    .flatMap(({ kind, from }) => (kind === "supports" ? (claim.get(from) ?? []) : []))
    .filter(({ stances }) => presentHolders(stances).has(person))
    .toSorted((one, other) => sizeBelow(site, other.id) - sizeBelow(site, one.id));
}

/** A person's stances on a claim by date: those that hold today, and those that they have reversed since. */
function stancesOf(person: PersonRecord, claim: Claim) {
  const own = claim.stances.filter((stance) => stance.person.value === person.id).toSorted(byDate);
  const present = presentStances(own);
  return { present, former: own.filter((each) => !present.includes(each)) };
}

const lastKind = (stances: readonly Stance[]): StanceKind => stances.at(-1)?.stance ?? "asserts";

/** From the first date to the last. */
function spanOf(stances: readonly Stance[]): string {
  const dates = stances.flatMap(({ date }) => date || []);
  return spanInWords(dates[0] ?? "", dates.at(-1) ?? "");
}

function viewOpponents(site: Site, person: Id, opponents: readonly Id[]) {
  const compared = new Set(pairsOf(site).map(({ one, other }) => site.urls.pair(one, other)));
  const people = opponents.flatMap((id) => site.debate.person.get(id) ?? []);
  return {
    people: people.slice(0, named).map(({ id, name }) => {
      const pair = site.urls.pair(person, id);
      return { name: fullName(name), url: compared.has(pair) ? pair : site.urls.person(id) };
    }),
    others: Math.max(0, people.length - named),
  };
}
