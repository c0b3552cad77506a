import type { QuestionRecord } from "../../src/claims/model/index.ts";
import type { Site } from "../../src/site/site.ts";
import { siteWith } from "./fixture-site.ts";

const files = {
  "map.yaml": "title: Tea and more\ndebates:\n  - tea\n",
  "tea/debate.yaml": "title: Tea\nquestions:\n  - when\n  - which\n",
  "tea/when.yaml": "question: When does the milk go in?\n",
  "tea/which.yaml": "question: Which cup is best?\n",
  "tea/last.yaml": held("claim: Milk goes in last.\nanswers: when\n", "ada asserts"),
  "tea/measured.yaml": "claim: Milk that goes in last is measured.\nsupports: last\n",
  "tea/thin.yaml": held(
    "claim: Thin cups need milk first.\nanswers:\n  - which\n  - when\n",
    "ben asserts",
    "ada rejects",
  ),
  "tea/cracks.yaml": "claim: Thin cups crack.\nsupports: thin\n",
  "tea/thick.yaml": held(
    "claim: In thick cups the order does not matter.\nobjects-to: thin\nanswers: when\n",
    "cleo asserts",
  ),
  "people/ada.yaml": "name:\n  literal: Adams\n",
  "people/ben.yaml": "name:\n  literal: Brown\n",
  "people/cleo.yaml": "name:\n  literal: Clark\n",
  "sources/on-tea.yaml": "type: book\ntitle: On tea\nissued: 1946\n",
};

function held(claim: string, ...holders: readonly string[]): string {
  const stances = holders.map((holder) => {
    const [person, stance] = holder.split(" ");
    return `  - person: ${person}\n    stance: ${stance}\n    source: on-tea\n    date: 1946\n`;
  });
  return `${claim}held-by:\n${stances.join("")}`;
}

/** A debate with two questions. `when` has one position of its own, and is also answered by a position on `which` and by an objection to it. `more` adds files. */
export function answeredElsewhere(more: Readonly<Record<string, string>> = {}): Site {
  return siteWith({ ...files, ...more });
}

/** The question that is also answered by claims argued under the other. */
export function when({ debate }: Site): QuestionRecord {
  const question = debate.question.get("when");
  if (!question) throw new Error("The debate has no question `when`.");
  return question;
}
