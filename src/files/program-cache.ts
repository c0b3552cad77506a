import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { inputKey } from "./input-key.ts";
import { packageRoot } from "./package-root.ts";

/** The code that results depend on. An installed package has it in `lib`, and its map the lock of the libraries. */
const program = [
  ...["src", "lib/src"].flatMap((code) =>
    ["parse", "text", "words", "model", "versions", "trace-history.ts", "trace-history.js"].map(
      (part) => `${code}/${part}`,
    ),
  ),
  "package.json",
  "package-lock.json",
];

/** The names that programs' parts have. */
const ofPrograms = /^[0-9a-f]{16}$/;

/** This program's part of a folder in which results are kept from run to run. What another program kept counts as missing. */
export interface ProgramCache {
  /** It exists once something is to be written. */
  readonly path: string;
  /** Makes the folder, and deletes what other programs have kept in the one around it. */
  readonly prepare: () => void;
}

let known = "";

/** The name of this program's part. */
function ofThisProgram(): string {
  known ||= inputKey(
    [process.version],
    [...program.map((path) => join(packageRoot, path)), resolve("package-lock.json")],
  ).slice(0, 16);
  return known;
}

export function programCache(folder: string): ProgramCache {
  const name = ofThisProgram();
  const path = join(folder, name);
  return {
    path,
    prepare: () => {
      mkdirSync(path, { recursive: true });
      // The folder may be one that has other things too.
      for (const other of readdirSync(folder))
        if (ofPrograms.test(other) && other !== name) rmSync(join(folder, other), { recursive: true });
    },
  };
}
