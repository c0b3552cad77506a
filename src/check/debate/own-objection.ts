import type { Claim, Debate, Id, Link, PartialDate, Stance } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Problem, Rule } from "../rule.ts";

export const ownObjection: Rule = {
  id: "own-objection",
  concern: "evidence",
  severity: "warning",
  sentence: "A person asserts a claim and an objection to it at the same time.",
  // An undercut grants its premise, so whoever asserts both does not contradict themselves.
  check: ({ debate }) =>
    debate.links
      .filter(({ kind }) => kind === "objects-to" || kind === "rebuts")
      .flatMap((link) => problemsOf(link, debate)),
};

/** A problem for each person who asserts both ends of the link at the same time and grants neither. */
function problemsOf({ from, to }: Link, { claim }: Debate): readonly Problem[] {
  const [objection, target] = [claim.get(from), claim.get(to)];
  if (objection === undefined || target === undefined) return [];
  const people = [...new Set(objection.stances.map(({ person }) => person.value))];
  return people.flatMap((person) => {
    const stances = stancesOf(person, objection);
    const others = stancesOf(person, target);
    if ([...stances, ...others].some(({ stance }) => stance === "concedes")) return [];
    const both = stances.filter(asserts).find(({ date }) => others.filter(asserts).some(sameTimeAs(date)));
    return both === undefined ? [] : [problem(both, to)];
  });
}

const stancesOf = (person: Id, { stances }: Claim): readonly Stance[] =>
  stances.filter((stance) => stance.person.value === person);

const asserts = ({ stance }: Stance): boolean => stance === "asserts";

/** Dates differ only as far as both are known: `2025` and `2025-06` may be the same day. */
const sameTimeAs =
  (date: PartialDate) =>
  (other: Stance): boolean =>
    other.date.startsWith(date) || date.startsWith(other.date);

const problem = ({ person }: Stance, target: Id): Problem => ({
  place: person.place,
  message: `${inlineCode(person.value)} also asserts ${inlineCode(target)}, which this claim is against.`,
  help: "Add `stance: concedes` to what the person only grants, or the dates if they changed their mind. If the point is a limit of a finding, use `undercuts`. If the person weighs both, add `allow: own-objection # why`.",
});
