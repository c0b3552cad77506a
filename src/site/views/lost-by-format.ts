import { lostBy, lostByAll, type FormatName } from "../../exchange/index.ts";
import { words } from "../../words/words.ts";

/** What a format may leave out, as the page of downloads says it; for "all", what every format leaves out. */
export function viewLost(format: FormatName | "all"): string {
  const kinds = new Set<string>(format === "all" ? lostByAll : lostBy(format));
  const { lost } = words.pages.downloads;
  return Object.entries(lost)
    .flatMap(([kind, means]) => (kinds.has(kind) ? [means] : []))
    .join("; ");
}
