import type { History } from "../model/index.ts";
import { counted } from "../words/english/counted.ts";

const mostNamed = 5;

/** A note, for whoever checks or builds, if only the ledger has some versions. */
export function restoredNote({ restored }: History): readonly string[] {
  if (restored.length === 0) return [];
  const named = restored.slice(0, mostNamed).map(({ id, version }) => `${id}/${version}`);
  const others = restored.length - named.length;
  return [
    `Kept from the ledger: ${counted(restored.length, "version")} of which the main line's history has nothing any more (${named.join(", ")}${others === 0 ? "" : ` and ${others} more`}).`,
  ];
}
