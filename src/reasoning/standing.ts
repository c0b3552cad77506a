import type { Id, Label, Debate, Evaluation } from "../claims/model/index.ts";
import { isAnswered } from "../claims/graph/replies.ts";
import { bearingOf, type Bearing } from "./bearing.ts";
import { againstOf, opposedTo, type Against, recordedOf, type Recorded } from "./against.ts";
import { cruxesBetween, type Differ, type Disagreement, cruxesOf, type Crux } from "./cruxes.ts";
import { firmnessOf, type Firmness } from "./flips.ts";
import { type Graph, graphOf } from "./graph.ts";
import { nothingJudged, type Judgement, type Judgements } from "./judgements.ts";
import { Labelling } from "./labelling.ts";
import { nodesOf, type ClaimNode, type LabelledGraph, type NodeAt } from "./nodes.ts";
import { packGraph, type PackedGraph } from "./packed-graph.ts";
import { tensionsIn, type Tension } from "./tensions.ts";
import { whyOf, type Why, groundsOf } from "./why.ts";

/** A stance on a debate, and what follows from it. The graph is read once; a changed judgement then costs only what it reaches. */
export class Standing {
  readonly #graph: Graph;
  readonly #packed: PackedGraph;
  readonly #places: ReadonlyMap<Id, number>;
  readonly #labelling: Labelling;
  /** Made when first needed: labels alone don't need it. */
  #nodeAt: NodeAt | null = null;
  /** Whether rounds are those of a full labelling. Reasons need that; it is redone when a reason is asked for after a change. */
  #isInRounds = true;

