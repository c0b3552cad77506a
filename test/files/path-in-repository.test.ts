import { mkdirSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { pathInRepository } from "../../src/files/git.ts";
import { editUrl } from "../../src/site/refs/page-links.ts";
import { githubAddress } from "../../src/contribute/propose/index.ts";
import { gitRepository } from "../git-repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { smallSite } from "../site/fixture-site.ts";

const url = "https://github.com/example/debate";

test.each([
  ["at the top of the repository", "claims", "claims/", "claims/tea/a-claim.yaml"],
  ["in a folder of it", "debates/tea/claims", "debates/tea/claims/", "debates/tea/claims/tea/a-claim.yaml"],
  ["and the repository are the same", ".", "", "tea/a-claim.yaml"],
])("where the claims folder stands %s, its files have their path in it", (_, folder, expected, path) => {
  const repository = gitRepository();
  const claims = join(repository.folder, folder);
  mkdirSync(claims, { recursive: true });
  const claimsPath = pathInRepository(claims);
  expect(claimsPath).toBe(expected);
  const site = { ...smallSite(), repository: { url, branch: "main", claimsPath } };
  const file = `${basename(claims)}/tea/a-claim.yaml`;
  expect(editUrl(site, file)).toBe(`${url}/edit/main/${path}`);
  const place = githubAddress({ path: file, text: "" }, site.repository).url;
  expect(place).toBe(`${url}/new/main/${path.replace(/\/a-claim.yaml$/, "")}?filename=a-claim.yaml&value=`);
});

test("a new file at the top of the repository has no folder in its address", () => {
  const repository = { url, branch: "main", claimsPath: "" };
  expect(githubAddress({ path: "debate/map.yaml", text: "" }, repository).url).toBe(
    `${url}/new/main?filename=map.yaml&value=`,
  );
});

test("a claims folder in no repository, outside of the working folder, is at the top of one to come", () => {
  const folder = realpathSync(temporaryFolder());
  mkdirSync(join(folder, "claims"));
  expect(pathInRepository(join(folder, "claims"))).toBe("claims/");
});
