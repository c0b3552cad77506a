import { spawnSync } from "node:child_process";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { memoizeText } from "../text/memoize.ts";
import { UserError } from "../text/user-error.ts";
import { isFolder } from "./write-files.ts";

/** The file name of the ledger, on a site and in a claims folder. */
export const ledgerFile = "versions.json";

/** Thrown if the ledger can't be read; the message is for the user. */
export class LedgerError extends UserError {}

interface LedgerText {
  /** Its path or address. */
  readonly where: string;
  /** Null if there is none yet. */
  readonly text: string | null;
}

/**
 * Reads the ledger of published versions: from `named` (its path or address, or that of a folder or site that has it), or from the
 * copy in the claims folder. Null if `named` is null and there is no copy, or if it is `none`. If a site has no ledger yet, the copy
 * counts, as for a site that is restored at another address; without a copy, the text is null. Throws a `LedgerError` if a file does not exist.
 */
export function readLedgerText(claimsFolder: string, named: string | null): LedgerText | null {
  if (named === "none") return null;
  const copy = join(claimsFolder, ledgerFile);
  if (named === null) return readCopy(copy);
  if (/^https?:/i.test(named)) {
    const onSite = readAddress(named.endsWith("/") ? named + ledgerFile : named);
    return onSite.text === null ? (readCopy(copy) ?? onSite) : onSite;
  }
  const path = isFolder(named) ? join(named, ledgerFile) : named;
  try {
    return { where: path, text: readFileSync(path, "utf8") };
  } catch {
    throw new LedgerError(
      `The ledger ${path} can't be read. --ledger (or LEDGER) takes the ${ledgerFile} of the last published build; leave it out if nothing was published yet.`,
    );
  }
}

/** Does not follow a symbolic link, which may point outside the claims folder. */
function readCopy(path: string): LedgerText | null {
  const kind = lstatSync(path, { throwIfNoEntry: false });
  if (!kind) return null;
  if (!kind.isFile())
    throw new LedgerError(`${path} is not a regular file. Put a copy of the ledger there, or delete it.`);
  return { where: path, text: readFileSync(path, "utf8") };
}

/** A cache, so that each address is fetched only once. */
const answers = new Map<string, LedgerText>();

const readAddress = (address: string): LedgerText =>
  memoizeText(answers, address, () => ({ where: address, text: fetchText(address) }));

const seconds = 60;

/** Fetches the address and prints its status on a line, then the text. Runs in a child process, because reading the claims is synchronous. */
const program = `
const response = await fetch(process.argv[1], { signal: AbortSignal.timeout(${seconds * 1000}) });
process.stdout.write(response.status + "\\n" + (response.ok ? await response.text() : ""));
`;

/** Fetches a text over HTTP, synchronously; null if there is none (status 404 or 410). */
function fetchText(address: string): string | null {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program, address],
    { encoding: "utf8", maxBuffer: Number.POSITIVE_INFINITY, timeout: (seconds + 10) * 1000 },
  );
  if (error) throw unfetched(address, error.message);
  if (status !== 0) throw unfetched(address, reasonIn(stderr));
  const end = stdout.indexOf("\n");
  const answered = Number(stdout.slice(0, end));
  if (answered === 404 || answered === 410) return null;
  if (answered < 200 || answered > 299) throw unfetched(address, `it answered ${answered}`);
  return stdout.slice(end + 1);
}

const unfetched = (address: string, reason: string): LedgerError =>
  new LedgerError(
    `The ledger at ${address} can't be fetched (${reason}), so this build might lose a published version. Try again, or give a copy with --ledger FILE (or LEDGER); use \`none\` if nothing was published yet.`,
  );

/** The cause in Node's error output, such as `getaddrinfo ENOTFOUND example.org`. */
function reasonIn(printed: string): string {
  const [, cause] = /\[cause\]: (?:\w*Error: )?([^\n{]+)/.exec(printed) ?? [];
  const [, message] = /^\w*Error(?: \[\w+\])?: (.+)$/m.exec(printed) ?? [];
  return (cause ?? message ?? "no answer").trim();
}
