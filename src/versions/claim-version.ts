import { sha256 } from "@noble/hashes/sha2.js";
import type {
  ClaimContent,
  ClaimVersion,
  Debate,
  Id,
  ClaimHistory,
  History,
  MissingPast,
} from "../claims/model/index.ts";
import { canonicalForm } from "./canonical-form.ts";
import { citedWork, claimContent } from "./claim-content.ts";

const encoder = new TextEncoder();

/** The day and the commit that first brought a version to the main line. */
type Publication = Pick<ClaimVersion, "date" | "commit">;

export const unpublished: Publication = { date: "", commit: "" };

/**
 * The version of a claim's content. `version` has ten digits; `versionAddresses` lengthens it where that is ambiguous.
 */
export function claimVersion(content: ClaimContent, { date, commit }: Publication): ClaimVersion {
  const form = canonicalForm(content);
  const hash = hashOfForm(form);
  return { version: hash.slice(0, fewestDigits), hash, form, date, commit, content };
}

/** The SHA-256 of a canonical form (in UTF-8), in hexadecimal. */
export function hashOfForm(form: string): string {
  return Array.from(sha256(encoder.encode(form)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The digits of a hash in an address, unless another version of the claim starts with the same. */
export const fewestDigits = 10;

/** Addresses by hash. */
export type Addresses = ReadonlyMap<string, string>;

const none: Addresses = new Map();

/**
 * The addresses of one claim's versions. `hashes` are in the order of publication: each address has enough digits to
 * tell it from all earlier ones, so that later versions never change it. Versions in the ledger (`listed`) keep their
 * addresses and count as the earliest.
 */
export function versionAddresses(hashes: readonly string[], listed: Addresses = none): Addresses {
  const addresses = new Map(listed);
  /** The hashes so far, by their first ten digits. */
  const known = Map.groupBy(listed.keys(), startOf);
  for (const hash of hashes) {
    if (addresses.has(hash)) continue;
    const alike = known.get(startOf(hash)) ?? [];
    const shared = Math.max(0, ...alike.map((other) => sharedDigits(hash, other) + 1));
    addresses.set(hash, hash.slice(0, Math.max(fewestDigits, shared)));
    known.set(startOf(hash), [...alike, hash]);
  }
  return addresses;
}

function startOf(hash: string): string {
  return hash.slice(0, fewestDigits);
}

function sharedDigits(one: string, other: string): number {
  let digits = 0;
  while (digits < one.length && one[digits] === other[digits]) digits += 1;
  return digits;
}

/** The present version of each claim, including retired ones, without a date. */
export function presentVersions(debate: Debate): ReadonlyMap<Id, ClaimVersion> {
  const works = new Map(debate.sources.map((source) => [source.id, citedWork(source)]));
  const lookup = {
    nameOf: (person: Id) => debate.person.get(person)?.name ?? null,
    workOf: (source: Id) => works.get(source) ?? null,
  };
  return new Map(
    [...debate.claims, ...debate.retired].map((claim) => [
      claim.id,
      claimVersion(claimContent(claim, lookup), unpublished),
    ]),
  );
}

/** The history of a map whose past is unknown: each claim's present version, and no changes. `missing` says why. */
export function presentHistory(debate: Debate, missing: MissingPast | null): History {
  const versions = presentVersions(debate);
  const claims = [...debate.claims, ...debate.retired].flatMap(({ id }): readonly [Id, ClaimHistory][] => {
    const version = versions.get(id);
    return version ? [[id, { id, formerAddresses: [], versions: [version], changes: [], present: true }]] : [];
  });
  return {
    claims: new Map(claims),
    changes: [],
    readings: new Map(),
    unread: [],
    missing,
    published: { ids: [], sharedVersions: [], staleCitations: [] },
    restored: [],
  };
}
