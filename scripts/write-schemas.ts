/** `npm run write-schemas`: generates the JSON Schemas for editors. */
import { mkdir, writeFile } from "node:fs/promises";
import { schemaFiles } from "./schema-files.ts";

const folder = `${import.meta.dirname}/../public/schema`;
await mkdir(folder, { recursive: true });
for (const { name, text } of schemaFiles()) await writeFile(`${folder}/${name}`, text);
