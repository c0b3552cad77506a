import type { Finding } from "../../claims/model/index.ts";
import { isOfForm } from "./try-fixes.ts";

/**
 * Whether there are fewer findings than before, and no more of any rule. If the file was unreadable before, only rules of form had
 * been checked, so only their findings are compared.
 */
export function isBetter(before: readonly Finding[], after: readonly Finding[], wasUnreadable: boolean): boolean {
  const [then, now] = wasUnreadable ? [before.filter(isOfForm), after.filter(isOfForm)] : [before, after];
  const allowed = Map.groupBy(then, ({ rule }) => rule);
  const found = [...Map.groupBy(now, ({ rule }) => rule)];
  return now.length < then.length && found.every(([rule, each]) => each.length <= (allowed.get(rule)?.length ?? 0));
}
