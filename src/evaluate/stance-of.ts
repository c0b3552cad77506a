import type { Holding, Id, Stance } from "../model/index.ts";
import type { Judgement } from "./judgements.ts";

/** What a person is recorded to think of a claim, with where it can be read. */
export interface HeldJudgement {
  readonly claim: Id;
  readonly judgement: Judgement;
  /** The stance that counts: the latest. It has the source. */
  readonly stance: Stance;
  /** What they held before, the other way, the latest first. */
  readonly former: readonly Stance[];
}

/**
 * A person's stance, read from `held-by`: to assert or concede a claim is to accept it. Of stances that contradict each
 * other the later counts, an undated one being the earliest; where they are of one date, none does.
 */
export function stanceOf(holdings: readonly Holding[]): readonly HeldJudgement[] {
  return [...Map.groupBy(holdings, ({ claim }) => claim)].flatMap(([claim, held]) => {
    const stances = held
      .map(({ stance }) => stance)
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    const [latest] = stances;
    if (latest === undefined) return [];
    const judgement = judgementIn(latest);
    const former = stances.filter((stance) => judgementIn(stance) !== judgement);
    if (former.some(({ date }) => date === latest.date)) return [];
    return [{ claim, judgement, stance: latest, former }];
  });
}

function judgementIn({ stance }: Stance): Judgement {
  return stance === "rejects" ? "reject" : "accept";
}
