import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The programs that read our bibliographies back, independent of what wrote them; Debian's packages have the same names. */
const readers = ["pandoc", "biber"];

/** Without a network, apt may try for very long. */
const timeout = 300_000;

/** Installs pandoc and biber where they are missing and Debian's apt can be used. Returns in a sentence what is still missing, or "". */
export function ensureReaders(): string {
  const canUseApt = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (missing().length > 0 && canUseApt) {
    spawnSync("apt-get", ["update"], { stdio: "ignore", timeout });
    spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", ...missing()], {
      stdio: "ignore",
      timeout,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  const lacking = missing();
  return lacking.length === 0
    ? ""
    : `SKIPPED: no bibliography was read back, because there is no ${lacking.join(" and no ")} here and none could be installed. Install ${lacking.join(" and ")} to test the citation formats.`;
}

function missing(): readonly string[] {
  return readers.filter((reader) => spawnSync(reader, ["--version"], { stdio: "ignore" }).status !== 0);
}
