import type { Debate, FileRecord, Id } from "../src/claims/model/index.ts";

/** Whether an id is in use. Questions and claims share ids, and former ids are never used again. */
export function isTaken(kind: FileRecord["kind"], debate: Debate): (id: Id) => boolean {
  if (kind === "source") return (id) => debate.source.has(id);
  if (kind === "person") return (id) => debate.person.has(id);
  const retired = new Set(debate.retired.map(({ id }) => id));
  return (id) => debate.claim.has(id) || debate.question.has(id) || debate.aliases.has(id) || retired.has(id);
}
