import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The programs that read our bibliographies back, independent of what wrote them; Debian's packages have the same names. */
const readers = ["pandoc", "biber"];

/** Installs pandoc and biber where they are missing and Debian's apt can be used. Returns in a sentence what is still missing, or "". */
export function ensureReaders(): string {
  const canUseApt = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (missing().length > 0 && canUseApt) {
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", ...missing()], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  const lacking = missing();
  return lacking.length === 0
    ? ""
    : `SKIPPED: no bibliography was read back, because ${lacking.join(" and ")} can't be run here. Install ${lacking.join(" and ")} to test the citation formats.`;
}

function missing(): readonly string[] {
  return readers.filter((reader) => spawnSync(reader, ["--version"], { stdio: "ignore" }).status !== 0);
}
