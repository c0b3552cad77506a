import { citation as inEnglish } from "../words/en/citation.ts";
import type { Words } from "../words/words.ts";
import { spokenName } from "./spoken-name.ts";
import { firstField, makersWithoutAuthor, type Citable } from "./citable.ts";

/** The words of a language. The formats of reference managers are data, and in English on every map. */
type Terms = Pick<Words["citation"], "media" | "interview" | "and">;

/** The medium of a work: `Interview by George Orwell`, its own `genre` or `medium`, or `Video`; "" if citations don't mention it. */
export function medium(work: Citable, terms: Terms = inEnglish): string {
  const media: Readonly<Record<string, string>> = terms.media;
  return interview(work, terms) || firstField(work, "genre", "medium") || (media[work.type] ?? "");
}

/** `Interview by George Orwell`, for a work of any type; "" without interviewers. */
export function interview(work: Citable, terms: Terms = inEnglish): string {
  const interviewers = (work.names["interviewer"] ?? []).map(spokenName);
  if (interviewers.length === 0) return "";
  return terms.interview(firstField(work, "genre", "medium"), listed(interviewers, terms.and));
}

/** The medium with the director or host if there is no author, for formats without a field for them: `Video directed by Ceyda Torun`. */
export function mediumWithMakers(work: Citable): string {
  const makers = makersWithoutAuthor(work);
  if (makers === null || makers.role === "editor") return medium(work);
  const did = makers.role === "director" ? "directed by" : "hosted by";
  return [medium(work), did, listed(makers.names.map(spokenName))].filter((part) => part !== "").join(" ");
}

/** `A`, `A and B`, `A, B, and C`. */
export function listed(words: readonly string[], and: string = inEnglish.and): string {
  if (words.length < 3) return words.join(` ${and} `);
  return `${words.slice(0, -1).join(", ")}, ${and} ${words.at(-1) ?? ""}`;
}
