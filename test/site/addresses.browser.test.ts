import { expect, test } from "vitest";
import { listOf, textIn, valueIn } from "../../scripts/github/api.ts";
import { buildTestSite, type TestSite } from "./build-test-site.ts";
import { teaRepository } from "./history/tea-repository.ts";
import { buildTeaSite } from "./history/tea-site.ts";
import { readSiteFile, siteFiles } from "./site-files.ts";

/** A map with a history, a base path and an origin, and one whose map.yaml uses every key. Other tests have the same sites. */
const [tea, full] = await Promise.all([
  buildTeaSite(teaRepository()),
  buildTestSite({ claims: "test/fixtures/debates/every-key/claims", base: "/tea/" }),
]);

/** The path of every file but those whose names are made of their content: scripts, styles, and what the map and the search load. */
const addresses = ({ folder }: TestSite): readonly string[] =>
  siteFiles(folder)
    .filter((path) => !/^(?:_astro|map\/data|map\/search)\/|^\.build-manifest\.txt$/.test(path))
    .toSorted();

/** The present claims and every version that the ledger lists, with their hashes. */
const hashes = ({ folder }: TestSite): readonly string[] => {
  const [map, ledger] = ["map.json", "versions.json"].map((path): unknown => JSON.parse(readSiteFile(folder, path)));
  return [
    ...listOf(valueIn(map, "claims")).map((claim) => `${textIn(claim, "id")} ${textIn(claim, "hash")}`),
    "",
    "# Ledger",
    ...listOf(valueIn(ledger, "versions")).map(
      (entry) => `${textIn(entry, "claim")}/${textIn(entry, "version")} ${textIn(entry, "hash")}`,
    ),
  ];
};

test.each([
  ["a map with a history", "tea", () => tea],
  ["a map that uses every key", "every-key", () => full],
] as const)(
  "%s has the addresses and versions of the golden file, which people may have cited",
  async (_, name, of) => {
    const site = of();
    const lines = ["# Addresses", ...addresses(site), "", "# Claims", ...hashes(site), ""];
    await expect(lines.join("\n")).toMatchFileSnapshot(`golden/addresses-${name}.txt`);
  },
);
