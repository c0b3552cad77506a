/** A format of other tools, as the site offers it. */
export interface ExchangeFormat {
  /** Its name in `npm run export`. */
  readonly name: "csv" | "argdown" | "kialo" | "aif" | "graphml" | "apx" | "tgf" | "trig";
  readonly title: string;
  /** Of the file's name, with its dot. */
  readonly ending: string;
  /** The media type. */
  readonly type: string;
  /** Whether each debate and question has a file too. The others are for programs, which take the map whole. */
  readonly ofParts: boolean;
}

/** In the order of their users. */
export const exchangeFormats: readonly ExchangeFormat[] = [
  { name: "csv", title: "CSV", ending: ".csv", type: "text/csv; charset=utf-8", ofParts: true },
  { name: "argdown", title: "Argdown", ending: ".argdown", type: "text/plain; charset=utf-8", ofParts: true },
  { name: "kialo", title: "Kialo", ending: ".kialo.txt", type: "text/plain; charset=utf-8", ofParts: true },
  { name: "aif", title: "AIF", ending: ".aif.json", type: "application/json", ofParts: false },
  { name: "graphml", title: "GraphML", ending: ".graphml", type: "application/graphml+xml", ofParts: false },
  { name: "apx", title: "ICCMA apx", ending: ".apx", type: "text/plain; charset=utf-8", ofParts: false },
  { name: "tgf", title: "ICCMA tgf", ending: ".tgf", type: "text/plain; charset=utf-8", ofParts: false },
  { name: "trig", title: "TriG", ending: ".trig", type: "application/trig", ofParts: false },
];
