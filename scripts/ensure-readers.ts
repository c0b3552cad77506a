import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Independent programs that read the exported bibliographies in tests; Debian's packages have the same names. */
const readers = ["pandoc", "biber"];

/** The folder of the official citation styles: `CSL_DIR`, or Debian's. */
export const stylesFolder = process.env["CSL_DIR"] ?? "/usr/share/citation-style-language";

/** Debian's packages of the official styles that references are compared with, and a file in each. */
const styles: Readonly<Record<string, string>> = {
  "citation-style-language-styles": "styles/apa.csl",
  "citation-style-language-locales": "locales/locales-en-US.xml",
};

/** In milliseconds. Without a network, apt may try for a very long time. */
const timeout = 300_000;

/** Messages about tests that are skipped because something could not be installed; "" if they can run. */
export interface SkipReasons {
  readonly readers: string;
  readonly styles: string;
}

/** Installs pandoc, biber and the official styles if they are missing and Debian's apt can be used. */
export function ensureReaders(): SkipReasons {
  const canUseApt = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  const wanted = [...missingReaders(), ...missingStyles()];
  if (wanted.length > 0 && canUseApt) {
    spawnSync("apt-get", ["update"], { stdio: "ignore", timeout });
    spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", ...wanted], {
      stdio: "ignore",
      timeout,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  const noReaders = missingReaders();
  return {
    readers:
      noReaders.length === 0
        ? ""
        : `SKIPPED: the tests of the citation formats, because ${noReaders.join(" and ")} could not be found or installed.`,
    styles:
      missingStyles().length === 0
        ? ""
        : `SKIPPED: the comparison with the official citation styles, because they are not in ${stylesFolder} and could not be installed. Install Debian's ${missingStyles().join(" and ")} to run it.`,
  };
}

function missingReaders(): readonly string[] {
  return readers.filter((reader) => spawnSync(reader, ["--version"], { stdio: "ignore" }).status !== 0);
}

function missingStyles(): readonly string[] {
  return Object.keys(styles).filter((name) => !existsSync(join(stylesFolder, styles[name] ?? "")));
}
