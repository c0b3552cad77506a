import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { afterEach, expect, test, vi } from "vitest";
import { makeFolder } from "../../src/files/write-files.ts";

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

test("where a disk is read-only, the error says so rather than that there is no folder", () => {
  // What Node says of it.
  vi.spyOn(fs, "mkdirSync").mockImplementation((path, options) => {
    const code = typeof options === "object" && options?.recursive === true ? "ENOENT" : "EROFS";
    throw Object.assign(new Error(`${code}: mkdir '${String(path)}'`), { code });
  });
  syncBuiltinESMExports();
  expect(() => makeFolder("no-such-folder/site/pages")).toThrow("EROFS: mkdir 'no-such-folder'");
});
