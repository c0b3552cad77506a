import { formNumber } from "../canonical-form.ts";
import { fewestDigits } from "../version-addresses.ts";
import type { LedgerEntry, VersionAddress } from "./ledger-entry.ts";

/** The entries of a ledger, or why the text is not one: `reason` continues a sentence, as in `it has no list…`. */
export type LedgerReading =
  | { readonly kind: "ledger"; readonly entries: readonly LedgerEntry[] }
  | { readonly kind: "unreadable"; readonly reason: string };

/** The text is not a valid ledger. */
class InvalidLedger extends Error {}

/** What an editor may leave where it deletes lines, as the help of `lost-version` advises: a byte order mark, or a comma after what is now the last version. */
const leftByEditor = /^\uFEFF|,(?=\s*\]\s*\}\s*$)/g;

/** Reads what `writeLedger` wrote. Never throws: for any other text, the result says what is wrong with it. */
export function readLedger(text: string): LedgerReading {
  try {
    const ledger = fieldsOf(JSON.parse(text.replaceAll(leftByEditor, "")), "it");
    const form = ledger["canonicalForm"];
    if (form !== formNumber)
      throw new InvalidLedger(`its \`canonicalForm\` is ${quoted(form)}, and this program knows ${formNumber}`);
    const { versions } = ledger;
    if (!Array.isArray(versions)) throw new InvalidLedger("it has no list `versions`");
    const entries = versions.map((entry: unknown, index) => readEntry(entry, `entry ${index + 1} of \`versions\``));
    refuseAmbiguous(entries);
    return { kind: "ledger", entries };
  } catch (error) {
    if (error instanceof InvalidLedger) return { kind: "unreadable", reason: error.message };
    if (error instanceof SyntaxError) return { kind: "unreadable", reason: `it is no JSON (${error.message})` };
    throw error;
  }
}

function readEntry(value: unknown, where: string): LedgerEntry {
  const fields = fieldsOf(value, where);
  const text = (key: string, pattern: RegExp, expected: string): string => {
    const found = fields[key] ?? "";
    if (typeof found === "string" && pattern.test(found)) return found;
    throw new InvalidLedger(`${where} has the \`${key}\` ${quoted(found)}; expected ${expected}`);
  };
  const hash = text("hash", /^[0-9a-f]{64}$/, "64 hexadecimal digits");
  const { former = [] } = fields;
  if (!Array.isArray(former)) throw new InvalidLedger(`${where} has a \`former\` that is no list`);
  const address = addressOf(`${text("claim", /./, "an id")}/${text("version", /./, "a version")}`, hash, where);
  return {
    ...address,
    hash,
    date: dayOf(text("date", /^\d{4}-\d\d-\d\d$/, "a day such as 2026-06-27"), where),
    commit: text("commit", /^[0-9a-f]{0,64}$/, "the hash of a commit"),
    former: former.map((one: unknown) => addressOf(one, hash, where)),
    form: text("text", /^/, "a text"),
  };
}

/** Refuses a day that no calendar has. */
function dayOf(written: string, where: string): string {
  const day = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(written))
    throw new InvalidLedger(`${where} has the \`date\` ${quoted(written)}, a day that does not exist`);
  return written;
}

/** Reads `id/version`. Addresses become file paths, so only an id and a prefix of the hash are accepted. */
function addressOf(written: unknown, hash: string, where: string): VersionAddress {
  const [, id = "", version = ""] =
    typeof written === "string" ? (/^([a-z0-9]+(?:-[a-z0-9]+)*)\/([0-9a-f]+)$/.exec(written) ?? []) : [];
  if (id === "" || id.length > 64 || version.length < fewestDigits || !hash.startsWith(version))
    throw new InvalidLedger(
      `${where} has the address ${quoted(written)}; expected an id and the beginning of its hash, such as \`milk-goes-in-last/${hash.slice(0, fewestDigits)}\``,
    );
  return { id, version };
}

/** Refuses a ledger that lists one address for two texts, or two addresses of one text under the same id: each text has one page there. */
function refuseAmbiguous(entries: readonly LedgerEntry[]): void {
  const hashes = new Map<string, string>();
  const addresses = new Map<string, string>();
  for (const { id, version, hash, former } of entries) {
    for (const address of [{ id, version }, ...former]) {
      const path = `${address.id}/${address.version}`;
      if ((hashes.get(path) ?? hash) !== hash) throw new InvalidLedger(`it lists \`${path}\` for two texts`);
      hashes.set(path, hash);
      const ofText = `${address.id} ${hash}`;
      const other = addresses.get(ofText) ?? path;
      if (other !== path)
        throw new InvalidLedger(`it lists \`${other}\` and \`${path}\` for one text; keep one of them`);
      addresses.set(ofText, path);
    }
  }
}

function fieldsOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InvalidLedger(`${where} is no object of JSON`);
  return Object.fromEntries(Object.entries(value));
}

function quoted(value: unknown): string {
  const text = value === undefined ? "missing" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
