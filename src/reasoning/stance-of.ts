import { compareText } from "../text/order.ts";
import type { Holding, Id, Stance } from "../claims/model/index.ts";
import type { Judgement } from "./judgements.ts";

/** A person's recorded judgement of a claim, with its source. */
export interface HeldJudgement {
  readonly claim: Id;
  readonly judgement: Judgement;
  /** The latest stance, which counts. */
  readonly stance: Stance;
  /** It, and those before it since they last said the opposite, the first of them first. */
  readonly times: readonly Stance[];
  /** Earlier stances that said the opposite, the latest first. */
  readonly former: readonly Stance[];
}

/**
 * A person's recorded judgements. Asserting or conceding a claim accepts it. If stances contradict each other, the latest
 * counts; one without a date is the earliest. If the latest two have the same date, none counts.
 */
export function stanceOf(holdings: readonly Holding[]): readonly HeldJudgement[] {
  return [...Map.groupBy(holdings, ({ claim }) => claim)].flatMap(([claim, held]) => {
    const stances = held.map(({ stance }) => stance).toSorted((a, b) => compareText(b.date, a.date));
    const [latest] = stances;
    if (latest === undefined) return [];
    const judgement = judgementIn(latest);
    const former = stances.filter((stance) => judgementIn(stance) !== judgement);
    if (former.some(({ date }) => date === latest.date)) return [];
    const since = former[0]?.date;
    const times = stances.filter(({ date }) => since === undefined || date > since).toReversed();
    return [{ claim, judgement, stance: latest, times, former }];
  });
}

function judgementIn({ stance }: Stance): Judgement {
  return stance === "rejects" ? "reject" : "accept";
}
