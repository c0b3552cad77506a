import type { Id } from "../../claims/model/index.ts";
import { compareText } from "../../text/order.ts";
import { mapFiles, partFiles, relationsOutside, type ExchangeFile } from "../exchange/exchange-files.ts";
import { formats, lostByAll, type Format } from "../../exchange/index.ts";
import type { Site } from "../site.ts";
import { interfaceLanguage } from "../../words/languages.ts";
import { words } from "../../words/words.ts";

/** A file to download. */
export interface DownloadView {
  /** The title of its format. */
  readonly title: string;
  readonly url: string;
}

/** A format of the whole map. */
export interface FormatView extends DownloadView {
  /** Such as `527 kB`. */
  readonly size: string;
  readonly format: Format;
  /** What the format can't say of this map, the most frequent first. */
  readonly losses: readonly { readonly count: number; readonly means: string }[];
}

/** A debate or a question. */
export interface PartView {
  readonly id: Id;
  readonly name: string;
  readonly url: string;
  readonly isDebate: boolean;
  readonly files: readonly DownloadView[];
  /** How many relations lead to claims of other parts. */
  readonly outside: number;
}

export interface DownloadsView {
  readonly formats: readonly FormatView[];
  /** The debates, each followed by its questions. Those that are the whole map, or have no claims, are left out. */
  readonly parts: readonly PartView[];
}

/** What the page of downloads offers, with the sizes and losses of the files of the whole map. */
export function viewDownloads(site: Site): DownloadsView {
  const { debate, urls } = site;
  const part = (kind: "debate" | "question", id: Id, name: string, url: string): readonly PartView[] => {
    const files = partFiles(site, kind, id);
    if (files.length === 0) return [];
    const views = files.map(({ format: { title }, path }) => ({ title, url: urls.path(path) }));
    return [{ id, name, url, isDebate: kind === "debate", files: views, outside: relationsOutside(site, id) }];
  };
  return {
    formats: mapFiles(site).map((file) => ({
      format: file.format,
      title: file.format.title,
      url: urls.path(file.path),
      size: sizeOf(file, interfaceLanguage(debate.map.language)),
      losses: lossesOf(file),
    })),
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
function sizeOf({ written }: ExchangeFile, language: string): string {
  const bytes = new TextEncoder().encode(written().text).length;
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${(bytes / 1_000_000).toLocaleString(language, digits)} MB`;
}

function lossesOf({ written }: ExchangeFile): FormatView["losses"] {
  const { lost } = words.pages.downloads;
  const counts = new Map<string, number>();
  for (const { kind } of written().losses) if (kind in lost) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.entries(lost)
    .flatMap(([kind, means]) => {
      const count = counts.get(kind) ?? 0;
      return count === 0 ? [] : [{ count, means }];
    })
    .toSorted((a, b) => b.count - a.count || compareText(a.means, b.means));
}

/** A format in the guide: what it may leave out, in words. */
export interface FormatRow {
  readonly format: Format;
  readonly losses: string;
}

/** All formats, and what none has a place for. */
export function viewFormats(): { readonly rows: readonly FormatRow[]; readonly lostByAll: string } {
  const inWords = (kinds: readonly string[]): string =>
    Object.entries(words.pages.downloads.lost)
      .flatMap(([kind, means]) => (kinds.includes(kind) ? [means] : []))
      .join("; ");
  return {
    rows: formats.map((format) => ({ format, losses: inWords([...format.loses.always, ...format.loses.sometimes]) })),
    lostByAll: inWords(lostByAll),
  };
}
