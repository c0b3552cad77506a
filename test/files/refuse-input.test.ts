import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { refuseInput } from "../../src/files/read-own-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let map = "";

beforeEach(() => {
  map = temporaryFolder();
  mkdirSync(join(map, "claims"));
  symlinkSync("claims", join(map, "link"));
});

const refuse = (out: string): void => refuseInput(out, join(map, "claims"));

test.each(["claims", "claims/tea/site", "link/site", "components", "components/site", "public/site"])(
  "a site in %s, whose files are the map's own, is refused",
  (out) => expect(() => refuse(join(map, out))).toThrow(/^.* can't be written: .* Give another folder\.$/),
);

test.each([".git", ".cache/pages/site"])("a site in %s, which git or builds write, is refused", (out) =>
  expect(() => refuse(out)).toThrow(
    `${out} can't be written: the folder ${out.split("/")[0] ?? ""} is for other files. Give another folder.`,
  ),
);

test.each(["public", "dist", "claims-site", ".", "site/claims"])("a site in %s is not refused", (out) =>
  expect(() => refuse(join(map, out))).not.toThrow(),
);
