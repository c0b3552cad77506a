import {
  exportFormats,
  exportPart,
  fromDebate,
  writeExported,
  type Exported,
  type ExportFormat,
  type Written,
} from "../../exchange/index.ts";
import type { Debate, Id } from "../../claims/model/index.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";

/** A file of the map, of a debate or of a question for another tool. */
export interface ExchangeFile {
  readonly format: ExportFormat;
  /** Under the base path: `map.csv`, `map/<debate>.csv`, `questions/<question>.csv`. */
  readonly path: string;
  /** Its text, and what that leaves out; written on demand and then kept. */
  readonly written: () => Written;
}

/** The files of the whole map, one a format; none as long as there is no claim. */
export const mapFiles = (site: Site): readonly ExchangeFile[] => filesOf(site, "", "map", exportFormats);

/** How many claims each debate and each question has. */
const claimCounts = memoize(({ claims, question }: Debate) => {
  const counts = { debate: new Map<Id, number>(), question: new Map<Id, number>() };
  for (const claim of claims) {
    const asked = question.get(claim.question ?? "");
    if (!asked) continue;
    counts.question.set(asked.id, (counts.question.get(asked.id) ?? 0) + 1);
    counts.debate.set(asked.debate, (counts.debate.get(asked.debate) ?? 0) + 1);
  }
  return counts;
});

/** The files of a debate or question; none if it is the whole map, or has no claims. */
export function partFiles(site: Site, kind: "debate" | "question", id: Id): readonly ExchangeFile[] {
  const inside = claimCounts(site.debate)[kind].get(id) ?? 0;
  if (inside === 0 || inside === site.debate.claims.length) return [];
  const path = `${kind === "debate" ? "map" : "questions"}/${id}`;
  return filesOf(
    site,
    id,
    path,
    exportFormats.filter(({ ofParts }) => ofParts),
  );
}

/** Where the page of downloads has the files of a debate or question; the page itself if they are those of the map. */
export const downloadsUrl = (site: Site, kind: "debate" | "question", id: Id): string =>
  `${site.urls.downloads}${partFiles(site, kind, id).length > 0 ? `#part-${id}` : ""}`;

/** The files of all debates and questions. */
export const filesOfParts = (site: Site): readonly ExchangeFile[] => [
  ...site.debate.debates.flatMap(({ id }) => partFiles(site, "debate", id)),
  ...site.debate.questions.flatMap(({ id }) => partFiles(site, "question", id)),
];

/** How many relations of a debate or question lead to claims of others, so that its files leave them out. */
export const relationsOutside = (site: Site, part: Id): number =>
  (exported(site, part)?.losses ?? []).filter(({ kind }) => kind === "outside").length;

function filesOf(site: Site, id: Id, path: string, formats: readonly ExportFormat[]): readonly ExchangeFile[] {
  if (site.debate.claims.length === 0) return [];
  const home = site.urls.canonical(site.urls.home);
  return formats.map((format) => ({
    format,
    path: path + format.ending,
    written: () => {
      const { texts } = cached(site.debate);
      const name = `${format.name} ${id} ${home}`;
      const from = exported(site, id);
      const text = texts.get(name) ?? (from === null ? { text: "", losses: [] } : writeExported(from, format, home));
      texts.set(name, text);
      return text;
    },
  }));
}

/**
 * What is made of a debate for other tools. The page of downloads says how large the files are that are written later.
 */
interface Cached {
  readonly graphs: Map<Id, Exported | null>;
  readonly texts: Map<string, Written>;
}

const cached = memoize<Debate, Cached>(() => ({ graphs: new Map(), texts: new Map() }));

/**
 * The graph of the map for "", else of a debate or question. Places in files are not known here, and the site shows
 * none.
 */
function exported({ debate }: Site, part: Id): Exported | null {
  const { graphs } = cached(debate);
  const whole = graphs.get("") ?? fromDebate(debate, []);
  graphs.set("", whole);
  const found = graphs.get(part) ?? exportPart(whole, part, debate, []);
  graphs.set(part, found);
  return found;
}
