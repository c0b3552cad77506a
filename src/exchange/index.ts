/** Debates to and from the formats of other tools. A writer and a reader of each format meet in `ExchangeGraph`. */
import { writeAif } from "./formats/aif.ts";
import { writeArgdown } from "./formats/argdown.ts";
import { writeCsv } from "./formats/csv.ts";
import { writeGraphml } from "./formats/graphml.ts";
import { writeApx, writeTgf } from "./formats/iccma.ts";
import { writeTrig } from "./formats/trig.ts";
import { writeKialo } from "./formats/kialo.ts";
import type { ReadText, Write } from "./format.ts";

export { exportPart, fromDebate, type Exported } from "./from-debate.ts";
export { lossJson, lossText, lostBy, lostByAll, type FormatName } from "./losses.ts";
export { toFiles, type Imported } from "./to-files.ts";
export type { Written } from "./format.ts";

/** The formats that a debate goes out to, by name. */
export const writers: Readonly<Record<string, Write>> = {
  aif: writeAif,
  argdown: writeArgdown,
  csv: writeCsv,
  kialo: writeKialo,
  graphml: writeGraphml,
  apx: writeApx,
  tgf: writeTgf,
  trig: writeTrig,
};

/** The formats that a debate comes in from, by name. Each is loaded when it is asked for: the parser of Argdown is large. */
export const readers: Readonly<Record<string, () => Promise<ReadText>>> = {
  aif: async () => (await import("./formats/aif.ts")).readAif,
  argdown: async () => (await import("./formats/read-argdown.ts")).readArgdown,
  carneades: async () => (await import("./formats/carneades.ts")).readCarneades,
  csv: async () => (await import("./formats/read-csv.ts")).readCsv,
  kialo: async () => (await import("./formats/kialo.ts")).readKialo,
};
