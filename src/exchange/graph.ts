import { pointsIn } from "../check/report/locate.ts";
import { pathName, type StepPath } from "../claims/model/step-path.ts";
import type { Basis, PartialDate, StanceKind } from "../claims/model/index.ts";

/**
 * A debate as all formats of exchange see it: between our model and each format. A writer takes it to text, a reader
 * makes it of text. What no format has (tours, pages, versions) is not in it.
 */
export interface ExchangeGraph {
  /** "" if it has none. */
  readonly title: string;
  readonly questions: readonly ExchangeQuestion[];
  /** In reading order: every claim below the one that it replies to. */
  readonly claims: readonly ExchangeClaim[];
  /** The relations of a claim stand in its order: the first decides its place. */
  readonly relations: readonly ExchangeRelation[];
}

/** Where something stands. Lines and columns count from 1, columns in UTF-16 code units. */
export interface ExchangePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Names a claim or question within one graph: an id of ours, or whatever a format has. */
export type Key = string;

export interface ExchangeQuestion {
  readonly key: Key;
  readonly text: string;
  /** The title of the debate that it belongs to; "" for none. */
  readonly debate: string;
  readonly exclusive: boolean;
  readonly place: ExchangePlace;
}

export interface ExchangeClaim {
  readonly key: Key;
  readonly text: string;
  readonly basis: Basis | "";
  readonly stances: readonly ExchangeStance[];
  readonly uses: readonly ExchangeUse[];
  readonly place: ExchangePlace;
}

/** A source: its title, its address, or both. */
export interface ExchangeSource {
  readonly title: string;
  readonly url: string;
}

export interface ExchangeStance {
  /** The name as it is spoken. */
  readonly person: string;
  readonly stance: StanceKind;
  /** Null if only the person is known. */
  readonly source: ExchangeSource | null;
  readonly at: string;
  readonly date: PartialDate;
}

export interface ExchangeUse {
  readonly source: ExchangeSource;
  readonly at: string;
  readonly note: string;
  readonly quote: string;
}

/**
 * `supports` and `attacks` go from one premise, or from linked premises, to a conclusion. An objection and a rebuttal
 * are both attacks. `undercuts` denies the step with a path: of a step from premise to conclusion,
 * or of an undercut of one.
 *
 * The first of `from` is the claim that states the relation. Each of several linked premises may state their step; it
 * is the same step.
 */
export type ExchangeRelation =
  | { readonly kind: "answers"; readonly from: Key; readonly to: Key; readonly place: ExchangePlace }
  | {
      readonly kind: "supports" | "attacks";
      readonly from: readonly Key[];
      readonly to: Key;
      readonly place: ExchangePlace;
    }
  | {
      readonly kind: "undercuts";
      readonly from: Key;
      readonly path: StepPath<Key>;
      readonly place: ExchangePlace;
    };

/** What can't be read: `message` says what is there and what was expected. */
export interface ExchangeProblem {
  readonly message: string;
  readonly place: ExchangePlace;
}

/** More linked premises than any inference has. Each states them all, so the cost grows with the square. */
export const mostPremises = 200;

/** A longer path than any debate has; without a limit, all paths of a file take the square of its length. */
export const mostNested = 100;

/** The claim that states a relation. */
export const ownerOf = ({ from }: ExchangeRelation): Key => (typeof from === "string" ? from : (from[0] ?? ""));

/** A support or an attack. */
export type ExchangeStep = Extract<ExchangeRelation, { kind: "supports" | "attacks" }>;

export const isStep = (relation: ExchangeRelation): relation is ExchangeStep =>
  relation.kind === "supports" || relation.kind === "attacks";

/** The same name wherever a step is stated, whichever of its premises states it. */
export const nameOfStep = ({ kind, from, to }: ExchangeStep): string =>
  `${kind}\n${from.toSorted().join("\n")}\n\n${to}`;

/** The supports and attacks among relations, each once. */
export function eachStepOnce(relations: readonly ExchangeRelation[]): readonly ExchangeStep[] {
  const names = new Set<string>();
  return relations.filter(isStep).filter((step) => names.size < names.add(nameOfStep(step)).size);
}

/** Finds the step at the end of a path, from a premise to a conclusion: of several, the one with the fewest premises. */
export function stepFinder<T extends ExchangeStep>(steps: readonly T[]): (path: StepPath<Key>) => T | undefined {
  const found = new Map<string, T>();
  for (const step of steps)
    for (const premise of step.from) {
      const name = pathName([premise, step.to]);
      if (step.from.length < (found.get(name)?.from.length ?? Infinity)) found.set(name, step);
    }
  return (path) => found.get(pathName(path.slice(-2)));
}

/** The claim below which a relation puts the claim that states it, or the question. */
export const parentOf = (relation: ExchangeRelation): Key =>
  relation.kind === "undercuts" ? relation.path[0] : relation.to;

/** The question below which each claim stands: in reading order, each claim comes after the one that it replies to. */
export function questionsByClaim(
  { claims }: ExchangeGraph,
  statedBy: ReadonlyMap<Key, readonly ExchangeRelation[]>,
): ReadonlyMap<Key, Key> {
  const questionOf = new Map<Key, Key>();
  for (const { key } of claims) {
    const home = statedBy.get(key)?.[0];
    const question = home?.kind === "answers" ? home.to : home && questionOf.get(parentOf(home));
    if (question !== undefined) questionOf.set(key, question);
  }
  return questionOf;
}

/** What people and sources say of a claim as plain fields, in the order in which formats write them. */
export const sidesOf = ({ stances, uses }: Pick<ExchangeClaim, "stances" | "uses">) => ({
  by: stances.map(({ person, stance, source, at, date }) => ({ person, stance, ...fieldsOf(source), at, date })),
  sources: uses.map(({ source, at, note, quote }) => ({ ...fieldsOf(source), at, note, quote })),
});

const fieldsOf = (source: ExchangeSource | null) => ({ source: source?.title ?? "", url: source?.url ?? "" });

/** A function from an offset in a text to its place. */
export function placesIn(path: string, text: string): (offset: number) => ExchangePlace {
  const pointAt = pointsIn(text);
  return (offset) => ({ path, ...pointAt(offset) });
}

/** Puts an item at the end of the list that a key has. */
export function pushTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
