import { spokenName } from "./spoken-name.ts";
import { firstField, makersWithoutAuthor, type Citable } from "./citable.ts";

/** The name of a type, where citations mention it. */
const media: Readonly<Record<string, string>> = {
  bill: "Bill",
  broadcast: "Broadcast",
  interview: "Interview",
  legislation: "Legislation",
  motion_picture: "Video",
  regulation: "Legislation",
  report: "Report",
  speech: "Talk",
};

/** The medium of a work: `Interview by George Orwell`, its own `genre` or `medium`, or `Video`; "" if citations don't mention it. */
export function medium(work: Citable): string {
  return interview(work) || firstField(work, "genre", "medium") || (media[work.type] ?? "");
}

/** `Interview by George Orwell`, for a work of any type; "" without interviewers. */
export function interview(work: Citable): string {
  const interviewers = (work.names["interviewer"] ?? []).map(spokenName);
  return interviewers.length === 0
    ? ""
    : `${firstField(work, "genre", "medium") || "Interview"} by ${listed(interviewers)}`;
}

/** The medium with the director or host if there is no author, for formats without a field for them: `Video directed by Ceyda Torun`. */
export function mediumWithMakers(work: Citable): string {
  const makers = makersWithoutAuthor(work);
  if (makers === null || makers.role === "editor") return medium(work);
  const did = makers.role === "director" ? "directed by" : "hosted by";
  return [medium(work), did, listed(makers.names.map(spokenName))].filter((part) => part !== "").join(" ");
}

/** `A`, `A and B`, `A, B, and C`. */
export function listed(words: readonly string[]): string {
  if (words.length < 3) return words.join(" and ");
  return `${words.slice(0, -1).join(", ")}, and ${words.at(-1) ?? ""}`;
}
