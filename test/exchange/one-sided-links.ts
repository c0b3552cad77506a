import { compile } from "../../src/compile.ts";
import type { Claim, Debate, SourceFile } from "../../src/claims/model/index.ts";

/**
 * A generated debate in which every other free premise is linked with one that supports more than it and stands below something
 * else. Only the first says so: the other also supports their conclusion alone.
 */
export function withOneSidedLinks(files: readonly SourceFile[]): readonly SourceFile[] {
  const { debate } = compile(files);
  const free = debate.claims.filter((claim) => isFree(debate, claim));
  // They support nothing, so no circle of supports comes about.
  const ends = debate.claims.filter(({ role, id }) => role === "position" && debate.linksFrom.get(id)?.length === 1);
  const lines = new Map<string, string>();
  for (const [index, one] of free.entries()) {
    const other = free.find((each) => each !== one && each.parent === one.parent && !lines.has(each.place.path));
    const elsewhere = ends.find(({ id }) => id !== one.parent);
    if (index % 2 === 1 || other === undefined || elsewhere === undefined || lines.has(one.place.path)) continue;
    lines.set(one.place.path, `supports: ${one.parent}\njointly-with: ${other.id}\n`);
    lines.set(other.place.path, `supports:\n  - ${elsewhere.id}\n  - ${one.parent}\n`);
  }
  return files.map(({ path, text }) => ({
    path,
    text: lines.has(path) ? text.replace(/^supports: .*\n/m, lines.get(path) ?? "") : text,
  }));
}

/** Whether all that a claim says of others is that it supports one, alone. */
const isFree = ({ linksFrom, claims }: Debate, { id, jointlyWith }: Claim): boolean =>
  jointlyWith.length === 0 &&
  linksFrom.get(id)?.length === 1 &&
  linksFrom.get(id)?.[0]?.kind === "supports" &&
  !claims.some((other) => other.jointlyWith.some(({ value }) => value === id));
