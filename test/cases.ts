import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { z } from "zod";

/** The cases in a YAML file. */
export function casesIn<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  return schema.parse(parse(readFileSync(path, "utf8")));
}
