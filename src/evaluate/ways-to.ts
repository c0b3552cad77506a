import type { Id, Label } from "../model/index.ts";
import type { Judgement } from "./judgements.ts";
import type { Standing } from "./standing.ts";

/** What would give a claim another label. */
export interface WaysTo {
  /** It has that label already by everything else that is judged: only the judgement on the claim itself is in the way. */
  readonly isThere: boolean;
  /** Single judgements of which each would be enough; those first that move most. */
  readonly ways: readonly { readonly judgement: Judgement; readonly claim: Id }[];
}

/** How a claim would come to be labelled so, the judgement on the claim itself set aside. The stance stays as it was. */
export function waysTo(view: Standing, id: Id, toward: Label): WaysTo {
  const own = view.judgement(id);
  view.judge(id, null);
  const isThere = view.label(id) === toward;
  const ways = (isThere ? [] : view.cruxes(id)).flatMap(({ claim, ifAccepted, ifRejected }): WaysTo["ways"] => {
    if (ifAccepted === toward) return [{ judgement: "accept", claim }];
    return ifRejected === toward ? [{ judgement: "reject", claim }] : [];
  });
  view.judge(id, own);
  return { isThere, ways };
}
