/** `npm run write-contributor-page`: generates `claims/README.md`. */
import { writeFile } from "node:fs/promises";
import { contributorPage } from "./contributor-page.ts";

await writeFile(`${import.meta.dirname}/../claims/README.md`, contributorPage());
