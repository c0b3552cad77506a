import { isConclusion } from "@argdown/core";
import type { IArgument } from "@argdown/core";
import type { ExchangeStep } from "../common/each-step-once.ts";
import type { Key } from "../common/graph.ts";
import type { Element } from "./elements.ts";
import type { ArgdownModel, KeyOf, Lose, PlaceAt } from "./reading.ts";

/** A step of written premises, with the argument that it belongs to and the place of its conclusion there. */
export interface WrittenStep {
  readonly argument: string;
  readonly conclusionIndex: number;
  /** As the first of its premises states it. */
  readonly relation: ExchangeStep;
  /** The line on which that premise stands. */
  readonly line: number;
}

/** Whether the premise that states a step has its words there. */
export const isHomeOf = ({ relation, line }: WrittenStep, elements: ReadonlyMap<Key, Element>): boolean =>
  elements.get(relation.from[0] ?? "")?.line === line;

/** Each inference of an argument, once for each premise: from the premises since the last one, and its conclusion, to the next. */
export function stepsOf(
  argument: IArgument,
  keyOf: KeyOf,
  { statements = {} }: ArgdownModel,
  placeAt: PlaceAt,
  lose: Lose,
): readonly WrittenStep[] {
  const steps: WrittenStep[] = [];
  let premises: { readonly key: Key; readonly line: number }[] = [];
  for (const [conclusionIndex, statement] of argument.pcs.entries()) {
    const element = statements[statement.title ?? ""];
    const key = element === undefined ? (statement.title ?? "") : keyOf(element);
    const inference = isConclusion(statement) ? statement.inference : undefined;
    if (inference === undefined) {
      premises.push({ key, line: statement.startLine ?? 1 });
      continue;
    }
    const { inferenceRules = [], startLine = 1 } = inference;
    const data: unknown = inference.data;
    for (const rule of inferenceRules) lose("inference-rule", rule, startLine);
    if (data !== undefined && data !== null) lose("data", `inference of ${argument.title ?? ""}`, startLine);
    const place = placeAt(startLine, 1);
    for (const { key: premise, line } of premises) {
      const others = premises.map((each) => each.key).filter((other) => other !== premise);
      const relation = { kind: "supports", from: [premise, ...others], to: key, place } as const;
      steps.push({ argument: argument.title ?? "", conclusionIndex, relation, line });
    }
    premises = [{ key, line: statement.startLine ?? 1 }];
  }
  return steps;
}
