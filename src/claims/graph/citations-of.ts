import type { Citation, Id, Prose } from "../model/index.ts";
import { group } from "./group.ts";
import type { Records } from "./records-of.ts";

/** The citations of each known source, in the order of map, debates, questions, claims, people and pages. Those in retired claims are left out. */
export function citationsOf(records: Records): ReadonlyMap<Id, readonly Citation[]> {
  const { map, debates, questions, claims, people, pages, tours, sources } = records;
  const known = new Set(sources.map(({ id }) => id));
  const found: (readonly [source: Id, citation: Citation])[] = [];
  const add = (source: Id, by: Citation["by"], as: Citation["as"], at: string): void => {
    if (known.has(source)) found.push([source, { by, as, at }]);
  };
  const addProse = (prose: Prose | null, by: Citation["by"]): void => {
    for (const { source, at } of prose?.citations ?? []) add(source.value, by, "prose", at);
  };

  for (const prose of [map.summary, map.lead, map.funding, map.corrections])
    addProse(prose, { kind: "map", id: map.id });
  for (const { kind, id, summary } of [...debates, ...questions]) addProse(summary, { kind, id });
  for (const { kind, id, state } of questions) addProse(state, { kind, id });
  for (const { kind, id, stances, uses, explanation } of claims) {
    for (const { source, at } of uses) add(source.value, { kind, id }, "use", at);
    for (const { source, at } of stances) add(source.value, { kind, id }, "stance", at);
    addProse(explanation, { kind, id });
  }
  for (const { kind, id, summary, affiliations } of people) {
    addProse(summary, { kind, id });
    for (const { source } of affiliations) {
      if (source !== null) add(source.value, { kind, id }, "affiliation", "");
    }
  }

  for (const { kind, id, text, parts } of pages)
    for (const prose of [text, ...parts.map((part) => part.text)]) addProse(prose, { kind, id });

  for (const { kind, id, summary, stops } of tours)
    for (const prose of [summary, ...stops.map((stop) => stop.text)]) addProse(prose, { kind, id });

  return group(found);
}