  constructor(graph: Graph, judgements: Judgements = nothingJudged) {
    this.#graph = graph;
    this.#places = new Map(graph.claims.map((id, place) => [id, place]));
    this.#packed = packGraph(graph);
    const { accept, reject, default: rest } = judgements;
    const placesOf = (ids: ReadonlySet<Id>): readonly number[] => [...ids].flatMap((id) => this.#places.get(id) ?? []);
    const judged = new Map<number, Judgement>();
    for (const place of placesOf(reject)) judged.set(place, "reject");
    for (const place of placesOf(accept)) judged.set(place, "accept");
    this.#labelling = new Labelling(this.#packed, rest, judged);
  }

  has(id: Id): boolean {
    return this.#places.has(id);
  }

  /** A claim's index in the graph; null for an unknown id. */
  placeOf(id: Id): number | null {
    return this.#places.get(id) ?? null;
  }

  /** Accepts, rejects, or removes the judgement (null). Returns the claims whose labels changed; none for an unknown id. */
  judge(id: Id, judgement: Judgement | null): readonly Id[] {
    const place = this.#places.get(id);
    if (place === undefined) return [];
    this.#isInRounds = false;
    return this.#labelling.judge(place, judgement).flatMap(({ claim }) => this.#graph.claims[claim] ?? []);
  }

  judgement(id: Id): Judgement | null {
    const place = this.#places.get(id);
    return place === undefined ? null : this.#labelling.judgement(place);
  }

  /** `undecided` for an unknown id. */
  label(id: Id): Label {
    const place = this.#places.get(id);
    return place === undefined ? "undecided" : this.#labelling.label(place);
  }

  labels(): ReadonlyMap<Id, Label> {
    return new Map(this.#graph.claims.map((id, place) => [id, this.#labelling.label(place)]));
  }

  /** The claims without a judgement whose labels would be others if nothing were judged, positions first. */
  consequences(): readonly Id[] {
    const { claims, positions } = this.#graph;
    const before = new Labelling(this.#packed, this.#labelling.default);
    return [...new Set([...positions, ...claims.keys()])]
      .filter((place) => this.#labelling.judgement(place) === null)
      .filter((place) => this.#labelling.label(place) !== before.label(place))
      .flatMap((place) => claims[place] ?? []);
  }

  /** The other claims whose labels only the judgement of this one gives them, or keeps from them; none without a judgement. */
  consequencesOf(id: Id): readonly Id[] {
    const judgement = this.judgement(id);
    if (judgement === null) return [];
    this.judge(id, null);
    return this.judge(id, judgement).filter((other) => other !== id);
  }

  /** The direct reason for a label; null for an unknown id. `groundsOf` gives the claims that it depends on. */
  why(id: Id): Why | null {
    const place = this.#places.get(id);
    return place === undefined ? null : this.#whyOf(this.#labelled().nodeAt(place));
  }

  tensions(): readonly Tension[] {
    const judged = [...this.#graph.claims.keys()].filter((place) => this.#labelling.judgement(place) !== null);
    return tensionsIn(judged.map(this.#labelled().nodeAt), (claim) => this.#whyOf(claim));
  }

  /** What is directly against a claim; nothing for an unknown id. */
  against(id: Id): readonly Against[] {
    const place = this.#places.get(id);
    return place === undefined ? [] : againstOf(this.#labelled().nodeAt(place));
  }

  /** The claims that can't be accepted with this one without a conflict; none for an unknown id. */
  opposed(id: Id): readonly Id[] {
    const place = this.#places.get(id);
    return place === undefined ? [] : opposedTo(this.#labelled().nodeAt(place));
  }

  /** The unjudged claims that decide a claim's label; none if it is judged itself. */
  cruxes(id: Id): readonly Crux[] {
    return this.#tryAt(id, cruxesOf) ?? [];
  }

  /** What the judgement of a claim bears on, or what bears on the claim; null for an unknown id. */
  bearing(id: Id): Bearing | null {
    return this.#tryAt(id, bearingOf);
  }

  /** What the map records on a claim; null for an unknown id. */
  recorded(id: Id): Recorded | null {
    return this.#tryAt(id, recordedOf);
  }

  /** How firm a claim's label is; null for an unknown id. */
  firmness(id: Id): Firmness | null {
    return this.#tryAt(id, firmnessOf);
  }

  /** Where the disagreements with another stance on the same graph start. */
  cruxesWith(other: Standing, differ?: Differ): readonly Disagreement[] {
    this.#isInRounds = false;
    other.#isInRounds = false;
    return cruxesBetween(this.#labelled(), other.#labelled(), differ);
  }

  /** What is found for a claim by judgements that are tried and undone, after which rounds are no longer those of a full labelling. */
  #tryAt<T>(id: Id, find: (labelled: LabelledGraph, place: number) => T): T | null {
    const place = this.#places.get(id);
    if (place === undefined) return null;
    this.#isInRounds = false;
    return find(this.#labelled(), place);
  }

  #whyOf(claim: ClaimNode): Why {
    if (!this.#isInRounds) this.#labelling.labelAll();
    this.#isInRounds = true;
    return whyOf(claim, this.#labelling.default);
  }

  #labelled(): LabelledGraph {
    this.#nodeAt ??= nodesOf(this.#packed, this.#labelling);
    return { graph: this.#graph, labelling: this.#labelling, nodeAt: this.#nodeAt };
  }
}

/** What follows from a stance. */
export function standing(graph: Graph, judgements: Judgements = nothingJudged): Standing {
  return new Standing(graph, judgements);
}

/** Labels every claim: by default what follows from the map alone, with nothing judged. */
export function evaluate(debate: Debate, judgements: Judgements = nothingJudged): Evaluation {
  const labels = standing(graphOf(debate), judgements).labels();
  const replies = debate.claims.filter(({ role }) => role === "objection" || role === "rebuttal");
  const answered = new Set(
    debate.links.filter((link) => link.home && isAnswered(debate, link)).map(({ from }) => from),
  );
  return { labels, unanswered: new Set(replies.map(({ id }) => id).filter((id) => !answered.has(id))) };
}

/** The judged claims that a claim's label follows from, directly or not, the nearest first. */
export function judgedBelow(view: Standing, claim: Id): readonly Id[] {
  const seen = new Set<Id>([claim]);
  // The set grows while it is walked, breadth first.
  for (const id of seen) {
    const why = view.why(id);
    if (why) for (const ground of groundsOf(why)) seen.add(ground);
  }
  seen.delete(claim);
  return [...seen].filter((id) => view.judgement(id) !== null);
}

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
