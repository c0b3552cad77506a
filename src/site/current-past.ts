import { createHash } from "node:crypto";
import { basename, extname, resolve } from "node:path";
import type { parse } from "../claims/index.ts";
import type { Debate, Finding, History, Id, MainLine, MissingPast, SourceFile } from "../claims/model/index.ts";
import { keptResult } from "../files/parse-cache.ts";
import { readHistory } from "../files/read-history.ts";
import { LedgerError, readLedgerText } from "../files/read-ledger.ts";
import { counted } from "../text/counted.ts";
import { compareText } from "../text/order.ts";
import { type Past, readPast } from "../trace-history.ts";
import { emptyLedger, type Ledger, lostVersions, readLedger } from "../versions/index.ts";
import type { Settings } from "./settings.ts";

/** The history of the claims, or why it is unknown. */
export type KnownPast = {
  /** A finding for each published version that this build would lose. */
  readonly findings: readonly Finding[];
  /** Notes for whoever checks or builds, each a sentence. */
  readonly notes: readonly string[];
  /** What may lose published versions: a build says it last. */
  readonly warnings: readonly string[];
  /** A digest of all that it was read from. */
  readonly key: string;
} & ({ readonly past: Past; readonly missing: null } | { readonly past: null; readonly missing: MissingPast });

/** The last history read, by claims folder, and the key for which it was read. */
const remembered = new Map<string, { readonly key: string; readonly past: Past }>();

/** A shorter history is read in less time than it takes to keep it. */
const fewestKept = 200;

/**
 * Reads the git history of the claims in `files`, and the ledger of published versions. `read` parses as `parse` does. Throws a
 * `HistoryError` if the history can't be read, unless the settings ask for none, and a `LedgerError` if the ledger can't be read or is
 * of another map.
 */
export function currentPast(settings: Settings, files: readonly SourceFile[], read: typeof parse): KnownPast {
  const { claimsFolder, parseCache, withoutHistory } = settings;
  const ledger = currentLedger(settings);
  const { text, entries, records, warnings } = ledger;
  const line = withoutHistory ? null : readHistory(claimsFolder);
  const missing = withoutHistory ? "asked" : "noRepository";
  const notes = skippedNote(line ?? nothing);
  const { commits } = line ?? nothing;
  // With the files of each commit: two folders of a repository may have the same commits.
  const key = createHash("sha256")
    .update(JSON.stringify([line && commits, missing, text]))
    .digest("hex");
  if (line === null && entries.length + records.length === 0)
    return { past: null, missing, findings: [], notes, warnings, key };
  const known = remembered.get(claimsFolder);
  const past =
    known?.key === key
      ? known.past
      : keptResult(
          parseCache,
          `${resolve(claimsFolder)} ${key}`,
          () => readPast(line ?? nothing, read, ledger),
          ({ line: { snapshots } }) => snapshots.size >= fewestKept,
        );
  remembered.set(claimsFolder, { key, past });
  refuseForeign(ledger, past, files, read);
  const findings = lostVersions(past.ledger, basename(resolve(claimsFolder)));
  return { past, missing: null, findings, notes, warnings, key };
}

/**
 * Refuses the ledger of another map. A map's title may change, and so may its address and, by a squash, its first commit. But claims
 * that were published stay in its files or its history, so a ledger that knows mostly others is foreign unless it names this map.
 */
function refuseForeign(
  { where, map, entries, records }: CurrentLedger,
  { line }: Past,
  files: readonly SourceFile[],
  read: typeof parse,
): void {
  const newest = line.dates.toSorted().at(-1) ?? "";
  const latest = entries.toSorted((one, other) => compareText(one.date, other.date)).at(-1);
  if (newest !== "" && latest && Number(latest.date.slice(0, 4)) > Number(newest.slice(0, 4)) + mostYears)
    throw new LedgerError(
      `${where} lists \`${latest.id}/${latest.version}\` as of ${latest.date}, years after the newest commit of the claims (${newest}). Give the ledger of this map with --ledger (or LEDGER), or put the right day into that line.`,
    );
  const others = [...line.records.values()].map(({ id }) => id);
  const ids = new Set([...line.snapshots.keys(), ...others, ...files.map(({ path }) => basename(path, extname(path)))]);
  // Maps on one subject share sources and people: these count only where there is no claim.
  const ofRecords = records.map(({ id }) => [{ id, former: [] }]);
  const listed = entries.length > 0 ? [...Map.groupBy(entries, ({ id }) => id).values()] : ofRecords;
  const known = listed.filter((ofOne) =>
    ofOne.some(({ id, former }) => ids.has(id) || former.some((address) => ids.has(address.id))),
  );
  if (known.length * 2 >= listed.length) return;
  const ofMap = files.map(read).find(({ record }) => record?.kind === "map")?.record;
  const title = ofMap?.kind === "map" ? ofMap.title : "";
  if (map === title && map !== "") return;
  throw new LedgerError(
    `${where} is the ledger of another map${map === "" ? "" : ` (“${map}”)`}: of its ${counted(listed.length, entries.length > 0 ? "claim" : "record")}, this one has ${known.length}. Give the ledger of this map with --ledger (or LEDGER). If it is that of this map, which was written anew since, put the title into it, below \`canonicalForm\`: "map": ${JSON.stringify(title)},`,
  );
}

