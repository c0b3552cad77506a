/** Rules about the shape of a debate: cycles, depth, and what has no answer or reason. */
import type { Debate, Edit, Id, Placed } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/escape.ts";
import type { Problem, Rule } from "../rule.ts";
import { stronglyConnected } from "../strongly-connected.ts";

export const supportCycle: Rule = {
  id: "support-cycle",
  concern: "structure",
  severity: "error",
  sentence: "Claims support each other in a cycle, or their first relations lead only to each other.",
  aliases: ["unreachable-question"],
  *check({ debate }) {
    yield* cyclesOfSupports(debate);
    yield* cyclesOfHomes(debate);
  },
};

function* cyclesOfSupports(debate: Debate): Iterable<Problem> {
  const edges = new Map<Id, Id[]>(debate.claims.map(({ id }) => [id, []]));
  for (const { premises, conclusion } of debate.inferences)
    for (const premise of premises) edges.get(premise)?.push(conclusion);
  for (const members of stronglyConnected(edges)) {
    const cycle = shortestCycle(members, edges);
    const [first = "", second] = cycle;
    const supports = debate.linksFrom.get(first)?.find(({ kind, to }) => kind === "supports" && to === second);
    // `jointly-with` makes a claim a premise without a line in its own file.
    const place = supports?.place ?? debate.claim.get(first)?.place;
    const named = [...cycle, first].map(inlineCode).join(" supports ");
    if (place)
      yield {
        place,
        message: `These claims support each other in a cycle: ${named}.`,
        help: "Delete the `supports` that adds least.",
      };
  }
}

/** The shortest cycle through the member with the smallest id (breadth-first search). */
function shortestCycle(members: ReadonlySet<Id>, edges: ReadonlyMap<Id, readonly Id[]>): readonly Id[] {
  const start = [...members].reduce((a, b) => (a < b ? a : b));
  const cameFrom = new Map<Id, Id>();
  const reached = [start];
  for (const here of reached) {
    for (const next of edges.get(here) ?? []) {
      if (next === start) return pathTo(here, cameFrom);
      if (!members.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, here);
      reached.push(next);
    }
  }
  return [];
}

function pathTo(last: Id, cameFrom: ReadonlyMap<Id, Id>): readonly Id[] {
  const path: Id[] = [];
  for (let here: Id | undefined = last; here !== undefined; here = cameFrom.get(here)) path.push(here);
  return path.toReversed();
}

/** Cycles of first relations, which no question is above. Claims that only lead into one are left out: fixing it fixes them. */
function* cyclesOfHomes(debate: Debate): Iterable<Problem> {
  const parents = new Map(debate.claims.map(({ id, parent }) => [id, parent === null ? [] : [parent]]));
  for (const members of stronglyConnected(parents)) {
    const cycle = shortestCycle(members, parents);
    const homes = cycle.flatMap((id) => (debate.linksFrom.get(id) ?? []).filter(({ home }) => home));
    const [first] = homes;
    const path = [...cycle, ...cycle.slice(0, 1)].map(inlineCode).join(" → ");
    // A cycle of supports is reported as such.
    if (first && !homes.every(({ kind }) => kind === "supports"))
      yield {
        place: first.place,
        message: `The first relations of these claims lead only to each other: ${path}.`,
        help: "In one of these files, write a relation that leads to a question first.",
      };
  }
}

/** The most levels below a question that a reader can be expected to follow. */
const deepest = 12;

export const deepClaim: Rule = {
  id: "deep-claim",
  concern: "structure",
  severity: "warning",
  sentence: "A claim is more than twelve levels below its question.",
  *check({ debate }) {
    for (const { depth, question, relations, place } of debate.claims) {
      const [home] = relations;
      if (depth === deepest + 1)
        yield {
          place: home === undefined ? place : home.kind === "undercuts" ? home.place : home.target.place,
          message: `This relation puts the claim ${depth} levels below the question ${inlineCode(question ?? "")}.`,
          help: "Write a relation to a claim nearer the question first, or write a new question for this part of the debate.",
        };
    }
  },
};

export const sharedPosition: Rule = {
  id: "shared-position",
  concern: "structure",
  severity: "error",
  sentence: "A position answers two questions, one of which is exclusive.",
  check: ({ debate }) =>
    debate.claims.flatMap(({ id }) => {
      const answers = (debate.linksFrom.get(id) ?? []).filter(({ kind }) => kind === "answers");
      const second = answers[1];
      const exclusive = answers.find(({ to }) => debate.question.get(to)?.exclusive === true);
      if (second === undefined || exclusive === undefined) return [];
      return {
        place: second.place,
        message: `This position answers ${answers.map(({ to }) => inlineCode(to)).join(" and ")}, and ${inlineCode(exclusive.to)} is exclusive.`,
        help: "Write a separate claim for each question, and let one support the other.",
      };
    }),
};

export const questionWithoutPosition: Rule = {
  id: "question-without-position",
  concern: "structure",
  severity: "warning",
  sentence: "A question has no position.",
  check: ({ debate, complete }) => {
    if (!complete) return [];
    const answered = new Set(debate.links.filter(({ kind }) => kind === "answers").map(({ to }) => to));
    return debate.questions
      .filter(({ id }) => !answered.has(id))
      .map(({ id, sentence }) => ({
        place: sentence.place,
        message: "No claim answers this question.",
        help: `Write at least one claim with \`answers: ${id}\`.`,
      }));
  },
};

export const unlistedQuestion: Rule = {
  id: "unlisted-question",
  concern: "structure",
  severity: "warning",
  sentence: "A question is missing from the list of its debate.",
  *check({ debate, textOf }) {
    for (const { id, path, questions } of debate.debates) {
      const last = questions.at(-1);
      // A debate without a list shows its questions in the order of their ids.
      if (last === undefined) continue;
      const listed = new Set(questions.map(({ value }) => value));
      for (const question of debate.questions.filter((each) => each.debate === id && !listed.has(each.id))) {
        const edits = listAfter(last, question.id, textOf(path));
        yield {
          place: last.place,
          message: `The question ${inlineCode(question.id)} is missing from this list, which gives the order in which questions are shown.`,
          help: `Add it: \`- ${question.id}\`.`,
          ...(edits.length > 0 ? { fix: { kind: "rewrite", does: `listed \`${question.id}\``, edits } } : {}),
        };
      }
    }
  },
};

/** The edit that lists an id after the last one of a list with an entry a line, in the text of its file; none for other lists. */
export function listAfter({ place: { start, end } }: Placed<Id>, id: Id, text: string): readonly Edit[] {
  const before = /(?:^|\n)([ \t]*- +)$/.exec(text.slice(0, start))?.[1];
  return before !== undefined && /^[ \t]*(?:\n|$)/.test(text.slice(end))
    ? [{ start: end, end, insert: `\n${before}${id}` }]
    : [];
}

export const positionWithoutReason: Rule = {
  id: "position-without-reason",
  concern: "structure",
  severity: "warning",
  sentence: "A position has no reason.",
  check: ({ debate, complete }) => {
    if (!complete) return [];
    const supported = new Set(debate.links.filter(({ kind }) => kind === "supports").map(({ to }) => to));
    // unknown-id reports a position whose question doesn't exist.
    return debate.claims
      .filter(({ id, role, question }) => role === "position" && question !== null && !supported.has(id))
      .map(({ id, sentence }) => ({
        place: sentence.place,
        message: "No claim supports this position.",
        help: `Write at least one claim with \`supports: ${id}\`.`,
      }));
  },
};
