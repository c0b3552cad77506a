import { english } from "./english/index.ts";

/** The shape of a table, whatever its sentences say. */
type Sayings<Table> = Table extends string
  ? string
  : Table extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Meaning in keyof Table]: Sayings<Table[Meaning]> };

/** What every language has to say. */
export type Words = Sayings<typeof english>;

/** Each sentence of the interface in the language of the map. A build for another language puts its table in the place of this module. */
export const words: Words = english;
