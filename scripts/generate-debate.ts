import type { SourceFile, Id } from "../src/claims/model/index.ts";
import { claimFile, debateFile, mapFile, personFile, questionFile, sourceFile } from "./generate-debate/files.ts";
import { growDebate } from "./generate-debate/grow-debate.ts";
import { sentenceCount, capitalised, topic, familyNames, givenNames } from "./generate-debate/sentences.ts";
import { asId } from "../src/contribute/write/index.ts";

const questionsPerDebate = 25;

/**
 * Generates a debate of 2 to 100,489 claims that has the structure of a real one: questions with positions, reasons, objections,
 * rebuttals, undercuts and linked premises, 5 % cross-links, sources, holders and explanations. It has no findings up to 10,000
 * claims, and warnings in a few percent of its files at 100,000. The same seed gives the same bytes.
 */
export function generateDebate({ claims, seed }: { readonly claims: number; readonly seed: number }): SourceFile[] {
  if (claims < 2 || claims > sentenceCount)
    throw new RangeError(`A generated debate has 2 to ${sentenceCount.toLocaleString("en")} claims, not ${claims}.`);
  const random = seededRandom(seed);
  const grown = growDebate(claims, random);
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

export interface GeneratedPerson {
  readonly id: Id;
  readonly given: string;
  readonly family: string;
}

export interface GeneratedSource {
  readonly id: Id;
  readonly type: "article-journal" | "book" | "report" | "webpage";
  readonly title: string;
  readonly author: GeneratedPerson;
  readonly year: number;
}

function generatePeople(count: number): readonly GeneratedPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const given = givenNames[index % givenNames.length] ?? "";
    const family = familyNames[Math.floor(index / givenNames.length) % familyNames.length] ?? "";
    const round = Math.floor(index / (givenNames.length * familyNames.length));
    return { id: `${asId(given)}-${asId(family)}${round > 0 ? `-${round + 1}` : ""}`, given, family };
  });
}

const types = ["article-journal", "book", "report", "webpage"] as const;

function generateSources(count: number, random: () => number): readonly GeneratedSource[] {
  const authors = generatePeople(givenNames.length * familyNames.length);
  return Array.from({ length: count }, (_, index) => {
    const author = authors[Math.floor(random() * authors.length)] ?? { id: "", given: "", family: "" };
    const year = 1960 + Math.floor(random() * 65);
    const { subject, object } = topic(index);
    return {
      id: `${asId(author.family)}-${year}-${index + 1}`,
      type: types[Math.floor(random() * types.length)] ?? "book",
      title: `${capitalised(subject)} and the Future of ${capitalised(object)}`,
      author,
      year,
    };
  });
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
