import { dirname, join, resolve } from "node:path";
import { inputKey } from "../src/files/input-key.ts";
import { packageRoot } from "../src/files/package-root.ts";
import type { CompiledClaims } from "../src/site/compilation.ts";
import { partKey } from "../src/files/build-manifest.ts";
import type { Settings } from "../src/site/settings.ts";

/** The folders and files of the package that a site is made from; what isn't there in an installed package is left out. */
const program = ["src", "lib", "public", "scripts", "package.json", "package-lock.json"];

/** A hash of everything that a site is made from: the claims with their history, what stands beside them, the settings and the program. */
export function buildKey({ history, claimsPath }: CompiledClaims, settings: Settings): string {
  const { claimsFolder } = settings;
  const { shard } = settings;
  const past = { ...history, claims: [...history.claims] };
  const beside = ["components", "public", "package-lock.json"].map((name) =>
    join(dirname(resolve(claimsFolder)), name),
  );
  const key = inputKey(
    [process.version, { ...settings, shard: null }, claimsPath, past],
    [resolve(claimsFolder), ...beside, ...program.map((path) => join(packageRoot, path))],
  );
  return shard === null ? key : partKey(key, shard);
}
