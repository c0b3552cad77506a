import type { Stance } from "../../claims/model/index.ts";

/** The stances on a claim that still hold: without those whose holder later said the opposite. A stance without a date is the earliest. */
export function presentStances(stances: readonly Stance[]): readonly Stance[] {
  return stances.filter(
    (each) =>
      !stances.some(
        (later) =>
          later.person.value === each.person.value && later.date > each.date && isAgainst(later) !== isAgainst(each),
      ),
  );
}

const isAgainst = ({ stance }: Stance): boolean => stance === "rejects";
