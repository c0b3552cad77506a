import {
  type CrossLink,
  type FarEnd,
  type MapClaim,
  type MapQuestion,
  letterOf,
  type MapAtlas,
} from "../../map/map-data.ts";
import type { Claim, Id, Link } from "../../claims/model/index.ts";
import { idsOf } from "../../claims/model/step-path.ts";
import { firstWords } from "../prose/prose.ts";
import { memoize, memoizeEach } from "../../text/memoize.ts";
import { shortSentence } from "../../text/sentence.ts";
import type { Site } from "../site.ts";
import { referTo, roleHere, referToStep } from "../refs/claim-reference.ts";
import { holderNames, holdersLine } from "../refs/holders.ts";
import { claimsBelow } from "../../map/part-of-question.ts";
import { positionsOn, questionsInOrder } from "../refs/positions.ts";
import { sourceLabel } from "../refs/reference.ts";
import { yearOf, fullName } from "../in-words.ts";
import { recordedAsText } from "../refs/recorded-on.ts";

/** The characters of an explanation that the map shows; the claim's page has the rest. */
const wordsShown = 420;

/** A question with its claims, as the map shows them; null for an id that is no question. It is made once for each site. */
export const mapQuestion = memoizeEach((site: Site, id: Id): MapQuestion | null => {
  const question = site.debate.question.get(id);
  if (!question) return null;
  const { of, claims } = mapNumbers(site);
  const ids = claims.get(id) ?? [];
  const places = new Map(ids.map((claim, place) => [claim, place]));
  const raisedBy = question.arisesFrom?.value;
  return {
    id,
    sentence: question.sentence.value,
    number: of.get(id) ?? 0,
    elsewhere: positionsOn(site, id).elsewhere.length,
    raisedBy: raisedBy === undefined ? null : farEnd(site, raisedBy),
    claims: ids.flatMap((claim) => {
      const record = site.debate.claim.get(claim);
      return record ? [mapClaim(site, record, places)] : [];
    }),
  };
});

function mapClaim(site: Site, claim: Claim, places: ReadonlyMap<Id, number>): MapClaim {
  const { id, role, sentence, parent, basis, explanation } = claim;
  return {
    id,
    role,
    sentence: sentence.value,
    parent: places.get(parent ?? "") ?? -1,
    unanswered: site.evaluation.unanswered.has(id),
    draft: claim.draft,
    stances: stancesOf(site, claim),
    holders: holdersLine(site, claim),
    sources: sourcesOf(site, claim),
    basis: basis?.value ?? "",
    words: firstWords(site, explanation, wordsShown),
    recorded: recordedAsText(site, id, role),
    denies: deniedBy(site, claim),
    links: crossLinks(site, claim),
    jointly: linkedWith(site, claim, places),
  };
}

function stancesOf({ debate }: Site, { stances }: Claim): MapClaim["stances"] {
  return stances.map(({ stance, person, date }) => {
    const record = debate.person.get(person.value);
    return { stance, person: person.value, name: record ? fullName(record.name) : person.value, year: yearOf(date) };
  });
}

function sourcesOf(site: Site, { stances, uses }: Claim): MapClaim["sources"] {
  const cited = new Set([...uses, ...stances].map(({ source }) => source.value));
  return [...cited].flatMap((id) => {
    const record = site.debate.source.get(id);
    return record ? [[id, sourceLabel(site, record), record.title.value] as const] : [];
  });
}

function deniedBy(site: Site, { relations: [home] }: Claim): MapClaim["denies"] {
  if (home?.kind !== "undercuts") return null;
  const step = referToStep(site, idsOf(home));
  return step && { kind: step.kind, conclusion: shortSentence(step.conclusion.sentence) };
}

/**
 * Every link from and to a claim that its own argument does not show. An undercut is also a link to the conclusion of what it denies,
 * unless the premise stands below it: then the premise has the link.
 */
