import { join } from "node:path";
import { compile } from "../../../src/compile.ts";
import { readClaims } from "../../../src/files/read-claims.ts";
import { readHistory } from "../../../src/files/read-history.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { makeSite, type Site } from "../../../src/site/site.ts";
import type { GitRepository } from "../../git-repository.ts";
import { historyOf, type MapHistory } from "../../map-history.ts";
import { buildTestSite, type TestSite } from "../build-test-site.ts";

/** The site of a repository's claims with their history. */
export function siteOf(
  repository: GitRepository | MapHistory,
  environment: Readonly<Record<string, string>> = { SITE_URL: "https://tea.example" },
): Site {
  const { files, line } = "line" in repository ? repository : readFolder(join(repository.folder, "claims"));
  const { debate, evaluation } = compile(files());
  return makeSite(debate, evaluation, readSettings(environment), historyOf(debate, line()));
}

function readFolder(claims: string): Pick<MapHistory, "files" | "line"> {
  const line = readHistory(claims);
  if (line === null) throw new Error("The repository is no checkout.");
  return { files: () => readClaims(claims).files, line: () => line };
}

/** The same as a build makes it, with a repository and an address below /tea/. */
export function buildTeaSite({ folder }: GitRepository): Promise<TestSite> {
  const environment = {
    WITHOUT_HISTORY: "0",
    SITE_URL: "https://tea.example",
    REPOSITORY_URL: "https://github.com/example/tea",
  };
  return buildTestSite({ claims: join(folder, "claims"), base: "/tea/", environment });
}
