import { expect, test } from "vitest";
import { licenceName } from "../../../src/site/words/licence-name.ts";

test("a Creative Commons licence is called by its short name, any other by its address", () => {
  expect(licenceName("https://creativecommons.org/licenses/by-sa/4.0/")).toBe("CC BY-SA 4.0");
  expect(licenceName("https://creativecommons.org/publicdomain/zero/1.0/")).toBe("CC0");
  expect(licenceName("https://example.org/terms")).toBe("example.org/terms");
});
