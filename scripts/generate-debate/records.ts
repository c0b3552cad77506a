import type { Id } from "../../src/claims/model/index.ts";
import { asId } from "../../src/contribute/write/index.ts";
import { capitalised, topic } from "./sentences.ts";
import { familyNames, givenNames } from "./words.ts";

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
