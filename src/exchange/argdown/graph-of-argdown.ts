import { ArgdownTypes } from "@argdown/core";
import type { ISection } from "@argdown/core";
import type { ExchangeGraph, ExchangeRelation, Key } from "../common/graph.ts";
import type { Loss } from "../common/loss.ts";
import { isRecord } from "./claim-data.ts";
import { elementOf } from "./elements.ts";
import type { ArgdownModel, KeyOf, Lose, PlaceAt } from "./reading.ts";
import { bothWays, lineOf, singleStep, undercutOf } from "./relations.ts";
import { allSections, questionsOf } from "./sections.ts";
import { isHomeOf, stepsOf } from "./written-steps.ts";

/**
 * The graph of a file in Argdown. Statements and arguments without written premises are claims; written premises and conclusions
 * are steps. What replies to nothing answers the question that the heading above it is.
 */
export function graphOfArgdown(model: ArgdownModel, placeAt: PlaceAt, losses: Loss[]): ExchangeGraph {
  const lose: Lose = (kind, words, line = 1) => void losses.push({ kind, words, place: placeAt(line, 1) });
  const statements = Object.values(model.statements ?? {});
  const allArguments = Object.values(model.arguments ?? {});
  const written = allArguments.filter(({ pcs }) => pcs.length > 0);
  for (const argument of written)
    for (const { text, startLine } of argument.members)
      if ((text ?? "").trim() !== "") lose("description", text ?? "", startLine);

  const titles = new Set(statements.map(({ title }) => title));
  const keyOf: KeyOf = (element) =>
    element.type === ArgdownTypes.ARGUMENT && titles.has(element.title) ? `<${element.title}>` : (element.title ?? "");
  const sections = allSections(model.sections ?? []);
  const known = new Set(sections.map(({ section }) => section));
  const isKnown = (section: ISection): boolean => known.has(section);
  const elements = [...statements, ...allArguments.filter(({ pcs }) => pcs.length === 0)]
    .map((each) => elementOf(each, keyOf(each), isKnown, placeAt, lose))
    .toSorted((a, b) => a.claim.place.line - b.claim.place.line || a.claim.place.column - b.claim.place.column);
  const byKey = new Map(elements.map((element) => [element.key, element]));

  const steps = written.flatMap((argument) => stepsOf(argument, keyOf, model, placeAt, lose));
  const stated = (model.relations ?? []).map((relation) => ({ relation, ...lineOf(relation, byKey, keyOf) }));
  // What stands with the words of a claim decides its place, so it comes first.
  const inOrder = stated.toSorted((a, b) => Number(b.isHome) - Number(a.isHome) || a.line - b.line);
  const single = inOrder.map(({ relation, line, isHome }) => ({
    stated: singleStep(relation, keyOf, placeAt(line, 1), lose),
    isHome,
  }));
  const linked = steps.map((step) => ({ stated: [step.relation], isHome: isHomeOf(step, byKey) }));
  const homes = new Map<Key, Key>();
  for (const { stated } of [...single, ...linked].toSorted((a, b) => Number(b.isHome) - Number(a.isHome)))
    for (const { from, to } of stated) if (!homes.has(from[0] ?? "")) homes.set(from[0] ?? "", to);
  const undercuts = inOrder.map(({ relation, line, isHome }) => ({
    stated: undercutOf(relation, { keyOf, homes, steps, place: placeAt(line, 1), lose }),
    isHome,
  }));
  const replies = [...single, ...undercuts, ...linked]
    .toSorted((a, b) => Number(b.isHome) - Number(a.isHome))
    .flatMap(({ stated }): readonly ExchangeRelation[] => stated);
  const symmetric = inOrder.flatMap(({ relation, line }) => bothWays(relation, keyOf, placeAt(line, 1), lose));

  const replying = new Set(replies.flatMap(({ from }) => (typeof from === "string" ? [from] : from)));
  const questions = questionsOf(elements, replying, sections, placeAt);
  const homeAnswers = elements.flatMap(
    ({ key, section, isTopLevel, claim, answersIn }): readonly ExchangeRelation[] => {
      const isPosition = !replying.has(key) || (isTopLevel && section !== null && answersIn.includes(section));
      return isPosition && section !== null ? [{ kind: "answers", from: key, to: section.id, place: claim.place }] : [];
    },
  );
  const otherAnswers = elements.flatMap(({ key, section, isTopLevel, claim, answersIn }) =>
    answersIn
      .filter((other) => !(isTopLevel && other === section))
      .map(({ id }): ExchangeRelation => ({ kind: "answers", from: key, to: id, place: claim.place })),
  );
  const title: unknown = isRecord(model.frontMatter) ? model.frontMatter["title"] : "";
  return {
    title: typeof title === "string" ? title : "",
    questions,
    claims: elements.map(({ claim }) => claim),
    relations: [...homeAnswers, ...replies, ...symmetric, ...otherAnswers],
  };
}
