import { createHash } from "node:crypto";
import { passagesPerFile } from "../../search/passage.ts";
import { buildIndex, openSearch, type PackedIndex, type SearchIndex } from "../../search/search-index.ts";
import { oncePer } from "../once-per.ts";
import type { Site } from "../site.ts";
import { searchDocuments, searchLanguage } from "./search-documents.ts";

/** A file of the search: its path inside /map/search/, and its text. */
export interface SearchFile {
  readonly path: string;
  readonly text: string;
}

/** The index, and the passages that results show: `index.json` and `<hash>/<n>.json`. */
export const searchFiles = oncePer((site: Site): readonly SearchFile[] => {
  const { index, passages } = indexed(site);
  return [
    { path: "index.json", text: JSON.stringify(index) },
    ...Array.from({ length: Math.ceil(passages.length / passagesPerFile) }, (_, file) => ({
      path: `${index.passages}/${file}.json`,
      text: JSON.stringify(passages.slice(file * passagesPerFile, (file + 1) * passagesPerFile)),
    })),
  ];
});

/** The same index, for programs that ask it here. */
export const searchIndexOf = oncePer((site: Site): SearchIndex => openSearch(indexed(site).index));

const indexed = oncePer((site: Site): { readonly index: PackedIndex; readonly passages: readonly string[] } => {
  const documents = searchDocuments(site);
  const passages = documents.map(({ passage }) => passage);
  const folder = createHash("sha256").update(JSON.stringify(passages)).digest("hex").slice(0, 10);
  return { index: buildIndex(documents, searchLanguage(site), folder), passages };
});
