import type { Claim, Compilation, Debate, Id } from "../claims/model/index.ts";
import { inTreeOrder } from "../text/order.ts";
import { shortSentence } from "../text/sentence.ts";
import type { MapClaim, MapQuestion } from "./map-data.ts";

/** The part of a question that has its touched claims, the paths to them, and direct replies, to all of them or to some. */
export function touchedPart(question: MapQuestion, touched: ReadonlySet<Id>, repliesTo = touched): MapQuestion {
  const { claims } = question;
  const kept = new Set<number>();
  claims.forEach(({ id, parent }, place) => {
    if (repliesTo.has(claims[parent]?.id ?? "")) kept.add(place);
    if (touched.has(id)) for (let at = place; at >= 0; at = claims[at]?.parent ?? -1) kept.add(at);
  });
  const left = claims.filter((_, place) => kept.has(place));
  return { ...question, claims: tied(left, (claim) => tiesIn(claim, claims)) };
}

/** A question as the map has it, with what `debate` adds or words otherwise: claims, each in its place, sentences, holders, replies. */
export function withClaimsOf({ debate, evaluation }: Compilation, known: MapQuestion): MapQuestion {
  const there = new Map(known.claims.map((claim) => [claim.id, claim]));
  const claims = claimsBelow(debate, known.id).flatMap((id): readonly MapClaim[] => {
    const claim = debate.claim.get(id);
    if (!claim) return [];
    const { role, draft, sentence } = claim;
    const unanswered = evaluation.unanswered.has(id);
    const made = newClaim(claim, debate);
    const present = there.get(id) ?? made;
    // Without a stance they are words for nobody.
    const before = present.stances.length > 0 ? [present.holders] : [];
    const holders = present.holders.includes(made.holders) ? present.holders : [...before, made.holders].join(", ");
    return [{ ...present, role, draft, sentence: sentence.value, unanswered, holders }];
  });
  return {
    ...known,
    claims: tied(claims, (claim) => {
      const parent = debate.claim.get(claim.id)?.parent ?? "";
      const linked = debate.inferencesFrom.get(claim.id)?.find(({ conclusion }) => conclusion === parent)?.premises;
      const { jointly } = tiesIn(claim, known.claims);
      return { parent, jointly: linked && linked.length > 1 ? linked : jointly };
    }),
  };
}

/** The ids of the claim above a claim, and of its linked premises. */
interface Ties {
  readonly parent: Id;
  readonly jointly: readonly Id[];
}

const tiesIn = ({ parent, jointly }: MapClaim, claims: readonly MapClaim[]): Ties => ({
  parent: claims[parent]?.id ?? "",
  jointly: jointly.flatMap((place) => claims[place]?.id ?? []),
});

/** Claims with the places in this list of those that they are tied to. */
function tied(claims: readonly MapClaim[], tiesOf: (claim: MapClaim) => Ties): readonly MapClaim[] {
  const places = new Map(claims.map(({ id }, place) => [id, place]));
  return claims.map((claim) => {
    const { parent, jointly } = tiesOf(claim);
    const linked = jointly.flatMap((id) => places.get(id) ?? []);
    return { ...claim, parent: places.get(parent) ?? -1, jointly: linked.toSorted((a, b) => a - b) };
  });
}

/** A claim that only its file says something of. */
function newClaim({ id, role, sentence, draft, parent, relations: [home], stances }: Claim, debate: Debate): MapClaim {
  const conclusion = home?.kind === "undercuts" ? debate.claim.get(home.conclusion.value) : undefined;
  const denied = debate.linksFrom.get(parent ?? "")?.find(({ to }) => to === conclusion?.id);
  const names = stances
    .filter(({ stance }) => stance === "asserts")
    .flatMap(({ person }) => debate.person.get(person.value)?.name ?? [])
    .map((name) => (name.kind === "literal" ? name.literal : name.family));
  return {
    ...{ id, role, draft, sentence: sentence.value, parent: -1, jointly: [], unanswered: false },
    ...{ stances: [], holders: names.join(", "), sources: [], basis: "", words: "", recorded: "", links: [] },
    denies: conclusion
      ? { kind: denied?.kind ?? "supports", conclusion: shortSentence(conclusion.sentence.value) }
      : null,
  };
}

/** All claims below a question or claim in the order of the map, which the homes of claims decide: each before those below it. */
export const claimsBelow = ({ branches }: Debate, id: Id): readonly Id[] =>
  inTreeOrder(branches.get(id) ?? [], (below) => branches.get(below) ?? []);
