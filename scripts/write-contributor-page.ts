/** Writes `claims/README.md` anew from the tables that read and check the files. */
import { writeFile } from "node:fs/promises";
import { contributorPage } from "./contributor-page.ts";

await writeFile(`${import.meta.dirname}/../claims/README.md`, contributorPage());
