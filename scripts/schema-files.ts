import type { fieldTables } from "../src/claims/index.ts";
import { jsonSchema } from "../src/contribute/write/index.ts";

const kinds = [
  "claim",
  "question",
  "source",
  "person",
  "debate",
  "map",
  "page",
  "tour",
] as const satisfies readonly (keyof typeof fieldTables)[];

/** The files in `public/schema/`: one schema for each kind of file. */
export const schemaFiles = (): readonly { readonly name: string; readonly text: string }[] =>
  kinds.map((kind) => ({ name: `${kind}.json`, text: `${JSON.stringify(jsonSchema(kind), null, 2)}\n` }));
