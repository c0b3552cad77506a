import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandsFor } from "../../src/site/program.ts";

test("pages name the scripts of this repository for a map in it, and those of the package for any other map", () => {
  const text = "`npm run check -- --fix`";
  expect(commandsFor("claims")(text)).toBe(text);
  expect(commandsFor(join(tmpdir(), "tea/claims"))(text)).toBe("`npx disputed-territory check --fix`");
});
