import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { madeBy, pictures } from "../../scripts/pictures.ts";

const root = join(import.meta.dirname, "../..");

test("the README shows the map before any text, and both pictures are small and of the newest release (npm run pictures)", async () => {
  const [title, picture = ""] = readFileSync(join(root, "README.md"), "utf8").split("\n\n");
  expect(title).toMatch(/^# /);
  for (const { scheme, path } of pictures) {
    expect(picture).toContain(`="${path}"`);
    expect([scheme, statSync(join(root, path)).size < 150_000]).toEqual([scheme, true]);
    const { exif } = await sharp(join(root, path)).metadata();
    expect([scheme, exif?.toString("latin1")]).toEqual([scheme, expect.stringContaining(madeBy())]);
  }
});
