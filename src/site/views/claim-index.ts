import { claimsByQuestion, type QuestionClaims } from "./claims-by-question.ts";
import type { Site } from "../site.ts";

/** A page of the index of claims: some questions with all their claims. */
export interface ClaimIndexPart {
  /** From 1. */
  readonly number: number;
  readonly url: string;
  readonly groups: readonly QuestionClaims[];
}

/** The claims on a page of the index: about 400 kB, 50 kB compressed. */
const claimsOfPart = 1000;

/** The index of claims in the order of the map, divided into pages. A question is never divided. */
export function claimIndex(site: Site): readonly ClaimIndexPart[] {
  const parts: QuestionClaims[][] = [[]];
  let room = claimsOfPart;
  for (const group of claimsByQuestion(site)) {
    if (group.claims.length > room && room < claimsOfPart) {
      parts.push([]);
      room = claimsOfPart;
    }
    parts.at(-1)?.push(group);
    room -= group.claims.length;
  }
  return parts.map((groups, position) => ({
    number: position + 1,
    url: position === 0 ? site.urls.claims : `${site.urls.claims}part/${position + 1}/`,
    groups,
  }));
}
