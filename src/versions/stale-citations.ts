import type { ClaimHistory, ClaimVersion, Debate, Id, StaleCitation } from "../claims/model/index.ts";
import type { Snapshot } from "./walk-commits.ts";
import { onOneLine, type DatedState } from "./walk-questions.ts";

/** What the past says, by the present ids of claims. */
interface Past {
  readonly states: ReadonlyMap<Id, DatedState>;
  /** The snapshots of a claim under each id that it had. */
  readonly snapshots: ReadonlyMap<Id, ReadonlyMap<Id, readonly Snapshot[]>>;
  readonly claims: ReadonlyMap<Id, ClaimHistory>;
  readonly presentId: (id: Id) => Id;
}

/**
 * The claims cited in the states of questions that have changed in substance since. A state that is not committed yet counts as
 * written now.
 */
export function staleCitations(debate: Debate, past: Past): readonly StaleCitation[] {
  return debate.questions.flatMap(({ id: question, state }) => {
    const written = past.states.get(question);
    if (state === null || written?.text !== onOneLine(state.markdown)) return [];
    const links = new Map(state.claimLinks.map(({ value, place }) => [past.presentId(value), place]));
    return [...links].flatMap(([claim, place]): readonly StaleCitation[] => {
      const then = versionAt(past.snapshots.get(claim), written.index);
      const now = past.claims.get(claim)?.versions[0];
      return then && now && !saysTheSame(then, now) ? [{ question, claim, place, then }] : [];
    });
  });
}

/** The version after the commit at `index`. */
function versionAt(ofIds: ReadonlyMap<Id, readonly Snapshot[]> | undefined, index: number): ClaimVersion | null {
  const known = [...(ofIds?.values() ?? [])]
    .flat()
    .filter((snapshot) => snapshot.index <= index && snapshot.state !== null)
    .toSorted((a, b) => a.index - b.index);
  return known.at(-1)?.state?.version ?? null;
}

/** Whether two versions differ at most in sources, holders and explanation. */
function saysTheSame({ content: one }: ClaimVersion, { content: other }: ClaimVersion): boolean {
  const substance = ({ sentence, relations, basis }: typeof one): string =>
    JSON.stringify([onOneLine(sentence), relations[0], basis]);
  return substance(one) === substance(other);
}
