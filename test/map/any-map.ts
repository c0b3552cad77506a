import fc from "fast-check";
import type { AtlasDebate, AtlasQuestion, MapClaim, MapQuestion } from "../../src/map/map-data.ts";
import { letterOf } from "../../src/map/map-data.ts";
import type { SheetDebate } from "../../src/map/paper/set-lane.ts";
import type { Role } from "../../src/claims/model/index.ts";

/** Words of very different lengths, some longer than a column is wide. */
const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("a", "of", "model", "learning", "representations", "why", "understanding") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ..."Donaudampfschifffahrtsgesellschaft well-known 模型理解世界 الحيوانات זכויות e.g.".split(" "),
    ),
  },
);

const sentence = fc.array(word, { minLength: 1, maxLength: 22 }).map((words) => `${words.join(" ")}.`);

const roleBelow: Readonly<Record<Role, readonly Role[]>> = {
  position: ["reason", "objection"],
  reason: ["reason", "objection"],
  objection: ["reason", "rebuttal"],
  rebuttal: ["reason", "objection"],
};

/** A question with claims in reading order, from all in one row to all in one chain. */
export const anyQuestion: fc.Arbitrary<MapQuestion> = fc
  .record({
    number: fc.nat(500),
    elsewhere: fc.nat(2),
    name: sentence,
    // For each claim: how many levels above the claim before it its parent is, and its kind.
    steps: fc.array(
      fc.record({ up: fc.nat(4), choice: fc.nat(1), text: sentence, unanswered: fc.boolean(), links: fc.nat(2) }),
      { minLength: 1, maxLength: 45 },
    ),
  })
  .map(({ number, elsewhere, name, steps }) => {
    const claims: MapClaim[] = [];
    let path: number[] = [];
    for (const { up, choice, text, unanswered, links } of steps) {
      path = path.slice(0, Math.max(0, path.length - up));
      const parent = path.at(-1) ?? -1;
      const above = claims[parent];
      const role: Role = above ? (roleBelow[above.role][choice] ?? "reason") : "position";
      path.push(claims.length);
      const isUnanswered = unanswered && role !== "position" && role !== "reason";
      claims.push(claimOf(`claim-${claims.length}`, role, text, parent, isUnanswered, links));
    }
    return { id: "question", sentence: name.replace(/\.$/, "?"), number, claims, elsewhere, raisedBy: null };
  });

/** A claim of a map, with as many links to elsewhere as asked for. */
export function claimOf(
  id: string,
  role: Role,
  sentence: string,
  parent: number,
  unanswered: boolean,
  links: number,
): MapClaim {
  const end = {
    id: "elsewhere",
    number: 900,
    kind: "reason",
    sentence: "It is said elsewhere.",
    holders: "Lovelace 1843",
    question: "other",
    questionSentence: "What else?",
  } as const;
  return {
    id,
    role,
    sentence,
    parent,
    unanswered,
    draft: false,
    stances: [],
    sources: [],
    basis: "",
    words: "",
    recorded: "",
    denies: null,
    jointly: [],
    holders: role === "objection" ? "no holder recorded" : "Lovelace 1843 and 2 others",
    links: Array.from({ length: links }, () => ({ kind: "supports", way: "from", as: end.kind, end })),
  };
}

/** The same question as level 0 shows it. */
export function asAtlas({ id, sentence, number, claims, elsewhere }: MapQuestion): AtlasQuestion {
  const positions = claims.flatMap((claim, place) => {
    if (claim.parent >= 0) return [];
    const next = claims.findIndex((other, at) => at > place && other.parent < 0);
    const below = claims.slice(place + 1, next < 0 ? undefined : next);
    return [
      {
        id: claim.id,
        sentence: claim.sentence,
        holders: claim.holders,
        names: place % 3 === 0 ? [] : ["Ada", "Grace Brewster-Hopper", "Eve"],
        marks: below.map(letterOf).join(""),
      },
    ];
  });
  return { id, sentence, number, positions, elsewhere };
}

/** Some debates with complete questions, numbered one after the other. */
export const anyFullDebates: fc.Arbitrary<readonly SheetDebate[]> = fc
  .array(fc.record({ title: sentence, questions: fc.array(anyQuestion, { maxLength: 5 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((debates) => {
    let number = 0;
    return debates.map(({ title, questions }, index) => ({
      id: `debate-${index}`,
      title,
      questions: questions.map((question) => {
        const numbered = { ...question, id: `question-${number}`, number };
        number += 1 + question.claims.length;
        return numbered;
      }),
    }));
  });

/** The same as level 0 shows them. */
export const anyDebates: fc.Arbitrary<readonly AtlasDebate[]> = anyFullDebates.map((debates) =>
  debates.map((debate) => ({ ...debate, questions: debate.questions.map(asAtlas) })),
);

/** Windows from phones to large screens. */
export const anyWindow = fc.record({
  width: fc.integer({ min: 320, max: 2200 }),
  height: fc.integer({ min: 480, max: 1300 }),
});
