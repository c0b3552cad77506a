import { createHash } from "node:crypto";
import type { Change } from "./changes-view.ts";
import { isOfQuestion, type SiteHistory } from "../site-history.ts";

/** Names for a feed and for what it tells, which no address is part of: they stay when the site moves to another host. */
export interface FeedNames {
  readonly feed: string;
  readonly change: (change: Change) => string;
  /** The claims and questions that came on one day. */
  readonly addedOn: (date: string) => string;
}

/** They are made of what was published, and of no id, which may change. A feed is known by the commit that published the first claims. */
export function feedNames(history: SiteHistory): FeedNames {
  const first = history.changes.findLast((change) => change.kind === "added");
  const feed = first?.kind === "added" ? first.after.commit : "";
  return {
    feed: urn(feed),
    change: (change) => urn(feed, change.date, change.kind, ...subject(history, change)),
    addedOn: (date) => urn(feed, date, "added"),
  };
}

/** What a change is about: the claim, known by what it said first, and what it says since. A question has its id alone. */
function subject({ changesOf }: SiteHistory, change: Change): readonly string[] {
  if (isOfQuestion(change)) return [change.id];
  const added = changesOf(change.id).findLast(({ kind }) => kind === "added");
  const first = added?.kind === "added" ? added.after.hash : change.id;
  return "after" in change ? [first, change.after.hash] : [first];
}

/** A UUID of version 8 (RFC 9562), made of the first bytes of a SHA-256. */
function urn(...parts: readonly string[]): string {
  const bytes = createHash("sha256").update(parts.join("\n")).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const uuid = bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  return `urn:uuid:${uuid}`;
}
