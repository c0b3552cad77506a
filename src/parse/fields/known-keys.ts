import type { Fields, Shape } from "../shape/shape.ts";
import { fieldTables } from "./field-tables.ts";

/** Every key that any kind of file has at any level: by these a line is known to begin with a key although YAML can't tell. */
export const knownKeys: ReadonlySet<string> = new Set(Object.values(fieldTables).flatMap(keysOf));

function keysOf(fields: Fields): string[] {
  return [...fields].flatMap(([key, { shape }]) => [key, ...keysWithin(shape)]);
}

function keysWithin(shape: Shape): string[] {
  if (shape.kind === "list") return keysWithin(shape.of);
  return shape.kind === "mapping" ? keysOf(shape.fields) : [];
}
