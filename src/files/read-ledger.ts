import { lstatSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fetchText } from "./fetch-text.ts";

/** What the ledger is called on every site, and in a claims folder that keeps a copy. */
export const ledgerFile = "versions.json";

/** The ledger that was named can't be had, or is none: the message says so to whoever named it. */
export class LedgerError extends Error {}

export interface LedgerText {
  /** Where it was found: a path or an address. */
  readonly where: string;
  /** Null where there is none yet. */
  readonly text: string | null;
}

/**
 * Reads the ledger of what was published: the one that was named, by its path or address or by those of a folder or site that has
 * it, or else the copy in the claims folder. Null where none was named and there is no copy. A site on which there is none yet has
 * null for its text; a file that isn't there is a `LedgerError`. `none` is none, whatever there is.
 */
export function readLedgerText(claimsFolder: string, named: string | null): LedgerText | null {
  if (named === "none") return null;
  if (named === null) return readCopy(join(claimsFolder, ledgerFile));
  if (/^https?:/i.test(named)) return readAddress(named.endsWith("/") ? named + ledgerFile : named);
  const path = isFolder(named) ? join(named, ledgerFile) : named;
  try {
    return { where: path, text: readFileSync(path, "utf8") };
  } catch {
    throw new LedgerError(
      `The ledger ${path} can't be read. --ledger (or LEDGER) names the ${ledgerFile} of the last published build; leave it out where nothing was published yet.`,
    );
  }
}

/** Nothing outside of the claims folder is read unless somebody names it: a symbolic link may lead anywhere. */
function readCopy(path: string): LedgerText | null {
  const kind = lstatSync(path, { throwIfNoEntry: false });
  if (!kind) return null;
  if (!kind.isFile())
    throw new LedgerError(`${path} is no file; expected a copy of the ledger. Put the file itself there.`);
  return { where: path, text: readFileSync(path, "utf8") };
}

/** An address is asked once a process: what is published doesn't change while a site is built. */
const answers = new Map<string, LedgerText>();

function readAddress(address: string): LedgerText {
  const known = answers.get(address);
  if (known) return known;
  const answer = fetchText(address);
  if (answer.kind === "failed") {
    throw new LedgerError(
      `The ledger at ${address} can't be fetched (${answer.reason}), so nobody knows whether this build would lose a version that was published. Try again, or name a copy with --ledger FILE (or LEDGER), or \`none\` where nothing was published yet.`,
    );
  }
  const ledger = { where: address, text: answer.kind === "found" ? answer.text : null };
  answers.set(address, ledger);
  return ledger;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
