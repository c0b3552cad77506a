import type { Id } from "../claims/model/index.ts";
import type { Judgement } from "./judgements.ts";

/** A judgement of a claim, and the version that the claim had then. */
interface VersionedJudgement {
  readonly judgement: Judgement;
  readonly version: string;
}

/** A view from a link. */
interface LinkedView {
  /** A changed claim has a version of three digits of the link and zeros. No claim was renamed: the link has no ids. */
  readonly judged: ReadonlyMap<Id, VersionedJudgement & { readonly previousId: null }>;
  /** The number of its claims that are not on the map. */
  readonly gone: number;
}

/** The version of the format, which guides/en/about/standing.mdx describes. Links of version 1 stay readable for ever. */
const form = "1.";
/** One claim: the judgement, its short name, three digits of its version. */
const entry = /([ar])([\w-]{5})([0-9a-f]{3})/g;
const entryLength = 9;

/** Longer links are refused. */
const mostClaims = 2000;

/**
 * Writes a view for an address: `1.`, then nine characters a claim: `a` or `r`, the five of its short name, and three digits of
 * its version. Only letters, digits, `-`, `_` and `.` occur.
 */
export function writeViewLink(judged: ReadonlyMap<Id, VersionedJudgement>): string {
  const entries = [...judged].map(
    ([id, { judgement, version }]) => `${judgement === "accept" ? "a" : "r"}${shortName(id)}${version.slice(0, 3)}`,
  );
  return form + entries.join("");
}

/**
 * Reads a view from an address. `versions` has the present version of each claim, by its present and former ids. Null if the text
 * is not a view in this version of the format. If a claim occurs twice, its last entry counts.
 */
export function readViewLink(text: string, versions: ReadonlyMap<Id, string>): LinkedView | null {
  const entries = entriesIn(text);
  if (entries === null) return null;
  const ids = Map.groupBy(versions.keys(), shortName);
  const judged = new Map<Id, VersionedJudgement & { readonly previousId: null }>();
  const gone = new Set<string>();
  for (const [, letter, name = "", version = ""] of entries) {
    const named = ids.get(name) ?? [];
    // Of claims that share a short name, the version says which is meant, or none is.
    const meant = named.length > 1 ? named.filter((each) => versions.get(each)?.startsWith(version)) : named;
    const [id] = meant;
    const now = versions.get(id ?? "");
    if (id === undefined || now === undefined || meant.some((other) => versions.get(other) !== now)) {
      gone.add(name);
      continue;
    }
    const judgement = letter === "a" ? "accept" : "reject";
    judged.set(id, { judgement, version: now.startsWith(version) ? now : `${version}000`, previousId: null });
  }
  return { judged, gone: gone.size };
}

/** The views that an address has after its `#` (or had in its query), at most two, as `view`, `a` or `b`; or a view alone. Words may stand around it. */
export function viewLinksIn(text: string): readonly string[] {
  const named = [...text.matchAll(/[?#&](?:view|a|b)=(\d+\.[\w-]*)/g)].map(([, link = ""]) => link);
  const [, alone] = /^\s*(\d+\.[\w-]*)\s*$/.exec(text) ?? [];
  return alone === undefined ? named.slice(0, 2) : [alone];
}

/** The matches of `entry` in a link; null if it has anything else. */
function entriesIn(text: string): readonly RegExpExecArray[] | null {
  if (!text.startsWith(form)) return null;
  const body = text.slice(form.length);
  if (body.length > mostClaims * entryLength) return null;
  const entries = [...body.matchAll(entry)];
  return entries.length * entryLength === body.length ? entries : null;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Five characters for an id: its 32-bit FNV-1a hash folded to 30 bits. Among ten thousand claims, two share one with a probability of about 1 in 20. */
function shortName(id: Id): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < id.length; place++) hash = Math.imul(hash ^ id.charCodeAt(place), 0x01000193) >>> 0;
  const folded = (hash >>> 30) ^ (hash & 0x3fffffff);
  return [0, 6, 12, 18, 24].map((shift) => digits[(folded >>> shift) & 63] ?? "").join("");
}
