import type { Finding } from "../../model/index.ts";
import { isOfForm } from "./try-fixes.ts";

/**
 * Whether less is found than before, and nothing new: no rule finds more than it did. A file that couldn't be understood was held to its
 * form alone, so only what is wrong with that is compared.
 */
export function isBetter(before: readonly Finding[], after: readonly Finding[], wasUnread: boolean): boolean {
  const [then, now] = wasUnread ? [before.filter(isOfForm), after.filter(isOfForm)] : [before, after];
  const allowed = Map.groupBy(then, ({ rule }) => rule);
  const found = [...Map.groupBy(now, ({ rule }) => rule)];
  return now.length < then.length && found.every(([rule, each]) => each.length <= (allowed.get(rule)?.length ?? 0));
}
