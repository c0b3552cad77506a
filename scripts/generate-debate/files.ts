import type { FileRecord, Id, SourceFile } from "../../src/claims/model/index.ts";
import { asId, writeRecord, type Answers } from "../../src/contribute/write/index.ts";
import type { GrownClaim, GrownQuestion } from "./grow-debate.ts";
import { capitalised, familyNames, givenNames, sentence, topic } from "./sentences.ts";

const file = (path: string, kind: FileRecord["kind"], answers: Answers): SourceFile => ({
  path: `claims/${path}.yaml`,
  text: writeRecord(kind, answers),
});

export const mapFile = (debates: readonly Id[]): SourceFile =>
  file("map", "map", { title: "A generated map", subtitle: "For measuring", debates });

export const debateFile = (id: Id, questions: readonly GrownQuestion[]): SourceFile =>
  file(`${id}/debate`, "debate", {
    title: id.replace("debate-", "Debate "),
    questions: questions.map((question) => question.id),
  });

export const questionFile = ({ id, text, exclusive }: GrownQuestion, debate: Id): SourceFile =>
  file(`${debate}/${id}/${id}`, "question", {
    question: text,
    summary:
      "The question has been put in many places. What follows from it differs from region to region,\n" +
      "and those who answer it weigh costs, habits and fairness in different ways.",
    exclusive: exclusive ? "true" : "",
  });

/** What the file of a claim is written from, besides the claim. */
export interface ClaimContext {
  /** The claim's index in `grown`. */
  readonly index: number;
  readonly debate: Id;
  readonly grown: readonly GrownClaim[];
  readonly sources: readonly GeneratedSource[];
  readonly people: readonly GeneratedPerson[];
  readonly random: () => number;
}

export function claimFile(claim: GrownClaim, context: ClaimContext): SourceFile {
  const { index, random, grown } = context;
  // Two claims in five have a holder, two cite a source, one has neither.
  const isHeld = index % 5 < 2;
  const isCited = index % 5 === 2 || index % 5 === 3;
  const source = pick(context.sources, { index, every: 2, random });
  const person = pick(context.people, { index, every: 5, random });
  const link = grown[Math.floor(random() * grown.length)] ?? claim;
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  const { undercut, relations, jointlyWith } = claim;
  const targets = Map.groupBy(relations, ({ kind }) => kind);
  return file(`${context.debate}/${claim.question.id}/${claim.id}`, "claim", {
    claim: claim.text,
    undercuts: undercut === null ? [] : [{ ...undercut }],
    ...Object.fromEntries([...targets].map(([kind, all]) => [kind, all.map(({ to }) => to)])),
    "jointly-with": jointlyWith,
    basis: isCited ? "evidence" : "argument",
    "held-by": isHeld
      ? [
          {
            person: person.id,
            stance: random() < 0.1 ? "concedes" : "",
            source: source.id,
            at: `p. ${upTo(400)}`,
            date: dayIn(source.year, index),
          },
        ]
      : [],
    sources: isCited
      ? [{ source: source.id, at: `§${upTo(12)}.${upTo(9)}`, note: sentence(index + grown.length).text }]
      : [],
    explanation:
      random() < 0.3
        ? `${sentence(index + 2 * grown.length).text}\nThe figures are those of a later survey [@${source.id}, p. ${upTo(400)}];\ncompare [[${link.id}]].`
        : "",
  });
}

/** A day of its own for each of 336 claims: nobody asserts a claim and an objection to it on one day. */
function dayIn(year: number, index: number): string {
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return `${year}-${twoDigits(1 + (index % 12))}-${twoDigits(1 + (Math.floor(index / 12) % 28))}`;
}

interface Turn {
  readonly index: number;
  readonly every: number;
  readonly random: () => number;
}

/** Takes the records in order, the next one after every `every` claims, and random ones once all are taken. So all are used. */
function pick<T>(records: readonly T[], { index, every, random }: Turn): T {
  const turn = Math.floor(index / every);
  const record = records[turn < records.length ? turn : Math.floor(random() * records.length)];
  if (record === undefined) throw new RangeError("There is nothing to pick from.");
  return record;
}

export const sourceFile = ({ id, type, title, author, year }: GeneratedSource): SourceFile =>
  file(`sources/${id}`, "source", {
    ...{ type, title, author: [{ family: author.family, given: author.given }], issued: String(year) },
    ...(type === "article-journal" && {
      "container-title": "Journal of Generated Studies",
      volume: String(year - 1950),
    }),
    ...(type === "book" && { publisher: "Example Press" }),
    URL: `https://example.org/${id}`,
    checked: { date: "2025-10-01", record: "generated" },
  });

export const personFile = ({ id, given, family }: GeneratedPerson): SourceFile =>
  file(`people/${id}`, "person", { name: { family, given } });

interface GeneratedPerson {
  readonly id: Id;
  readonly given: string;
  readonly family: string;
}

interface GeneratedSource {
  readonly id: Id;
  readonly type: "article-journal" | "book" | "report" | "webpage";
  readonly title: string;
  readonly author: GeneratedPerson;
  readonly year: number;
}

export function generatePeople(count: number): readonly GeneratedPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const given = givenNames[index % givenNames.length] ?? "";
    const family = familyNames[Math.floor(index / givenNames.length) % familyNames.length] ?? "";
    const round = Math.floor(index / (givenNames.length * familyNames.length));
    return { id: `${asId(given)}-${asId(family)}${round > 0 ? `-${round + 1}` : ""}`, given, family };
  });
}

const types = ["article-journal", "book", "report", "webpage"] as const;

export function generateSources(count: number, random: () => number): readonly GeneratedSource[] {
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
