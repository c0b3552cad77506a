import type { SourceFile } from "../src/claims/model/index.ts";
import {
  claimFile,
  debateFile,
  generatePeople,
  generateSources,
  mapFile,
  personFile,
  questionFile,
  sourceFile,
} from "./generate-debate/files.ts";
import { growDebate } from "./generate-debate/grow-debate.ts";
import { sentenceCount } from "./generate-debate/sentences.ts";

const questionsPerDebate = 25;

interface GeneratedSize {
  readonly claims: number;
  readonly seed: number;
  /** How many of the claims a question has; 30 by default. */
  readonly perQuestion?: number;
}

/**
 * Generates a debate of 2 to 100,489 claims that has the structure of a real one: questions with positions, reasons, objections,
 * rebuttals, undercuts and linked premises, 5 % cross-links, sources, holders and explanations. It has no findings up to 10,000
 * claims, and warnings in a few percent of its files at 100,000. The same seed gives the same bytes.
 */
export function generateDebate({ claims, seed, perQuestion }: GeneratedSize): SourceFile[] {
  if (claims < 2 || claims > sentenceCount)
    throw new RangeError(`A generated debate has 2 to ${sentenceCount.toLocaleString("en")} claims, not ${claims}.`);
  const random = seededRandom(seed);
  const grown = growDebate(claims, random, perQuestion);
  const questions = [...new Set(grown.map(({ question }) => question))];
  const debateOf = new Map(
    questions.map(({ id }, index) => [id, `debate-${Math.floor(index / questionsPerDebate) + 1}`]),
  );
  const sources = generateSources(Math.ceil(claims / 6), random);
  const people = generatePeople(Math.ceil(claims / 20));
  return [
    mapFile([...new Set(debateOf.values())]),
    ...[...Map.groupBy(questions, ({ id }) => debateOf.get(id) ?? "")].map(([id, ofDebate]) =>
      debateFile(id, ofDebate),
    ),
    ...questions.map((question) => questionFile(question, debateOf.get(question.id) ?? "")),
    ...grown.map((claim, index) =>
      claimFile(claim, { index, debate: debateOf.get(claim.question.id) ?? "", grown, sources, people, random }),
    ),
    ...sources.map(sourceFile),
    ...people.map(personFile),
  ];
}

/** A seeded random number generator (mulberry32): each call returns a number from 0 to less than 1. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
