import { areOpposed } from "../../reasoning/index.ts";
import type { Id, PersonRecord } from "../../claims/model/index.ts";
import { referToAll, referToClaim, type ClaimReference } from "../refs/claim-reference.ts";
import { fullName } from "../words/names.ts";
import type { Site } from "../site.ts";
import { disagreementsOf } from "./disagreements.ts";
import { labellingsOf, underStance } from "./labellings.ts";
import type { Pair } from "./pairs.ts";
import { viewQuestionSides, type QuestionSides } from "./question-sides.ts";
import { viewSide, type SideView } from "./side-view.ts";
import { waysOver, type WaysOver } from "./ways-over.ts";

/** A claim with the stance of each of the two people. */
export interface ComparedClaim {
  readonly claim: ClaimReference;
  readonly sides: readonly [SideView, SideView];
  /** Claims above it on which they disagree as well. */
  readonly bearsOn: readonly ClaimReference[];
}

export interface PairView {
  readonly names: readonly [string, string];
  readonly urls: readonly [string, string];
  /** Claims on which the two have opposite stances on record. */
  readonly recorded: readonly ComparedClaim[];
  /** Disagreements that follow from stances on record and have no other disagreement beneath them. */
  readonly deepest: readonly ComparedClaim[];
  /** The other disagreements that follow. */
  readonly further: readonly ComparedClaim[];
  readonly agreed: readonly ComparedClaim[];
  readonly over: readonly WaysOver[];
  readonly questions: readonly QuestionSides[];
}

/** The comparison of two people; null if either is unknown. */
export function viewPair(site: Site, pair: Pair): PairView | null {
  const one = site.debate.person.get(pair.one);
  const other = site.debate.person.get(pair.other);
  return one && other ? compare(site, pair, [one, other]) : null;
}

function compare(site: Site, pair: Pair, people: readonly [PersonRecord, PersonRecord]): PairView {
  const labellings = labellingsOf(site);
  const disagreed = disagreementsOf(site, pair);
  const [one, other] = people;
  const held = [labellings.held.get(one.id) ?? [], labellings.held.get(other.id) ?? []] as const;
  const [oneView, otherView] = labellings.pair;
  return underStance(oneView, held[0], () =>
    underStance(otherView, held[1], () => {
      const compared = (id: Id, bearsOn: readonly Id[] = []): readonly ComparedClaim[] => {
        const claim = site.debate.claim.get(id);
        if (!claim) return [];
        const sides = [
          viewSide(site, one, held[0], oneView, id),
          viewSide(site, other, held[1], otherView, id),
        ] as const;
        return [{ claim: referToClaim(site, claim), sides, bearsOn: referToAll(site, bearsOn) }];
      };
      const roots = oneView.cruxesWith(otherView, areOpposed);
      const bearsOn = new Map(roots.map((root) => [root.claim, root.bearsOn]));
      const recorded = new Set(pair.disagreed);
      const positions = new Set(labellings.graph.positions.flatMap((place) => labellings.graph.claims[place] ?? []));
      return {
        names: [fullName(one.name), fullName(other.name)],
        urls: [site.urls.person(one.id), site.urls.person(other.id)],
        recorded: pair.disagreed.flatMap((id) => compared(id, bearsOn.get(id))),
        deepest: roots
          .filter(({ claim }) => !recorded.has(claim))
          .flatMap((root) => compared(root.claim, root.bearsOn)),
        further: disagreed.filter((id) => !bearsOn.has(id) && !recorded.has(id)).flatMap((id) => compared(id)),
        agreed: pair.agreed.flatMap((id) => compared(id)),
        over: disagreed
          .filter((id) => positions.has(id))
          .flatMap((id) => [
            waysOver(site, one, held[0], id, otherView.label(id)),
            waysOver(site, other, held[1], id, oneView.label(id)),
          ]),
        questions: pair.questions.flatMap((id) => viewQuestionSides(site, id, held)),
      };
    }),
  );
}
