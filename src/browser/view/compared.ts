import { areOpposed, judgedBelow, standing, waysTo, type Judgements, type WaysTo } from "../../evaluate/index.ts";
import type { Id, Label } from "../../model/index.ts";
import type { PersonStance } from "./person-stance.ts";
import { judgementsIn } from "../model/judged.ts";
import type { ReaderView } from "./reader-view.ts";

/** A claim on which they part at the deepest: how each has it and, where that only follows, from which judged claims. */
export interface Parted {
  readonly claim: Id;
  readonly labels: readonly [yours: Label, theirs: Label];
  readonly grounds: readonly [yours: readonly Id[], theirs: readonly Id[]];
}

/** A position on which a reader and a person part, and what would bring each over to the other. */
export interface PartedPosition {
  readonly claim: Id;
  readonly sides: readonly [yours: Way, theirs: Way];
}

interface Way extends WaysTo {
  /** How the other has it. */
  readonly toward: Label;
}

/** A reader's view beside what a person is recorded to hold. */
export interface Compared {
  readonly person: PersonStance;
  readonly partings: readonly Parted[];
  readonly positions: readonly PartedPosition[];
  /** What both judged the same way. */
  readonly agreed: readonly Id[];
}

/** Of the ways over, and of the grounds of an inference, those shown. */
const most = 3;

/** Between the two, what neither judged waits; the ways over are asked of the map as it is written, since a stance that leaves all else open would have none. */
export function compareWithPerson(view: ReaderView, person: PersonStance): Compared {
  const { graph, judged } = view;
  const their = judgementsIn(person.held);
  const theirs = standing(graph, their);
  const onMapAsWritten = (judgements: Judgements) => standing(graph, { ...judgements, default: "unless-answered" });
  const written = [onMapAsWritten(judgementsIn(judged)), onMapAsWritten(their)] as const;
  const positions = graph.positions.flatMap((place) => graph.claims[place] ?? []);
  const way = (of: 0 | 1, claim: Id, toward: Label): Way => {
    const { isThere, ways } = waysTo(written[of], claim, toward);
    return { toward, isThere, ways: ways.slice(0, most) };
  };
  return {
    person,
    partings: view.standing.cruxesWith(theirs, areOpposed).map(({ claim, labels }) => ({
      claim,
      labels,
      grounds: [judgedBelow(view.standing, claim).slice(0, most), judgedBelow(theirs, claim).slice(0, most)],
    })),
    positions: positions
      .map((claim) => ({ claim, yours: view.standing.label(claim), their: theirs.label(claim) }))
      .filter(({ yours, their: other }) => areOpposed(yours, other))
      .map(({ claim, yours, their: other }) => ({ claim, sides: [way(0, claim, other), way(1, claim, yours)] })),
    agreed: [...judged.keys()].filter((id) => person.held.get(id)?.judgement === judged.get(id)?.judgement),
  };
}