/** A ledger may be as much newer than the last commit: the history may have been reset. */
const mostYears = 2;

const nothing: MainLine = { commits: [], skipped: [], texts: () => [] };

/** A note if the main line leaves out published commits. */
function skippedNote({ skipped }: MainLine): readonly string[] {
  if (skipped.length === 0) return [];
  const named = skipped.slice(0, 3).map((commit) => commit.slice(0, 10));
  return [
    `The main line leaves out ${counted(skipped.length, "published commit")} (${named.join(", ")}${skipped.length > named.length ? ", …" : ""}): \`git pull\` merged what was published into your own commits, and not the other way round. ` +
      "The versions and days of those commits are kept where the ledger lists them, and nowhere else. Before you push, `git rebase` puts your own commits on top; `git config pull.rebase true` has every pull do so.",
  ];
}

interface CurrentLedger extends Ledger {
  /** Its path or address. */
  readonly where: string;
  readonly text: string;
  readonly warnings: readonly string[];
}

function currentLedger({ claimsFolder, ledger }: Settings): CurrentLedger {
  const found = readLedgerText(claimsFolder, ledger);
  const { where, text } = found ?? { where: "", text: "" };
  const none = { ...emptyLedger, where, text: "", warnings: [] };
  if (found === null) return none;
  if (text === null) {
    const warning = `There is no ledger at ${where} yet, so nothing holds what was published before. After the first publication there is one.`;
    return { ...none, warnings: [warning] };
  }
  const reading = readLedger(text);
  if (reading.kind === "unreadable") throw new LedgerError(`${where} is no ledger: ${reading.reason}.`);
  return { ...none, ...reading, text };
}

const mostNamed = 5;

/** A note, for whoever checks or builds, if only the ledger has some versions. */
export function restoredNote({ restored }: Pick<History, "restored">): readonly string[] {
  if (restored.length === 0) return [];
  return [
    `Kept from the ledger: ${counted(restored.length, "version")} of which the main line's history has nothing any more (${named(restored)}).`,
  ];
}

/** A warning, if a site of these claims drops addresses that an earlier build in the same folder had; "" if not. `copy` is a copy of the ledger of that build. */
export function droppedWarning(
  { claims, published }: Pick<History, "claims" | "published">,
  debate: Debate,
  ledgerText: string,
  copy: string,
): string {
  const reading = readLedger(ledgerText);
  if (reading.kind === "unreadable") return "";
  const addresses = [...claims.values()].flatMap(({ id, versions, formerAddresses }) => [
    ...versions.map(({ version }) => `${id}/${version}`),
    ...formerAddresses.map((former) => `${former.id}/${former.version}`),
  ]);
  const kept = new Set(addresses);
  const { questions, sources, people, tours, terms, pages, debates } = debate;
  const records = [...published.ids, ...questions, ...sources, ...people, ...tours, ...terms, ...pages, ...debates];
  const known = new Set(records.map(({ kind, id }) => `${kind} ${id}`));
  const dropped = [
    ...reading.entries
      .flatMap((entry) => [entry, ...entry.former])
      .map(({ id, version }) => `${id}/${version}`)
      .filter((address) => !kept.has(address)),
    ...reading.records
      .filter(({ kind, id }) => !known.has(`${kind} ${id}`) && !debate.aliases[kind].has(id))
      .map(({ kind, id }) => `${kind} ${id}`),
  ];
  if (dropped.length === 0) return "";
  return `The earlier build here had ${counted(dropped.length, "address", "addresses")} that this one is without, since neither git nor a ledger has ${dropped.length === 1 ? "it" : "them"} (${firstOf(dropped)}). If a site has published ${dropped.length === 1 ? "it" : "them"}, build again with --ledger ${copy}`;
}

/** A note for whoever builds, if pages of versions would be published that git does not have. No later build would know of them. */
export function unlistedNote({ claims, missing }: Pick<History, "claims" | "missing">): readonly string[] {
  const unlisted = [...claims.values()].flatMap(({ id, versions }) =>
    versions.flatMap(({ version, date }) => (date === "" ? [{ id, version }] : [])),
  );
  if (missing !== null || unlisted.length === 0) return [];
  return [
    `Not in the ledger: ${counted(unlisted.length, "version")} that the git history does not have (${named(unlisted)}). Commit before you publish, or their pages will vanish when the claims change.`,
  ];
}

const named = (versions: readonly { readonly id: Id; readonly version: string }[]): string =>
  firstOf(versions.map(({ id, version }) => `${id}/${version}`));

function firstOf(addresses: readonly string[]): string {
  const first = addresses.slice(0, mostNamed);
  const others = addresses.length - first.length;
  return first.join(", ") + (others === 0 ? "" : ` and ${others} more`);
}
