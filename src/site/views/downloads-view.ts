import type { Id, Debate } from "../../claims/model/index.ts";
import { compareText } from "../../text/order.ts";
import {
  formats,
  lostByAll,
  exportFormats,
  exportPart,
  fromDebate,
  writeExported,
  type Exported,
  type ExportFormat,
  type Written,
  type Publication,
} from "../../exchange/index.ts";
import type { Site } from "../site.ts";
import { interfaceLanguage } from "../../words/languages.ts";
import { words } from "../../words/words.ts";
import { memoize, memoizeEach } from "../../text/memoize.ts";

/** What the page of downloads offers, with the sizes and losses of the files of the whole map. */
export function viewDownloads(site: Site) {
  const { debate, urls } = site;
  const part = (kind: "debate" | "question", id: Id, name: string, url: string) => {
    const files = partFiles(site, kind, id).map(({ format: { title }, path }) => ({ title, url: urls.path(path) }));
    // Relations that lead to claims of others, so that its files leave them out.
    const outside = () => exportedFrom(debate, id)?.losses.filter((loss) => loss.kind === "outside").length ?? 0;
    return files.length === 0 ? [] : [{ id, name, url, isDebate: kind === "debate", files, outside: outside() }];
  };
  return {
    formats: mapFiles(site).map((file) => ({
      format: file.format,
      title: file.format.title,
      url: urls.path(file.path),
      /** Such as `527 kB`. */
      size: sizeInWords(new TextEncoder().encode(file.written().text), debate.map.language),
      /** What the format can't say of this map, the most frequent first. */
      losses: lossesOf(file),
    })),
    /** The debates, each followed by its questions. Those that are the whole map, or have no claims, are left out. */
    parts: debate.debates.flatMap(({ id, title }) => [
      ...part("debate", id, title.value, urls.debate(id)),
      ...(debate.questionsOf.get(id) ?? []).flatMap((question) => {
        const record = debate.question.get(question);
        return record ? part("question", question, record.sentence.value, urls.question(question)) : [];
      }),
    ]),
  };
}

/** The size of a file, such as `527 kB` or `1.4 MB`, with the decimal sign of a language. */
export function sizeInWords({ length: bytes }: Uint8Array, language: string): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${(bytes / 1_000_000).toLocaleString(interfaceLanguage(language), digits)} MB`;
}

function lossesOf({ written }: ExchangeFile) {
  const { losses } = written();
  return Object.entries(words.pages.downloads.lost)
    .flatMap(([kind, means]) => {
      const count = losses.filter((loss) => loss.kind === kind).length;
      return count === 0 ? [] : [{ count, means }];
    })
    .toSorted((a, b) => b.count - a.count || compareText(a.means, b.means));
}

/** All formats with what each may leave out, and what none has a place for, in words. */
export function viewFormats() {
  const inWords = (kinds: readonly string[]): string =>
    Object.entries(words.pages.downloads.lost)
      .flatMap(([kind, means]) => (kinds.includes(kind) ? [means] : []))
      .join("; ");
  return {
    rows: formats.map((format) => ({ format, losses: inWords([...format.loses.always, ...format.loses.sometimes]) })),
    lostByAll: inWords(lostByAll),
  };
}

/** A file of the map, of a debate or of a question for another tool. */
interface ExchangeFile {
  readonly format: ExportFormat;
  /** Under the base path: `map.csv`, `map/<debate>.csv`, `questions/<question>.csv`. */
  readonly path: string;
  /** Its text, and what that leaves out; written on demand and then kept. */
  readonly written: () => Written;
}

/** The files of the whole map, one a format; none as long as there is no claim. */
export const mapFiles = memoize((site: Site) => filesOf(site, "", "map", exportFormats));

/** The questions of all claims, by debate and by id: as many as each has claims. */
const questionsOfClaims = memoize(({ claims, question }: Debate) => {
  const asked = claims.flatMap((claim) => question.get(claim.question ?? "") ?? []);
  return { debate: Map.groupBy(asked, ({ debate }) => debate), question: Map.groupBy(asked, ({ id }) => id) };
});

const formatsOfParts = exportFormats.filter(({ ofParts }) => ofParts);

/** The files of a debate or question; none if it is the whole map, or has no claims. */
function partFiles(site: Site, kind: "debate" | "question", id: Id, name = id): readonly ExchangeFile[] {
  const inside = questionsOfClaims(site.debate)[kind].get(id)?.length ?? 0;
  if (inside === 0 || inside === site.debate.claims.length) return [];
  return filesOf(site, id, `${kind === "debate" ? "map" : "questions"}/${name}`, formatsOfParts);
}

/** Where the page of downloads has the files of a debate or question; the page itself if they are those of the map. */
export const downloadsUrl = (site: Site, kind: "debate" | "question", id: Id): string =>
  `${site.urls.downloads}${partFiles(site, kind, id).length > 0 ? `#part-${id}` : ""}`;

/** The files of all debates and questions, also under their former ids. */
export const filesOfParts = (site: Site): readonly ExchangeFile[] =>
  [...site.debate.debates, ...site.debate.questions].flatMap(({ kind, id, aliases }) =>
    [id, ...aliases.map(({ value }) => value)].flatMap((name) => partFiles(site, kind, id, name)),
  );

function filesOf(site: Site, id: Id, path: string, formats: readonly ExportFormat[]): readonly ExchangeFile[] {
  const { debate } = site;
  if (debate.claims.length === 0) return [];
  return formats.map((format) => {
    let written: Written | null = null;
    const write = (): Written => {
      const from = exportedFrom(debate, id);
      return from ? writeExported(from, format, publicationOf(site)) : { text: "", losses: [] };
    };
    return { format, path: path + format.ending, written: () => (written ??= write()) };
  });
}

/** The graph of the whole map for "", else of a debate or question. Places in files are not known here, and the site shows none. */
const exportedFrom = memoizeEach((debate: Debate, part: Id): Exported | null => {
  const whole = part === "" ? null : exportedFrom(debate, "");
  return whole ? exportPart(whole, part, debate, []) : fromDebate(debate, []);
});

/** Where and by whom the map is published, for the files of other tools. */
export const publicationOf = ({ debate, history, title, urls }: Site): Publication => ({
  site: urls.canonical(urls.home),
  licence: debate.map.licence?.url ?? "",
  creator: words.site.map.contributors(title),
  dayOf: (claim) => history.current(claim).date,
});
