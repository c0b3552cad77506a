import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import type { Answer } from "./ask-all.ts";
import { type Finding, keyOf, missingKey } from "./findings.ts";

/** The day on which something was first found, by its key. */
export type Since = ReadonlyMap<string, string>;

/** What earlier runs have found; nothing, if there were none. */
export function readSince(file: string): Since {
  try {
    return new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")))));
  } catch {
    return new Map();
  }
}

/** Keeps what was found, and what earlier runs found at addresses that could not be asked now. */
export function keepSince(
  file: string,
  findings: readonly Finding[],
  {
    since,
    answers,
    day,
  }: { readonly since: Since; readonly answers: ReadonlyMap<string, Answer>; readonly day: string },
): Since {
  const keys = findings.flatMap((found) =>
    found.kind === "gone" ? [missingKey(found.address), keyOf(found)] : [keyOf(found)],
  );
  const kept = [...since].filter(([key]) => answers.get(key.split(" ")[0] ?? "")?.status === "unasked");
  const next = new Map([...kept, ...keys.map((key) => [key, since.get(key) ?? day] as const)]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(next)));
  return next;
}
