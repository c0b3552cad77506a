import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { epubChecker } from "../../../scripts/test-programs.ts";
import { books } from "../../../src/site/books/books.ts";
import { writeEpub } from "../../../src/site/books/write-epub.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { fixtureSite } from "../fixture-site.ts";

test.skipIf(!existsSync(epubChecker)).each(["every-key", "hostile-but-valid"])(
  "EPUBCheck finds no fault in the book of %s",
  (name) => {
    const site = fixtureSite(name, { SITE_URL: "https://tea.example" });
    const path = join(temporaryFolder(), "map.epub");
    for (const book of books(site).slice(0, 1)) writeFileSync(path, writeEpub(site, book));
    const { status, stdout, stderr } = spawnSync("java", ["-jar", epubChecker, path], { encoding: "utf8" });
    expect([stderr, status]).toEqual(["", 0]);
    expect(stdout).toContain("No errors or warnings detected");
  },
);