function crossLinks(site: Site, { id }: Claim): readonly CrossLink[] {
  const { linksFrom, linksTo, raises, claim } = site.debate;
  const link = (
    kind: CrossLink["kind"],
    way: CrossLink["way"],
    far: Id,
    as?: CrossLink["as"],
  ): readonly CrossLink[] => {
    const end = farEnd(site, far);
    return end ? [{ kind, way, as: as ?? end.kind, end }] : [];
  };
  const isCross = ({ home, kind, to }: Link, seenFrom: Id): boolean =>
    kind === "undercuts" && to !== seenFrom ? claim.get(to)?.parent !== seenFrom : !home;
  const all = [
    ...(linksFrom.get(id) ?? []).filter(({ home }) => !home).flatMap(({ kind, to }) => link(kind, "from", to)),
    ...(linksTo.get(id) ?? [])
      .filter((each) => isCross(each, id))
      .flatMap((each) => link(each.kind, "to", each.from, roleHere(site, each))),
    ...(raises.get(id) ?? []).flatMap((question) => link("raises", "from", question)),
  ];
  const once = new Map(all.map((each) => [`${each.kind} ${each.way} ${each.end.id}`, each]));
  return [...once.values()];
}

function farEnd(site: Site, id: Id): FarEnd | null {
  const card = referTo(site, id);
  if (!card) return null;
  const question = site.debate.claim.get(id)?.question ?? id;
  return {
    id,
    number: mapNumbers(site).of.get(id) ?? -1,
    kind: card.kind,
    sentence: card.sentence,
    holders: card.holders,
    question,
    questionSentence: site.debate.question.get(question)?.sentence.value ?? "",
  };
}

/** The places of the premises that support the claim's parent only together, as far as they are on this question's map. */
function linkedWith({ debate }: Site, { id, parent }: Claim, places: ReadonlyMap<Id, number>): readonly number[] {
  const inference = debate.inferencesFrom
    .get(id)
    ?.find(({ premises, conclusion }) => premises.length > 1 && conclusion === parent);
  return (inference?.premises ?? []).flatMap((premise) => places.get(premise) ?? []).toSorted((a, b) => a - b);
}

/** The numbers of questions and claims in the map's data: see src/map/map-data.ts. */
export const mapNumbers = memoize(({ debate }: Site) => {
  const numbers = new Map<Id, number>();
  const claims = new Map<Id, readonly Id[]>();
  for (const { id } of questionsInOrder(debate)) {
    numbers.set(id, numbers.size);
    const order = claimsBelow(debate, id);
    claims.set(id, order);
    for (const claim of order) numbers.set(claim, numbers.size);
  }
  return {
    /** By id. */
    of: numbers,
    /** By question: its claims in reading order. */
    claims,
  };
});

/** Every question of the map, with its claims as marks. */
export const mapAtlas = memoize((site: Site): MapAtlas => {
  const { debate, evaluation } = site;
  const { of } = mapNumbers(site);
  const letters = (id: Id): string =>
    claimsBelow(debate, id)
      .map((below) =>
        letterOf({ role: debate.claim.get(below)?.role ?? "reason", unanswered: evaluation.unanswered.has(below) }),
      )
      .join("");
  return {
    debates: debate.debates.map(({ id, title }) => ({
      id,
      title: title.value,
      questions: (debate.questionsOf.get(id) ?? []).flatMap((question) => {
        const record = debate.question.get(question);
        if (!record) return [];
        const positions = (debate.branches.get(question) ?? []).flatMap((position) => {
          const claim = debate.claim.get(position);
          return claim
            ? [
                {
                  id: position,
                  sentence: claim.sentence.value,
                  holders: holdersLine(site, claim),
                  names: holderNames(site, claim),
                  marks: letters(position),
                },
              ]
            : [];
        });
        const elsewhere = positionsOn(site, question).elsewhere.length;
        return [{ id: question, sentence: record.sentence.value, number: of.get(question) ?? 0, positions, elsewhere }];
      }),
    })),
  };
});
