import { expect, test } from "vitest";
import { viewDeciding, viewMatrix, type MatrixView } from "../../../src/site/views/matrix-view.ts";
import type { Site } from "../../../src/site/site.ts";
import { answeredElsewhere, siteWith, twoPeople, when } from "../fixture-site.ts";

const site = twoPeople();
const [question] = site.debate.questions;
if (!question) throw new Error("The debate has no question.");

/** Each row in short: `asserts rejects` for what is recorded, `(in)` for what follows, `` for nothing. */
function inShort(matrix: MatrixView | null) {
  return matrix?.rows.map(({ name, cells }) => [
    name,
    ...cells.map((cell) => {
      if (cell.kind === "recorded") return cell.stances.map(({ stance }) => stance).join(" ");
      return cell.kind === "inferred" ? `(${cell.label})` : "";
    }),
  ]);
}

/** The debate with only those stances that pass. */
function withStances(keep: (claim: string, person: string) => boolean): Site {
  const claims = [...site.debate.claim].map(([id, claim]) => {
    const stances = claim.stances.filter(({ person }) => keep(id, person.value));
    return [id, { ...claim, stances }] as const;
  });
  const holdings = [...site.debate.holdings].map(
    ([person, held]) => [person, held.filter(({ claim }) => keep(claim, person))] as const,
  );
  return { ...site, debate: { ...site.debate, claim: new Map(claims), holdings: new Map(holdings) } };
}

test("the table has every stance on the positions, by person, the earlier first", () => {
  const matrix = viewMatrix(site, question, false);
  expect(inShort(matrix)).toEqual([
    ["Ada Adams", "asserts"],
    ["Ben Brown", "concedes rejects"],
  ]);
  const cell = matrix?.rows[1]?.cells[0];
  expect(cell?.kind === "recorded" && cell.stances.map(({ date, citation }) => [date, citation?.at])).toEqual([
    ["1946", "p. 4"],
    ["1950", "p. 5"],
  ]);
});

test("positions that are argued elsewhere have a column too, with their holders", () => {
  const debate = answeredElsewhere();
  const matrix = viewMatrix(debate, when(debate), false);
  expect(matrix?.columns.map(({ id, kind }) => [id, kind])).toEqual([
    ["last", "position"],
    ["thick", "position"],
    ["thin", "position"],
  ]);
  expect(inShort(matrix)).toEqual([
    ["Adams", "asserts", "", "rejects"],
    ["Clark", "", "asserts", "(out)"],
    ["Brown", "", "", "asserts"],
  ]);
});

test("claims that decide positions argued elsewhere are among those that decide", () => {
  const debate = siteOf({
    "milk-last": ["answers: when", []],
    "thin-cups": ["answers:\n  - which\n  - when", []],
    "cups-crack": ["objects-to: thin-cups", ["ada asserts", "ben rejects"]],
  });
  expect(viewDeciding(debate, first(debate))?.columns.map(({ id }) => id)).toEqual(["cups-crack"]);
});

test("a question with one holder has a table only where a picture needs it", () => {
  const one = withStances((_, person) => person === "ada");
  expect(viewMatrix(one, question, false)).toBeNull();
  expect(viewMatrix(one, question, true)?.rows.length).toBe(1);
});

test("what follows from a person's other stances is told apart from what they said", () => {
  const debate = siteOf({
    "milk-first": ["answers: when", []],
    "milk-last": ["answers: when", ["ada asserts", "ben asserts"]],
    "cups-crack": ["objects-to: milk-first", ["ada asserts"]],
  });
  expect(inShort(viewMatrix(debate, first(debate), false))).toEqual([
    ["Adams", "(out)", "asserts"],
    ["Brown", "", "asserts"],
  ]);
});

test("claims that decide a position have a table of their own if two people are recorded on them", () => {
  const files = {
    "milk-last": ["answers: when", []],
    "cups-crack": ["objects-to: milk-last", ["ada asserts", "ben rejects"]],
    "cups-are-warm": ["objects-to: cups-crack", ["ben asserts"]],
    "nobody-knows": ["objects-to: cups-are-warm", []],
    "tea-is-brown": ["supports: milk-last", ["ada asserts"]],
  } as const;
  const debate = siteOf(files);
  const deciding = viewDeciding(debate, first(debate));
  expect(deciding?.columns.map(({ id }) => id)).toEqual(["cups-crack", "cups-are-warm"]);
  expect(inShort(deciding)).toEqual([
    ["Adams", "asserts", ""],
    ["Brown", "rejects", "asserts"],
  ]);
  const alone = siteOf({
    ...files,
    "cups-crack": ["objects-to: milk-last", ["ada asserts"]],
    "cups-are-warm": ["objects-to: cups-crack", []],
  });
  expect(viewDeciding(alone, first(alone))).toBeNull();
});

function first({ debate }: Site) {
  const one = debate.question.get("when");
  if (!one) throw new Error("The debate has no question.");
  return one;
}

/** A debate of claims, each with its relation and its holders: `ada asserts`. */
function siteOf(claims: Readonly<Record<string, readonly [relation: string, held: readonly string[]]>>): Site {
  const held = (holders: readonly string[]) =>
    holders.map((holder) => {
      const [person, stance] = holder.split(" ");
      return `  - person: ${person}\n    stance: ${stance}\n    source: on-tea\n`;
    });
  return siteWith({
    "map.yaml": "title: Tea\ndebates:\n  - tea\n",
    "tea/debate.yaml": "title: Tea\nquestions:\n  - when\n  - which\n",
    "tea/when.yaml": "question: When does the milk go in?\n",
    "tea/which.yaml": "question: Which cup is best?\n",
    "people/ada.yaml": "name:\n  literal: Adams\n",
    "people/ben.yaml": "name:\n  literal: Brown\n",
    "sources/on-tea.yaml": "type: book\ntitle: On tea\nissued: 1946\n",
    ...Object.fromEntries(
      Object.entries(claims).map(([id, [relation, holders]]) => [
        `tea/${id}.yaml`,
        `claim: ${id}.\n${relation}\n${holders.length === 0 ? "" : `held-by:\n${held(holders).join("")}`}`,
      ]),
    ),
  });
}
