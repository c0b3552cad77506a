import { dirname, join, normalize } from "node:path";

/** What a file imports. */
export interface Imports {
  /** The paths of files of ours. */
  readonly files: readonly string[];
  /** The names of libraries and of Node's modules, as they are written. */
  readonly libraries: readonly string[];
}

const everything = /^\s*(?:import|export)\b(?:[^"'`;]*? from)? "([^"]+)"|\bimport\("([^"]+)"\)/gm;
const loaded = /^\s*(?:import|export)\b(?! type\b)(?:[^"'`;]*? from)? "([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** Reads the imports of a file, whose path counts from the project's root. `withTypes` counts imports of types alone, too, which are gone when it runs. */
export function importsOf(path: string, text: string, withTypes: boolean): Imports {
  const names = [...text.matchAll(withTypes ? everything : loaded)].map(([, first, second]) => first ?? second ?? "");
  return {
    files: names.filter((name) => name.startsWith(".")).map((name) => normalize(join(dirname(path), name))),
    libraries: names.filter((name) => !name.startsWith(".")),
  };
}
