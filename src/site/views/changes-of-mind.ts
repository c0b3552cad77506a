import { stanceStrips } from "../charts/stance-strips.ts";
import type { Id } from "../../claims/model/index.ts";
import { referTo, referToClaim, referToQuestion, type ClaimReference } from "../refs/claim-reference.ts";
import { questionsInOrder } from "../refs/positions.ts";
import { viewRecorded } from "../standing/pair-view.ts";
import { fullName, sortKey } from "../in-words.ts";
import type { Site } from "../site.ts";
import { byDate, viewMark } from "./strip-view.ts";

/** A person's concessions and reversals, the earliest first. */
export function changesOf(site: Site, person: Id) {
  return changedHoldings(site, person).flatMap(({ claim: id, stance, before }) => {
    const claim = site.debate.claim.get(id);
    if (!claim) return [];
    return [
      {
        // Whether somebody answers the claim says nothing on who changed their mind about it.
        claim: { ...referToClaim(site, claim), unanswered: false },
        now: viewRecorded(site, id, stance),
        /** The stance that it contradicts; null for a concession without one. */
        before: before && viewRecorded(site, id, before),
        /** The position on the same question that the person asserts; null if there is none, or if it is the claim itself. */
        position: positionOf(site, person, id),
      },
    ];
  });
}

/** Every concession and reversal on the map. */
export function viewChangesOfMind(site: Site) {
  const collator = new Intl.Collator(site.debate.map.language);
  const people = site.debate.people
    .toSorted((a, b) => collator.compare(sortKey(a.name), sortKey(b.name)))
    .map(({ id, name }) => ({ id, name: fullName(name), url: site.urls.person(id), changes: changesOf(site, id) }))
    .filter(({ changes }) => changes.length > 0);
  const only = (isReversal: boolean) =>
    people
      .map((person) => ({
        ...person,
        changes: person.changes.filter(({ before }) => (before !== null) === isReversal),
      }))
      .filter(({ changes }) => changes.length > 0);
  return {
    people,
    reversals: only(true),
    /** The concessions that reverse nothing. */
    concessions: only(false),
    count: people.reduce((sum, { changes }) => sum + changes.length, 0),
    /** How many of these are reversals. */
    reversed: people.reduce((sum, { changes }) => sum + changes.filter(({ before }) => before !== null).length, 0),
    chart: chartOf(site, people),
  };
}

function changedHoldings(site: Site, person: Id) {
  const byClaim = Map.groupBy(site.debate.holdings.get(person) ?? [], ({ claim }) => claim);
  return [...byClaim.values()]
    .flatMap((held) => {
      const inOrder = held.toSorted((a, b) => byDate(a.stance, b.stance));
      return inOrder.flatMap((holding, index) => {
        const before = inOrder[index - 1]?.stance ?? null;
        const reverses = before !== null && (before.stance === "rejects") !== (holding.stance.stance === "rejects");
        if (!reverses && holding.stance.stance !== "concedes") return [];
        return [{ ...holding, before: reverses ? before : null }];
      });
    })
    .toSorted((a, b) => byDate(a.stance, b.stance));
}

function positionOf(site: Site, person: Id, id: Id): ClaimReference | null {
  const question = site.debate.claim.get(id)?.question ?? "";
  const asserted = (site.debate.branches.get(question) ?? []).find((position) =>
    site.debate.claim
      .get(position)
      ?.stances.some((stance) => stance.person.value === person && stance.stance === "asserts"),
  );
  return asserted === undefined || asserted === id ? null : referTo(site, asserted);
}

/** Fewer are read faster than a picture of them. */
const fewest = 3;

/** The dated ones on a time axis, a strip for each question; null if fewer than three have a date. */
function chartOf(site: Site, people: readonly { readonly id: Id }[]) {
  const all = people.flatMap(({ id }) => changedHoldings(site, id).map((holding) => ({ id, ...holding })));
  const dated = all.filter(({ stance }) => stance.date !== "");
  if (dated.length < fewest) return null;
  const byQuestion = Map.groupBy(dated, ({ claim }) => site.debate.claim.get(claim)?.question ?? "");
  const rows = questionsInOrder(site.debate).flatMap((question) => {
    const own = byQuestion.get(question.id);
    if (!own) return [];
    const stances = own.flatMap((one) => viewMark(site, one.stance, `#${one.id}`));
    return [{ about: referToQuestion(site, question), stances }];
  });
  return stanceStrips(rows);
}
