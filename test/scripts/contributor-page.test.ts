import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { contributorPage } from "../../scripts/contributor-page.ts";

test("the contributor's page names every key and rule as the code has them", async () => {
  const written = await readFile(`${import.meta.dirname}/../../claims/README.md`, "utf8");
  expect(written, "run `npm run write-contributor-page`").toBe(contributorPage());
});
