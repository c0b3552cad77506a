import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { contributorPage } from "../../scripts/contributor-page.ts";

test("the page for contributors has every key and rule of the code", async () => {
  const written = await readFile(`${import.meta.dirname}/../../claims/README.md`, "utf8");
  expect(written, "run `npm run write-contributor-page`").toBe(contributorPage());
});
