import type { Diagnostic, Id, SourceFile } from "../../claims/model/index.ts";
import { compile } from "../../compile.ts";
import { presentVersions } from "../../versions/claim-version.ts";

interface Outcome {
  /** How many claims say something else than before, and so have a new version. */
  readonly versions: number;
  /** Problems that were not there before. */
  readonly found: readonly Diagnostic[];
}

/** What an edit makes of a map, besides its files. */
export function outcomeOf(before: readonly SourceFile[], after: readonly SourceFile[]): Outcome {
  const [then, now] = [compile(before), compile(after)];
  const { aliases } = now.debate;
  const hashes = new Map([...presentVersions(then.debate)].map(([id, { hash }]) => [presentId(id), hash]));
  function presentId(id: Id): Id {
    return aliases.claim.get(id) ?? id;
  }
  const known = new Set(then.diagnostics.map(({ rule, message }) => `${rule} ${message}`));
  const counts = Map.groupBy(then.diagnostics, ({ rule }) => rule);
  const found = [...Map.groupBy(now.diagnostics, ({ rule }) => rule)].flatMap(([rule, ofRule]) => {
    // The same problem may have another id in its message.
    const added = ofRule.length - (counts.get(rule)?.length ?? 0);
    return added <= 0 ? [] : ofRule.filter(({ message }) => !known.has(`${rule} ${message}`));
  });
  return {
    versions: [...presentVersions(now.debate)].filter(([id, { hash }]) => hashes.has(id) && hashes.get(id) !== hash)
      .length,
    found,
  };
}
