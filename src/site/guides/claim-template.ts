import { findExample } from "./examples.ts";
import type { Site } from "../site.ts";

/** A claim file to fill in. Its ids are ones of this map, so that it can be tried as it is. */
export function claimTemplate(site: Site): string {
  const target = findExample(site, "reason") ?? findExample(site, "position");
  const person = site.debate.people[0]?.id ?? "someone";
  const source = site.debate.sources[0]?.id ?? "someone-2024-title";
  return [
    "claim: One sentence that says one thing and ends in a full stop.",
    "# or supports, rebuts, answers",
    `objects-to: ${target?.id ?? "the-id-of-a-claim"}`,
    "# or evidence, testimony, analogy, definition",
    "basis: argument",
    "held-by:",
    `  - person: ${person}`,
    `    source: ${source}`,
    "    at: p. 17",
    "explanation: |",
    "  A few sentences, where the claim alone would mislead.",
    `  Sources are cited like this [@${source}, p. 17].`,
  ].join("\n");
}
