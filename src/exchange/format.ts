import type { PartialDate } from "../claims/model/index.ts";
import type { Words } from "../words/words.ts";
import type { ExchangeGraph, ExchangePlace, ExchangeProblem } from "./graph.ts";
import type { Lose, Loss, LossKind } from "./losses.ts";

/**
 * A format of other tools. The page of downloads, the guide, `npm run export`, `npm run import` and the tests take all
 * that they know of a format from here; the words say for whom it is.
 */
export interface Format {
  /** Its name in commands, under which the words have it too. */
  readonly name: keyof Words["pages"]["downloads"]["uses"];
  readonly title: string;
  /** The address of the tool, to which the words link; "" for none. */
  readonly home: string;
  /** Of the file's name, with its dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** Whether each debate and question has a file too. The others are for programs, which take the map whole. */
  readonly ofParts: boolean;
  /** What it can't say, and what in some cases only, which its writer reports; besides `lostByAll`. */
  readonly loses: { readonly always: readonly LossKind[]; readonly sometimes: readonly LossKind[] };
  /** Null if it can only be read. */
  readonly write: Write | null;
  /** Null if it can only be written. */
  readonly read: ReadText | null;
}

/** Where and by whom a map is published, for formats that say so. "" for what is not known. */
export interface Publication {
  /** The address of the site, which ends with a slash. */
  readonly site: string;
  /** The address of the licence. */
  readonly licence: string;
  readonly creator: string;
  /** When the present version of a claim was published. */
  readonly dayOf: (claim: string) => PartialDate;
}

export type Write = (graph: ExchangeGraph, options: Publication & { readonly lose: Lose }) => string;

/** Reads a text. Never throws: what is wrong with it is a problem with its place. `path` is the name of the file. */
type ReadText = (text: string, path: string) => Read | Promise<Read>;

/** What a reader makes of a text. */
export interface Read {
  readonly graph: ExchangeGraph;
  readonly losses: readonly Loss[];
  readonly problems: readonly ExchangeProblem[];
}

/** What a reader takes down while it reads. */
export class ReadNotes {
  readonly losses: Loss[] = [];
  readonly problems: ExchangeProblem[] = [];

  readonly lose: Lose = (kind, words, place) => void this.losses.push({ kind, words, place });
  readonly complain = (message: string, place: ExchangePlace): void => void this.problems.push({ message, place });

  /** What was read, with this graph. */
  read(graph: ExchangeGraph): Read {
    return { graph, losses: this.losses, problems: this.problems };
  }
}

/** Whether a text is XML or HTML: its first tag is a declaration, or one that is closed somewhere. */
export function isMarkup(text: string): boolean {
  const [start = "", name = ""] = /^[\s\uFEFF]*<(?:[?!]|([A-Za-z][\w:.-]*)(?=[\s/>]))/.exec(text) ?? [];
  return start !== "" && (name === "" || text.includes(`</${name}`) || /^[^<>]*\/>/.test(text.slice(start.length)));
}

/** A value of JSON or YAML with keys. */
export type Keyed = Readonly<Record<string, unknown>>;

export const isKeyed = (value: unknown): value is Keyed =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The text under a key, or a number or a day of YAML as one: ids are numbers in some files. */
export function textIn(value: Keyed, key: string): string {
  const text = value[key];
  if (text instanceof Date) return text.toISOString().slice(0, 10);
  return typeof text === "string" ? text : typeof text === "number" ? String(text) : "";
}

/** What is read of a text of another kind, or of one that is too large: nothing but a problem. */
export const refused = (message: string, place: ExchangePlace): Read => ({
  graph: { title: "", questions: [], claims: [], relations: [] },
  losses: [],
  problems: [{ message, place }],
});

/** The message on a text with more of something than any map has. */
export const tooMany = (what: string, count: number, most: number): string =>
  `There are ${count.toLocaleString("en")} ${what}; at most ${most.toLocaleString("en")} are read.`;
