import type { Id } from "../../claims/model/index.ts";
import { stanceStrips } from "../charts/stance-strips.ts";
import type { ComparedClaim } from "../standing/pair-view.ts";
import type { Site } from "../site.ts";
import { marksByDay } from "./strip-view.ts";

/** A strip for each of two people, with the stances that their disagreements are made of. Null without a date. */
export function viewLanes(site: Site, people: readonly [Id, Id], disagreements: readonly ComparedClaim[], list: Id) {
  const rows = people.map((person, index) => {
    const claims = new Set(
      disagreements.flatMap(({ claim, sides }) => {
        const side = sides[index];
        return side?.kind === "inferred" ? side.because.flatMap((each) => each.claim?.id ?? []) : claim.id;
      }),
    );
    const held = (site.debate.holdings.get(person) ?? []).filter(({ claim }) => claims.has(claim));
    return { stances: marksByDay(site, held, list) };
  });
  return stanceStrips(rows);
}
