/** Debates to and from the formats of other tools. A writer and a reader of each format meet in `ExchangeGraph`. */
import { writeCsv } from "./csv/write-csv.ts";
import type { ReadText, Write } from "./common/format.ts";

export { fromDebate } from "./common/from-debate.ts";
export { lossJson, lossText } from "./common/report-losses.ts";
export { toFiles, type Imported } from "./common/to-files.ts";
export type { Written } from "./common/format.ts";

/** The formats that a debate goes out to, by name. */
export const writers: Readonly<Record<string, Write>> = {
  csv: writeCsv,
};

/** The formats that a debate comes in from, by name. Each is loaded when it is asked for: the parser of Argdown is large. */
export const readers: Readonly<Record<string, () => Promise<ReadText>>> = {
  csv: async () => (await import("./csv/read-csv.ts")).readCsv,
};
