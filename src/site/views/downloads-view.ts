import type { Id } from "../../model/index.ts";
import { compareText } from "../../text/compare-text.ts";
import { mapFiles, partFiles, type ExchangeFile } from "../exchange/exchange-files.ts";
import { exchangeFormats, type ExchangeFormat } from "../exchange/formats.ts";
import type { Site } from "../site.ts";
import { interfaceLanguage } from "../../words/languages.ts";
import { words } from "../../words/words.ts";

/** A file to download. */
export interface DownloadView {
  readonly title: string;
  readonly url: string;
  /** Such as `527 kB`. */
  readonly size: string;
}

/** A format of the whole map. */
export interface FormatView extends DownloadView {
  readonly name: ExchangeFormat["name"];
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
  /** The titles of the formats of `parts`. */
  readonly ofParts: readonly string[];
}

/** What the page of downloads offers, with the sizes and losses of the files that the build writes. */
export function viewDownloads(site: Site): DownloadsView {
  const { debate, urls } = site;
  const part = (kind: "debate" | "question", id: Id, name: string, url: string): readonly PartView[] => {
    const files = partFiles(site, kind, id);
    const outside = files[0]?.written().losses.filter((loss) => loss.kind === "outside").length ?? 0;
    const isDebate = kind === "debate";
    return files.length === 0
      ? []
      : [{ id, name, url, isDebate, files: files.map((file) => viewFile(site, file)), outside }];
  };
  return {
    formats: mapFiles(site).map((file) => ({
      ...viewFile(site, file),
      name: file.format.name,
      losses: lossesOf(file),
    })),
    parts: debate.debates.flatMap(({ id, title }) => [
      ...part("debate", id, title.value, urls.debate(id)),
      ...(debate.questionsOf.get(id) ?? []).flatMap((question) => {
        const record = debate.question.get(question);
        return record ? part("question", question, record.sentence.value, urls.question(question)) : [];
      }),
    ]),
    ofParts: exchangeFormats.filter(({ ofParts }) => ofParts).map(({ title }) => title),
  };
}

function viewFile({ urls, debate }: Site, { format, path, written }: ExchangeFile): DownloadView {
  const bytes = new TextEncoder().encode(written().text).length;
  return { title: format.title, url: urls.path(path), size: sizeOf(bytes, interfaceLanguage(debate.map.language)) };
}

/** The size of a file, such as `527 kB` or `1.4 MB`, with the decimal sign of a language. */
function sizeOf(bytes: number, language: string): string {
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
