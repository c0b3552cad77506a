/** Debates to and from the formats of other tools. A writer and a reader of each format meet in `ExchangeGraph`. */
import type { Format, Publication, Write } from "./format.ts";
import { aif } from "./formats/aif.ts";
import { argdown } from "./formats/argdown.ts";
import { carneades } from "./formats/carneades.ts";
import { csv } from "./formats/csv.ts";
import { graphml } from "./formats/graphml.ts";
import { apx, tgf } from "./formats/iccma.ts";
import { kialo } from "./formats/kialo.ts";
import { trig } from "./formats/trig.ts";
import type { Exported } from "./from-debate.ts";
import { lossesOf, type Loss } from "./losses.ts";

export { edgeKeys, nodeKeys } from "./formats/graphml.ts";
export { vocabulary, writeVocabulary } from "./formats/trig.ts";
export type { Format, Publication } from "./format.ts";
export { exportPart, fromDebate, type Exported } from "./from-debate.ts";
export { lossJson, lossText, lostByAll } from "./losses.ts";
export { toFiles, type Imported } from "./to-files.ts";

/** All formats, in the order of their users. */
export const formats: readonly Format[] = [csv, argdown, kialo, aif, graphml, apx, tgf, trig, carneades];

/** A format that a debate goes out to. */
export type ExportFormat = Format & { readonly write: Write };

export const exportFormats: readonly ExportFormat[] = formats.flatMap(({ write, ...format }) =>
  write === null ? [] : [{ ...format, write }],
);

/** What a format makes of a debate: a text, and what that leaves out. */
export interface Written {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** Writes a debate in a format. */
export function writeExported(
  { graph, losses }: Exported,
  { write, loses }: ExportFormat,
  publication: Publication,
): Written {
  const ofWriter: Loss[] = [];
  const text = write(graph, {
    ...publication,
    lose: (kind, words, place) => void ofWriter.push({ kind, words, place }),
  });
  return { text, losses: [...losses, ...lossesOf(graph, loses.always), ...ofWriter] };
}
