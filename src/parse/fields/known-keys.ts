import type { Fields, Shape } from "../shape/shape.ts";
import { fieldTables } from "./field-tables.ts";

type Named = readonly [key: string, shape: Shape];

const everyKey: readonly Named[] = Object.values(fieldTables).flatMap(keysOf);

/** Every key that any kind of file has at any level: by these a line is known to begin with a key although YAML can't tell. */
export const knownKeys: ReadonlySet<string> = new Set(everyKey.map(([key]) => key));

/** The keys of which the value may be a list, with an entry a line. */
export const listKeys: ReadonlySet<string> = new Set(
  everyKey.flatMap(([key, { kind }]) => (kind === "list" || kind === "one-or-more" ? [key] : [])),
);

function keysOf(fields: Fields): readonly Named[] {
  return [...fields].flatMap(([key, { shape }]) => [[key, shape] as const, ...keysWithin(shape)]);
}

function keysWithin(shape: Shape): readonly Named[] {
  if (shape.kind === "list") return keysWithin(shape.of);
  return shape.kind === "mapping" ? keysOf(shape.fields) : [];
}
