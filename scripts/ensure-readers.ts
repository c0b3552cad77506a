import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The programs that read our bibliographies back, independent of what wrote them; Debian's packages have the same names. */
const readers = ["pandoc", "biber"];

/** Where the official citation styles stand: `CSL_DIR`, or where Debian has them. */
export const stylesFolder = process.env["CSL_DIR"] ?? "/usr/share/citation-style-language";

/** Debian's packages of the official styles to which our references are held, and a file of each. */
const styles: Readonly<Record<string, string>> = {
  "citation-style-language-styles": "styles/apa.csl",
  "citation-style-language-locales": "locales/locales-en-US.xml",
};

/** Without a network, apt may try for very long. */
const timeout = 300_000;

/** What can't be tested for want of what could not be installed, a sentence each; "" where it can. */
export interface Lacking {
  readonly readers: string;
  readonly styles: string;
}

/** Installs pandoc, biber and the official styles where they are missing and Debian's apt can be used. */
export function ensureReaders(): Lacking {
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
        : `SKIPPED: no bibliography was read back, because there is no ${noReaders.join(" and no ")} here and none could be installed. Install ${noReaders.join(" and ")} to test the citation formats.`,
    styles:
      missingStyles().length === 0
        ? ""
        : `SKIPPED: no reference was compared with the official styles, because they are not in ${stylesFolder} and could not be installed. Install Debian's ${missingStyles().join(" and ")} to compare them.`,
  };
}

function missingReaders(): readonly string[] {
  return readers.filter((reader) => spawnSync(reader, ["--version"], { stdio: "ignore" }).status !== 0);
}

function missingStyles(): readonly string[] {
  return Object.keys(styles).filter((name) => !existsSync(join(stylesFolder, styles[name] ?? "")));
}
