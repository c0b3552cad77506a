import { counted } from "../words/counted.ts";
import type { Branch } from "./argument-tree.ts";
import type { CardKind } from "../words/roles.ts";

const order: readonly CardKind[] = ["position", "reason", "objection", "rebuttal"];

/** What stands directly below, in words: `2 reasons, 1 objection`. */
export function countRoles(branches: readonly Branch[]): string {
  return order
    .map((kind) => ({ kind, count: branches.filter((branch) => branch.as === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => counted(count, kind))
    .join(", ");
}
