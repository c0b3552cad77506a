/** The content of a YAML file: texts, lists and mappings with their places. Code that uses these types does not depend on the `yaml` package. */
import type { Place, Placed } from "../model/index.ts";

export type Value = Text | List | Mapping;

export interface Text {
  readonly kind: "text";
  /** Without white space around it; indentation at the start of a block is kept. */
  readonly value: string;
  /** The place of exactly these characters, if the file has them verbatim; if not, of the whole scalar. */
  readonly place: Place;
  readonly style: "plain" | "quoted" | "block";
  /** The whole scalar in `Reading.text`, with its quotation marks or its `|` or `>` line. */
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
  /** In the order of the file. Keys are unique. */
  readonly entries: ReadonlyMap<string, MappingEntry>;
  /** The place of its first key; of the whole mapping if it has none. */
  readonly place: Place;
}

export interface MappingEntry {
  readonly key: Placed<string>;
  /** Null for an alias, which unsupported-yaml reports. */
  readonly value: Value | null;
}
