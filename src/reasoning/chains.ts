import type { Id } from "../claims/model/index.ts";
import type { Standing } from "./standing.ts";
import { groundsOf } from "./why.ts";

/** The judged claims that a claim's label follows from, the nearest first. */
export function judgedBelow(view: Standing, claim: Id): readonly Id[] {
  return reasonsBelow(view, claim).filter((id) => view.judgement(id) !== null);
}

/** The claims that an open claim waits for in the end: those that only a judgement can decide, the nearest first. */
export function awaitedBelow(view: Standing, claim: Id): readonly Id[] {
  return reasonsBelow(view, claim).filter((id) => {
    const why = view.why(id);
    return why?.kind === "waits" && groundsOf(why).length === 0;
  });
}

/** Every claim that a claim's label depends on, directly or not, breadth first. */
function reasonsBelow(view: Standing, claim: Id): readonly Id[] {
  const seen = new Set<Id>([claim]);
  // The set grows while it is walked.
  for (const id of seen) {
    const why = view.why(id);
    if (why) for (const ground of groundsOf(why)) seen.add(ground);
  }
  seen.delete(claim);
  return [...seen];
}
