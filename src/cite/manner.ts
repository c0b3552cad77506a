import { spokenName } from "./spoken-name.ts";
import { firstField, makersWithoutAuthor, type Citable } from "./citable.ts";

/** What kind of thing a work is where that is part of how one cites it. */
const manners: Readonly<Record<string, string>> = {
  bill: "Bill",
  broadcast: "Broadcast",
  interview: "Interview",
  legislation: "Legislation",
  motion_picture: "Video",
  regulation: "Legislation",
  report: "Report",
  speech: "Talk",
};

/** `Interview by Lex Fridman`, `Video`, or the work's own word for it; "" where its type needs no word. */
export function manner(work: Citable): string {
  return interview(work) || firstField(work, "genre", "medium") || (manners[work.type] ?? "");
}

/** `Interview by Lex Fridman`, of whatever type the work is; "" where nobody asked. */
export function interview(work: Citable): string {
  const interviewers = (work.names["interviewer"] ?? []).map(spokenName);
  return interviewers.length === 0
    ? ""
    : `${firstField(work, "genre", "medium") || "Interview"} by ${listed(interviewers)}`;
}

/** The same with who stands in an author's place, for formats that have no field for them: `Video directed by Ceyda Torun`. */
export function mannerWithMakers(work: Citable): string {
  const makers = makersWithoutAuthor(work);
  if (makers === null || makers.role === "editor") return manner(work);
  const did = makers.role === "director" ? "directed by" : "hosted by";
  return [manner(work), did, listed(makers.names.map(spokenName))].filter((part) => part !== "").join(" ");
}

/** `A`, `A and B`, `A, B, and C`. */
export function listed(words: readonly string[]): string {
  if (words.length < 3) return words.join(" and ");
  return `${words.slice(0, -1).join(", ")}, and ${words.at(-1) ?? ""}`;
}
