import { createHash } from "node:crypto";
import type { Change } from "./changes-view.ts";
import { isOfQuestion, type SiteHistory } from "../site-history.ts";

/** Ids for the feed and its entries. They contain no address, so they stay the same when the site moves to another host. */
export interface FeedNames {
  readonly feed: string;
  readonly change: (change: Change) => string;
  /** The entry for the claims and questions that were added on one day. */
  readonly addedOn: (date: string) => string;
}

/**
 * Ids made of what was published rather than of claim ids, which may change. The feed's id is made of the commit that published the
 * first claims, and of the name of its scope: "" for the whole map. A change has the same id in each feed that has it.
 */
export function feedNames(history: SiteHistory, scope: string): FeedNames {
  const first = history.changes.findLast((change) => change.kind === "added");
  const feed = first?.kind === "added" ? first.after.commit : "";
  const ofScope = scope === "" ? [] : [scope];
  return {
    feed: urn(feed, ...ofScope),
    change: (change) => urn(feed, change.date, change.kind, ...subject(history, change)),
    addedOn: (date) => urn(feed, date, "added", ...ofScope),
  };
}

/** What identifies a change: the first version of the claim, and the version after the change. A question is identified by its id. */
function subject({ changesOf }: SiteHistory, change: Change): readonly string[] {
  if (isOfQuestion(change)) return [change.id];
  const added = changesOf(change.id).findLast(({ kind }) => kind === "added");
  const first = added?.kind === "added" ? added.after.hash : change.id;
  return "after" in change ? [first, change.after.hash] : [first];
}

/** A UUID of version 8 (RFC 9562) from the first 16 bytes of a SHA-256. */
function urn(...parts: readonly string[]): string {
  const bytes = createHash("sha256").update(parts.join("\n")).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const uuid = bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  return `urn:uuid:${uuid}`;
}
