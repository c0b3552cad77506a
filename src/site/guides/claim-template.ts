import { findExample } from "./examples.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";

/** A claim file to fill in. Its ids are those of things on this map, so that the checker accepts it unchanged. */
export function claimTemplate(site: Site): string {
  const target = findExample(site, "reason") ?? findExample(site, "position");
  const person = site.debate.people[0]?.id ?? "someone";
  const source = site.debate.sources[0]?.id ?? "someone-2024-title";
  const { template } = words.site;
  return [
    `claim: ${template.sentence}`,
    `# ${template.relations}`,
    `objects-to: ${target?.id ?? "the-id-of-a-claim"}`,
    `# ${template.bases}`,
    "basis: argument",
    "held-by:",
    `  - person: ${person}`,
    `    source: ${source}`,
    `    at: ${template.place}`,
    "explanation: |",
    `  ${template.explanation}`,
    `  ${template.citation(`[@${source}, ${template.place}]`)}`,
  ].join("\n");
}
