import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { inputKey } from "../src/files/input-key.ts";
import { packageRoot } from "../src/files/package-root.ts";
import { ownComponentFolder, ownPublicFolder } from "../src/files/read-own-files.ts";
import type { CompiledClaims } from "../src/site/compilation.ts";
import { partKey } from "../src/files/build-manifest.ts";
import type { Settings } from "../src/site/settings.ts";
import { languageOf } from "../src/words/languages.ts";

/** The folders and files of the package that a site is made from; what isn't there in an installed package is left out. */
const program = ["src", "public", "scripts", "package.json", "package-lock.json"];

/** As compiled JavaScript, this runs from `lib`; a checkout may have one that its own builds don't use. */
const compiled = import.meta.filename.endsWith(".js") ? ["lib"] : [];

/** Hashes of what a site is made from. */
export interface BuildKeys {
  /** Of what its pages are compiled from. */
  readonly pages: string;
  /** Of the program, its settings, and what stands beside the claims. */
  readonly program: string;
  /** Of all, with the claims and their history. */
  readonly whole: string;
}

export function buildKeys({ debate, pastKey, claimsPath }: CompiledClaims, settings: Settings): BuildKeys {
  const { claimsFolder, shard } = settings;
  const beside = (name: string): string => join(dirname(resolve(claimsFolder)), name);
  // Maps that have none of these share their compiled pages, wherever they are.
  const present = (...paths: readonly string[]): readonly string[] => paths.filter((path) => existsSync(path));
  const ofPackage = [...program, ...compiled].map((path) => join(packageRoot, path));
  // The claims of a checkout stand beside its own lock file.
  const code = inputKey(
    [process.version, packageRoot],
    [...new Set([...ofPackage, ...present(beside("package-lock.json"))])],
  );
  const ofProgram = inputKey(
    [code, { ...settings, shard: null }, claimsPath],
    [beside("components"), ...present(ownPublicFolder(claimsFolder) ?? "")],
  );
  const { folder } = languageOf(debate.map.language);
  const pages = inputKey([code, settings.base, folder], present(ownComponentFolder(claimsFolder)));
  const whole = inputKey([ofProgram, pastKey], [resolve(claimsFolder)]);
  return { pages, program: ofProgram, whole: shard === null ? whole : partKey(whole, shard) };
}
