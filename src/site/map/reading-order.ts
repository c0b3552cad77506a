import type { Debate, Id } from "../../model/index.ts";

/** A question's claims in reading order: depth first, in the order of the debate's branches. It doesn't recurse, since a thread may be as long as the debate. */
export function readingOrder({ branches }: Debate, question: Id): readonly Id[] {
  const order: Id[] = [];
  const waiting = (branches.get(question) ?? []).toReversed();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    order.push(id);
    waiting.push(...(branches.get(id) ?? []).toReversed());
  }
  return order;
}
