import type { Branch } from "./argument-tree.ts";
import type { Role } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";

const order: readonly Role[] = ["position", "reason", "objection", "rebuttal"];

/** The direct replies by role: `2 reasons, 1 objection`. */
export function countRoles(branches: readonly Branch[]): string {
  return order
    .map((kind) => ({ kind, count: branches.filter((branch) => branch.as === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => words.site.replies[kind](count))
    .join(", ");
}
