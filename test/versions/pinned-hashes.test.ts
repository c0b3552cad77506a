import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pinnedHashes, pinnedText, type PinnedHash } from "../../scripts/pinned-hashes.ts";
import { textIn, valueIn } from "../../scripts/github/api.ts";
import { bundledFiles, bundledMap } from "../bundled-map.ts";

const files = bundledFiles();
const { debate } = bundledMap();
const now = pinnedHashes(debate, files);
const written = readFileSync("test/golden/pinned-hashes.json", "utf8");
const pinned = pinsIn(written);

function pinsIn(text: string): ReadonlyMap<string, PinnedHash> {
  const pins: unknown = JSON.parse(text);
  const ids = typeof pins === "object" && pins !== null ? Object.keys(pins) : [];
  return new Map(
    ids.map((id) => {
      const pin = valueIn(pins, id);
      return [id, { files: textIn(pin, "files"), hash: textIn(pin, "hash") }];
    }),
  );
}

/** Claims whose files have the same bytes as when their hashes were pinned. */
const unchanged = [...now].filter(([id, { files: made }]) => pinned.get(id)?.files === made);

test("the same files give a claim of the bundled map the same hash forever, because addresses that people have cited depend on it", () => {
  const changed = unchanged.filter(([id, { hash }]) => pinned.get(id)?.hash !== hash).map(([id]) => id);
  expect(changed).toEqual([]);
});

test("most claims of the map are pinned in their present form", () => {
  expect(unchanged.length, "run `npm run pin-hashes`, which pins what the claims say now").toBeGreaterThan(
    now.size / 2,
  );
});

test("the file of pinned hashes has one line per claim, in the order of ids", () => {
  expect(written).toBe(pinnedText(pinned));
});
