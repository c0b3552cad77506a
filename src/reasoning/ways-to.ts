import type { Id, Label } from "../claims/model/index.ts";
import type { Judgement } from "./judgements.ts";
import type { Standing } from "./standing.ts";

/** What would give a claim a certain label. */
export interface WaysTo {
  /** All other judgements already give it that label: only the judgement of the claim itself prevents it. */
  readonly isThere: boolean;
  /** Single judgements, each of which would be enough. Those come first that change most positions. */
  readonly ways: readonly { readonly judgement: Judgement; readonly claim: Id }[];
}

/** How a claim could get the label `toward`, ignoring its own judgement. The stance is unchanged afterwards. */
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
