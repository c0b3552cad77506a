import type { Format, Write } from "../format.ts";
import { compareText } from "../../text/order.ts";
import { undercutFinder } from "../../claims/model/step-path.ts";
import { eachStepOnce, type ExchangeGraph, type Key } from "../graph.ts";
import { lostDetails } from "../losses.ts";

const lostRoles = ["role", "home", "undercut-premise"] as const;

/** Solvers know names and attacks; supports, undercuts and exclusive questions are in them (see `attackGraph`). */
const ofSolvers = {
  home: "",
  mediaType: "text/plain; charset=utf-8",
  ofParts: false,
  loses: {
    always: [...lostDetails, ...lostRoles, "question", "position", "wording", "person", "stance", "source", "basis"],
    sometimes: [],
  },
  read: null,
} as const;

const writer =
  (linesOf: (graph: AttackGraph) => readonly string[]): Write =>
  (graph) =>
    `${linesOf(attackGraph(graph)).join("\n")}\n`;

/** The attack graph as `arg(a).` and `att(a,b).`, as in ASPARTIX and the ICCMA competitions. */
export const apx: Format = {
  ...ofSolvers,
  name: "apx",
  title: "ICCMA apx",
  ending: ".apx",
  write: writer(({ names, attacks }) => [
    ...names.map((name) => `arg(${name}).`),
    ...attacks.map(([from, to]) => `att(${from},${to}).`),
  ]),
};

/** The attack graph in the Trivial Graph Format: names, `#`, and pairs of names. */
export const tgf: Format = {
  ...ofSolvers,
  name: "tgf",
  title: "ICCMA tgf",
  ending: ".tgf",
  write: writer(({ names, attacks }) => [...names, "#", ...attacks.map((pair) => pair.join(" "))]),
};

/** An abstract argumentation framework (Dung 1995): arguments, and which attacks which. */
export interface AttackGraph {
  readonly names: readonly string[];
  readonly attacks: readonly (readonly [from: string, to: string])[];
}

/**
 * A debate as arguments that attack each other, such that its labels are kept: a claim stands if and only if it is in
 * the grounded extension, and is answered if and only if that attacks it. An attack without undercuts is an attack.
 * For the rest there are helpers, with two underscores in their names (compare Boella et al. 2009 on
 * meta-argumentation):
 *
 * - `step__N`: a support, or an attack or undercut that is undercut. Undercuts attack it; so does `not__P` for each premise P.
 * - `not__P`: attacked by P, so it falls if P stands.
 * - `alone__C`: a claim C with supports does not stand without them. It attacks C and itself, and each step to C
 * attacks it.
 *
 * Answers to a question that rule each other out attack each other.
 */
export function attackGraph(graph: ExchangeGraph): AttackGraph {
  const nameOf = namesFor(graph.claims.map(({ key }) => key));
  const names = graph.claims.map(({ key }) => nameOf(key));
  const attacks: [string, string][] = [];
  const against = undercutFinder(graph.relations.filter((relation) => relation.kind === "undercuts"));
  const negated = new Set<Key>();
  const supported = new Set<Key>();
  let steps = 0;
  const addStep = (premises: readonly Key[]): string => {
    steps += 1;
    const step = `step__${steps}`;
    names.push(step);
    for (const premise of premises) {
      negated.add(premise);
      attacks.push([`not__${nameOf(premise)}`, step]);
    }
    return step;
  };
  const deny = (step: string, paths: readonly (readonly Key[])[]): void => {
    for (const [from, own] of against(paths)) {
      const isUndercut = against(own).size > 0;
      const attack = isUndercut ? addStep([from]) : nameOf(from);
      attacks.push([attack, step]);
      if (isUndercut) deny(attack, own);
    }
  };
  for (const { kind, from, to } of eachStepOnce(graph.relations)) {
    const paths = from.map((premise) => [premise, to]);
    const [only = ""] = from;
    if (kind === "attacks" && against(paths).size === 0 && from.length === 1) {
      attacks.push([nameOf(only), nameOf(to)]);
      continue;
    }
    const step = addStep(from);
    deny(step, paths);
    if (kind === "supports") {
      supported.add(to);
      attacks.push([step, `alone__${nameOf(to)}`]);
    } else attacks.push([step, nameOf(to)]);
  }
  for (const premise of negated) {
    names.push(`not__${nameOf(premise)}`);
    attacks.push([nameOf(premise), `not__${nameOf(premise)}`]);
  }
  for (const claim of supported) {
    const alone = `alone__${nameOf(claim)}`;
    names.push(alone);
    attacks.push([alone, alone], [alone, nameOf(claim)]);
  }
  for (const question of graph.questions.filter(({ exclusive }) => exclusive)) {
    const answers = graph.relations.flatMap((each) =>
      each.kind === "answers" && each.to === question.key ? [nameOf(each.from)] : [],
    );
    for (const one of answers) for (const other of answers) if (one !== other) attacks.push([one, other]);
  }
  const once = new Map(attacks.map((attack) => [attack.join(" "), attack]));
  return {
    names: names.toSorted(compareText),
    attacks: [...once.values()].toSorted((a, b) => compareText(a.join(" "), b.join(" "))),
  };
}

/** Names that solvers read: letters, digits and underscores, beginning with a letter. */
function namesFor(keys: readonly Key[]): (key: Key) => string {
  const names = new Map<Key, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    const stem = key.replace(/[^A-Za-z0-9]+/g, "_").replace(/^(?![a-z])/, "a_");
    let name = stem;
    for (let number = 2; taken.has(name); number += 1) name = `${stem}_${number}`;
    taken.add(name);
    names.set(key, name);
  }
  return (key) => names.get(key) ?? "";
}
