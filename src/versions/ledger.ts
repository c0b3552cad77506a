import type {
  Id,
  PartialDate,
  ClaimHistory,
  ClaimVersion,
  Finding,
  PublishedId,
  PublishedRecord,
} from "../claims/model/index.ts";
import { formNumber } from "./canonical-form.ts";
import { fewestDigits } from "./claim-version.ts";
import { compareText } from "../text/order.ts";
import type { ResolvedLedger } from "./merge-ledger.ts";

/** An address of a version: `/claims/<id>/<version>/`. */
export interface VersionAddress {
  readonly id: Id;
  /** At least the first ten digits of its hash. */
  readonly version: string;
}

/** A version of a claim in the ledger. */
export interface LedgerEntry extends VersionAddress {
  readonly hash: string;
  readonly date: PartialDate;
  readonly commit: string;
  /** Addresses under former ids of the claim. */
  readonly former: readonly VersionAddress[];
  /** Its canonical form; "" if the ledger doesn't have it. */
  readonly form: string;
}

/** All that was published: versions of claims, and the ids of other records. */
export interface Ledger {
  /** The title that the map had; "" in older ledgers. */
  readonly map: string;
  readonly entries: readonly LedgerEntry[];
  /** None in older ledgers. */
  readonly records: readonly PublishedRecord[];
}

export const emptyLedger: Ledger = { map: "", entries: [], records: [] };

/** A ledger, or why the text is not one: `reason` continues a sentence, as in `it has no list…`. */
type LedgerReading = ({ readonly kind: "ledger" } & Ledger) | { readonly kind: "unreadable"; readonly reason: string };

/** The text is not a valid ledger. */
class InvalidLedger extends Error {}

/**
 * What an editor may leave where it deletes lines, as the help of `lost-version` advises: a byte order mark, or a
 * comma after what is now the last line of a list.
 */
const leftByEditor = /^\uFEFF|,(?=\s*\]\s*\}\s*$)|,(?=[^\S\n]*\n\s*\])/g;

/** Reads what `writeLedger` wrote. Never throws: for any other text, the result says what is wrong with it. */
export function readLedger(text: string): LedgerReading {
  try {
    const ledger = fieldsOf(JSON.parse(text.replaceAll(leftByEditor, "")), "it");
    // `JSON.parse` takes the last of them.
    const twice = ["versions", "records"].find((list) => text.split(new RegExp(`^\\s*"${list}"\\s*:`, "m")).length > 2);
    if (twice !== undefined) throw new InvalidLedger(`it has two lists \`${twice}\`, as a merge may leave; join them`);
    const form = ledger["canonicalForm"];
    if (form !== formNumber)
      throw new InvalidLedger(`its \`canonicalForm\` is ${quoted(form)}, and this program knows ${formNumber}`);
    const { versions, records = [] } = ledger;
    if (!Array.isArray(versions)) throw new InvalidLedger("it has no list `versions`");
    if (!Array.isArray(records)) throw new InvalidLedger("its `records` are no list");
    const entries = versions.map((entry: unknown, index) => readEntry(entry, `entry ${index + 1} of \`versions\``));
    refuseAmbiguous(entries);
    const others = records.map((record: unknown, index) => readOther(record, `entry ${index + 1} of \`records\``));
    return { kind: "ledger", map: typeof ledger["map"] === "string" ? ledger["map"] : "", entries, records: others };
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

const recordKinds = ["question", "source", "person", "tour", "term", "page", "debate"] as const;

/** A record that is no claim. The ledger doesn't say where its file was. */
function readOther(value: unknown, where: string): PublishedRecord {
  const { kind: written, id, title } = fieldsOf(value, where);
  const kind = recordKinds.find((each) => each === written);
  if (kind === undefined)
    throw new InvalidLedger(`${where} has the \`kind\` ${quoted(written)}; expected ${recordKinds.join(", ")}`);
  if (typeof id !== "string" || !isId.test(id) || id.length > 64)
    throw new InvalidLedger(`${where} has the \`id\` ${quoted(id)}; expected an id`);
  return { kind, id, title: typeof title === "string" ? title : id, path: "", deleted: "" };
}

const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

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

/**
 * Refuses a ledger that lists one address for two texts, or two addresses of one text under the same id: each text has
 * one page there.
 */
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

/**
 * The ledger of all published versions of the map with this title, as JSON: each with its address, hash, day, commit and canonical form, one
 * version a line, so that a line-based diff compares two ledgers. Sorted by id, then from the oldest to the newest.
 * Before them, other records with their last titles.
 */
export function writeLedger(
  claims: Iterable<ClaimHistory>,
  title: string,
  published: readonly PublishedId[] = [],
): string {
  const records = published.flatMap(({ kind, id, ...rest }) =>
    "title" in rest ? [{ key: `${kind} ${id}`, line: JSON.stringify({ kind, id, title: rest.title }) }] : [],
  );
  const others = records.toSorted((one, other) => compareText(one.key, other.key)).map(({ line }) => line);
  const inOrder = [...claims].toSorted((one, other) => compareText(one.id, other.id));
  const lines = inOrder.flatMap((claim) =>
    publishedVersions(claim).map(({ version, hash, date, commit, form }) => {
      const former = claim.formerAddresses
        .filter((address) => address.hash === hash)
        .map((address) => `${address.id}/${address.version}`);
      const entry = { claim: claim.id, version, hash, date, commit, ...(former.length === 0 ? {} : { former }) };
      return JSON.stringify({ ...entry, text: form });
    }),
  );
  const listed = others.length === 0 ? "" : `"records": [\n${others.join(",\n")}\n],\n`;
  return `{\n"canonicalForm": ${formNumber},\n"map": ${JSON.stringify(title)},\n${listed}"versions": [\n${lines.join(",\n")}\n]\n}\n`;
}

/** From the oldest to the newest; those of one day as the claim first had them. */
function publishedVersions({ versions, changes }: ClaimHistory): readonly ClaimVersion[] {
  const hashes = changes.toReversed().flatMap((change) => ("after" in change ? [change.after.hash] : []));
  const order = new Map(hashes.toReversed().map((hash, index) => [hash, hashes.length - index]));
  const orderOf = ({ hash }: ClaimVersion): number => order.get(hash) ?? 0;
  return versions
    .filter(({ date }) => date !== "")
    .toReversed()
    .sort((one, other) => compareText(one.date, other.date) || orderOf(one) - orderOf(other));
}

/** At most this many are named. */
const mostNamed = 10;

/** The finding for published versions that this build would lose. `folder` is the name of the claims folder. */
export function lostVersions({ lost }: ResolvedLedger, folder: string): readonly Finding[] {
  if (lost.length === 0) return [];
  const named = lost.slice(0, mostNamed).map(({ id, version }) => `\`${id}/${version}\``);
  const others = lost.length - named.length;
  const path = `${folder}/map.yaml`;
  return [
    {
      rule: "lost-version",
      severity: "error",
      place: { path, start: 0, end: 0 },
      message:
        (lost.length === 1
          ? "A version that was published would vanish: "
          : `${lost.length} versions that were published would vanish: `) +
        `${named.join(", ")}${others === 0 ? "" : ` and ${others} more`}.`,
      help:
        "The ledger lists them; neither git nor the ledger itself has their texts. Bring back the commits that had them, or take a " +
        "ledger with the texts, from an earlier build or a release. To give them up on purpose, name with --ledger a copy without their lines.",
    },
  ];
}
