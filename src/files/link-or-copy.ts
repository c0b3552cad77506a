import { copyFileSync, linkSync } from "node:fs";

/** A hard link, or a copy if the disk has none or is another one. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
