import type { Site } from "../../../src/site/site.ts";
import { siteWith } from "../fixture-site.ts";

/**
 * A debate of a few lines: Ada and Ben part on when the milk goes in, and on what that rests on.
 *
 *     no-spoons ──✕ spoon-first ──▶ measure-matters ──▶ milk-last ✕── cups-crack
 */
export function twoPeople(): Site {
  return siteWith({
    "map.yaml": "title: Tea\ndebates:\n  - tea\n",
    "tea/debate.yaml": "title: Tea\nquestions:\n  - when-does-the-milk-go-in\n",
    "tea/when-does-the-milk-go-in.yaml": "question: When does the milk go in?\n",
    "tea/milk-last.yaml": claim("Milk goes in last.", "answers: when-does-the-milk-go-in", [
      holder("ada", "asserts", "1946", "p. 3"),
      holder("ben", "concedes", "1946", "p. 4"),
      holder("ben", "rejects", "1950", "p. 5"),
    ]),
    "tea/measure-matters.yaml": claim("The measure matters.", "supports: milk-last", [
      holder("ada", "asserts", "1946", "p. 6"),
      holder("ben", "rejects", "1950", "p. 7"),
    ]),
    "tea/spoon-first.yaml": claim("A spoon measures the milk.", "supports: measure-matters", [
      holder("ada", "asserts", "1946", "p. 9"),
    ]),
    "tea/no-spoons.yaml": claim("Nobody owns a measuring spoon.", "objects-to: spoon-first", [
      holder("ben", "asserts", "1950", "p. 10"),
    ]),
    "tea/cups-crack.yaml": claim("Hot tea cracks a cold cup.", "objects-to: milk-last", [
      holder("ben", "asserts", "1950", "p. 8"),
    ]),
    "people/ada.yaml": "name:\n  family: Adams\n  given: Ada\n",
    "people/ben.yaml": "name:\n  family: Brown\n  given: Ben\n",
    "people/cy.yaml": "name:\n  literal: Cy\n",
    "sources/on-tea.yaml": "type: book\ntitle: On tea\nauthor:\n  - family: Adams\n    given: Ada\nissued: 1946\n",
  });
}

function claim(sentence: string, relation: string, holders: readonly string[]): string {
  return [`claim: ${sentence}`, relation, "held-by:", ...holders, ""].join("\n");
}

function holder(person: string, stance: string, date: string, at: string): string {
  return `  - person: ${person}\n    stance: ${stance}\n    source: on-tea\n    at: ${at}\n    date: ${date}`;
}
