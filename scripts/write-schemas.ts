/** Writes the JSON Schemas that editors use anew from the tables that read the files. */
import { mkdir, writeFile } from "node:fs/promises";
import { schemaFiles } from "./schema-files.ts";

const folder = `${import.meta.dirname}/../public/schema`;
await mkdir(folder, { recursive: true });
for (const { name, text } of schemaFiles()) await writeFile(`${folder}/${name}`, text);
