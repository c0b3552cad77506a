import type { Judgement } from "../../evaluate/index.ts";
import type { Id } from "../../model/index.ts";
import type { Judged, JudgedClaim } from "../model/judged.ts";

/** A view that came with a link, as far as the map knows what it speaks of. */
export interface LinkedView {
  readonly judged: Judged;
  /** How many judged claims the map knows by no id. */
  readonly gone: number;
}

/** The link's version, then of each claim: what is said of it, who it is and which state of it was judged. */
const form = "1.";
const entry = /([ar])([\w-]{5})([0-9a-f]{3})/g;
const entryLength = 9;

/** However long a link is, no more claims are read from it. */
const mostClaims = 2000;

/**
 * A view for the address, nine characters a claim: `1.` and then for each `a` or `r`, five that are made from its id, and
 * three digits of its version. Only letters, digits, `-`, `_` and `.` occur.
 */
export function writeViewLink(judged: Judged): string {
  const entries = [...judged].map(
    ([id, { judgement, version }]) => `${judgement === "accept" ? "a" : "r"}${shortName(id)}${version.slice(0, 3)}`,
  );
  return form + entries.join("");
}

/**
 * Reads a view from an address, given what each claim says now, by every id that a link may name; null where the text is no such
 * view, or was made by a later form of it. Of a claim that is named twice, the last entry counts.
 */
export function readViewLink(text: string, versions: ReadonlyMap<Id, string>): LinkedView | null {
  const entries = readEntries(text);
  if (entries === null) return null;
  const ids = new Map([...versions.keys()].map((id) => [shortName(id), id]));
  const judged = new Map<Id, JudgedClaim>();
  const gone = new Set<string>();
  for (const { judgement, name, version } of entries) {
    const id = ids.get(name);
    const now = versions.get(id ?? "");
    if (id === undefined || now === undefined) {
      gone.add(name);
      continue;
    }
    judged.set(id, { judgement, version: now.startsWith(version) ? now : `${version}000`, formerId: null });
  }
  return { judged, gone: gone.size };
}

interface LinkEntry {
  readonly judgement: Judgement;
  readonly name: string;
  readonly version: string;
}

function readEntries(text: string): readonly LinkEntry[] | null {
  if (!text.startsWith(form)) return null;
  const body = text.slice(form.length);
  if (body.length > mostClaims * entryLength) return null;
  const entries = [...body.matchAll(entry)];
  if (entries.length * entryLength !== body.length) return null;
  return entries.map(([, letter, name = "", version = ""]) => ({
    judgement: letter === "a" ? "accept" : "reject",
    name,
    version,
  }));
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Thirty bits of an id's hash (FNV-1a of 32 bits, folded) as five characters: two of ten thousand claims meet in one map of twenty. */
export function shortName(id: Id): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < id.length; place++) hash = Math.imul(hash ^ id.charCodeAt(place), 0x01000193) >>> 0;
  const folded = (hash >>> 30) ^ (hash & 0x3fffffff);
  return [0, 6, 12, 18, 24].map((shift) => digits[(folded >>> shift) & 63] ?? "").join("");
}
