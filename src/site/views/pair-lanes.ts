import type { Id } from "../../claims/model/index.ts";
import { stanceStrips } from "../charts/stance-strips.ts";
import type { ComparedClaim } from "../standing/pair-view.ts";
import type { Site } from "../site.ts";
import { marksByDay } from "./strip-view.ts";

/** The largest number of disagreements that a mark names. */
const most = 6;

/** A strip for each of two people, with the stances that their disagreements are made of and the numbers of these in the list. Null without a date. */
export function viewLanes(site: Site, people: readonly [Id, Id], disagreements: readonly ComparedClaim[], list: Id) {
  const rows = people.map((person, index) => {
    const numbered = disagreements.flatMap(({ claim, sides }, place) => {
      const side = sides[index];
      const claims = side?.kind === "inferred" ? side.because.flatMap((each) => each.claim?.id ?? []) : [claim.id];
      return claims.map((id) => ({ id, number: String(place + 1) }));
    });
    const held = (site.debate.holdings.get(person) ?? []).filter(({ claim }) =>
      numbered.some(({ id }) => id === claim),
    );
    const labelOf = (claims: ReadonlySet<Id>): string => {
      const numbers = [...new Set(numbered.flatMap(({ id, number }) => (claims.has(id) ? number : [])))];
      return `${numbers.slice(0, most).join(", ")}${numbers.length > most ? " …" : ""}`;
    };
    return { stances: marksByDay(site, held, list, labelOf) };
  });
  return stanceStrips(rows);
}
