/** What a YAML file holds once `yaml` has read it: texts, lists and mappings with their places. Nothing behind this file knows of `yaml`. */
import type { Place, Placed } from "../../model/index.ts";

export type Value = Text | List | Mapping;

export interface Text {
  readonly kind: "text";
  /** Without white space around it; indentation at the start of a block is kept. */
  readonly value: string;
  /** Where the characters of `value` are those of the file one for one, exactly these; else the whole scalar. */
  readonly place: Place;
  readonly style: "plain" | "quoted" | "block";
  /** The whole scalar in the mended text, with its quotation marks or its `|` or `>` line. */
  readonly start: number;
  readonly end: number;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Value[];
  readonly place: Place;
}

export interface Mapping {
  readonly kind: "mapping";
  /** In the order of the file. No key stands twice. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Its first key; the whole mapping where it has none. */
  readonly place: Place;
}

export interface Entry {
  readonly key: Placed<string>;
  /** Null for an alias, which is refused as such. */
  readonly value: Value | null;
}
