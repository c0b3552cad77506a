import { compile } from "../../src/compile.ts";
import type { Compilation } from "../../src/model.ts";

/** A claim to be: what it says, and its parent by place in the list. Without one it is a position on a question. */
export interface Seedling {
  readonly sentence: string;
  readonly parent: number | null;
  /** Read as reason or as objection (rebuttal where the parent is an objection). */
  readonly supports: boolean;
  readonly question: number;
}

const idOf = (index: number): string => `claim-${String(index).padStart(5, "0")}`;

/** A debate grown from seedlings, by way of claim files: the layout gets what it gets in earnest. */
export function debateOf(seedlings: readonly Seedling[], questions: readonly string[]): Compilation {
  const roles: string[] = [];
  const relation = ({ parent, supports, question }: Seedling, index: number): string => {
    if (parent === null) {
      roles[index] = "position";
      return `answers: question-${question}`;
    }
    const rebuts = !supports && roles[parent] === "objection";
    roles[index] = supports ? "reason" : rebuts ? "rebuttal" : "objection";
    return `${supports ? "supports" : rebuts ? "rebuts" : "objects-to"}: ${idOf(parent)}`;
  };
  const file = (name: string, ...lines: readonly string[]): { path: string; text: string } => ({
    path: `claims/${name}.yaml`,
    text: `${lines.join("\n")}\n`,
  });
  return compile([
    file("map", "title: A test", "debates: [first, second]"),
    file(
      "first/debate",
      "title: First",
      `questions: ${JSON.stringify(questions.map((_, index) => `question-${index}`).filter((_, index) => index % 3 < 2))}`,
    ),
    file(
      "second/debate",
      "title: Second",
      `questions: ${JSON.stringify(questions.map((_, index) => `question-${index}`).filter((_, index) => index % 3 === 2))}`,
    ),
    ...questions.map((question, index) =>
      file(`${index % 3 < 2 ? "first" : "second"}/question-${index}`, `question: ${JSON.stringify(question)}`),
    ),
    ...seedlings.map((seedling, index) =>
      file(`first/${idOf(index)}`, `claim: ${JSON.stringify(seedling.sentence)}`, relation(seedling, index)),
    ),
  ]);
}

const words =
  "the a of models language learn world which evidence that misinterpretability text risk power and human-level systems cannot only data by training have goals objection in reinforcement-learning".split(
    " ",
  );

/** A debate of a given number of claims, the same each time: each question has five positions, replies go a few deep. */
export function largeDebate(claims: number, seed = 1): Compilation {
  const random = randomFrom(seed);
  const sentence = (length: number): string =>
    `${Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? "").join(" ")}.`;
  const questionCount = Math.ceil(claims / 40);
  const questions = Array.from({ length: questionCount }, () =>
    sentence(6 + Math.floor(random() * 7)).replace(".", "?"),
  );
  const positions = Math.min(claims, questionCount * 5);
  const seedlings = Array.from({ length: claims }, (_, index) => ({
    sentence: sentence(6 + Math.floor(random() * 14)),
    parent: index < positions ? null : Math.floor(index * random() ** 1.5),
    supports: random() < 0.5,
    question: index % questionCount,
  }));
  return debateOf(seedlings, questions);
}

/** Numbers between 0 and 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
