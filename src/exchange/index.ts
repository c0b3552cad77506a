/** Debates to and from the formats of other tools. A writer and a reader of each format meet in `ExchangeGraph`. */
import { writeAif } from "./aif/write-aif.ts";
import { writeArgdown } from "./argdown/write-argdown.ts";
import { writeCsv } from "./csv/write-csv.ts";
import { writeGraphml } from "./graphml/write-graphml.ts";
import { writeApx, writeTgf } from "./iccma/write-iccma.ts";
import { writeTrig } from "./trig/write-trig.ts";
import { writeKialo } from "./kialo/write-kialo.ts";
import type { ReadText, Write } from "./common/format.ts";

export { exportPart, fromDebate, type Exported } from "./common/from-debate.ts";
export { lossJson, lossText } from "./common/report-losses.ts";
export { lostBy, lostByAll, type FormatName } from "./common/lost-by-format.ts";
export { toFiles, type Imported } from "./common/to-files.ts";
export type { Written } from "./common/format.ts";

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
  aif: async () => (await import("./aif/read-aif.ts")).readAif,
  argdown: async () => (await import("./argdown/read-argdown.ts")).readArgdown,
  carneades: async () => (await import("./carneades/read-carneades.ts")).readCarneades,
  csv: async () => (await import("./csv/read-csv.ts")).readCsv,
  kialo: async () => (await import("./kialo/read-kialo.ts")).readKialo,
};
