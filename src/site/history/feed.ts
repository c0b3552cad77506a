import { createHash } from "node:crypto";
import type { Id, PartialDate } from "../../claims/model/index.ts";
import { escapeHtml } from "../../text/escape.ts";
import { words } from "../../words/words.ts";
import { isOfQuestion, type Site, type SiteHistory } from "../site.ts";
import { viewChange } from "./change-view.ts";
import { type Change, isNew, newInWords, type Subject, subjectOf } from "./changes-view.ts";

const mostEntries = 50;

/** What a feed is about: the changes of the whole map, or those of one question or debate. */
export interface FeedScope {
  readonly title: string;
  /** Part of the ids of the feed; "" for the whole map. */
  readonly name: string;
  /** The path of the feed, and of the page with these changes. */
  readonly self: string;
  readonly page: string;
  readonly changes: readonly Change[];
}

/** Whether there is a feed: it needs an origin, for full addresses, and at least one published change. */
export function hasFeed(site: Site, changes: readonly Change[] = site.history.changes): boolean {
  return site.urls.hasOrigin && changes.some(({ date }) => date !== "");
}

/** The newest changes as an Atom feed (RFC 4287). The new claims of one day are one entry. Requires `hasFeed` for the changes of the scope. */
export function feed(site: Site, scope: FeedScope = wholeMap(site)): string {
  const { urls, title } = site;
  const names = feedNames(site.history, scope.name);
  const entries = entriesOf(site, scope.changes, names);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed
xmlns="http://www.w3.org/2005/Atom"
xml:lang="${escapeHtml(site.debate.map.language)}"
xml:base="${escapeHtml(urls.canonical(urls.home))}"
>
${element("title", words.site.feed.title(scope.title))}
${element("id", names.feed)}
<link rel="self" type="application/atom+xml" href="${escapeHtml(urls.canonical(scope.self))}" />
<link rel="alternate" type="text/html" href="${escapeHtml(urls.canonical(scope.page))}" />
${element("updated", instant(entries[0]?.date ?? ""))}
<author>${element("name", words.site.map.contributors(title))}</author>
${entries.map((entry) => entryXml(site, entry)).join("")}
</feed> `;
}

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;

export function wholeMap({ urls, title, history }: Site): FeedScope {
  return { title, name: "", self: urls.feed, page: urls.changes, changes: history.changes };
}

function entryXml({ urls }: Site, { id, date, title, url, content }: ReturnType<typeof entryOf>): string {
  return `<entry>
${element("title", title)}
${element("id", id)}
<link rel="alternate" type="text/html" href="${escapeHtml(urls.canonical(url))}" />
${element("updated", instant(date))}
<content type="html">${escapeHtml(absolute(content, urls.canonical))}</content>
</entry> `;
}

function entriesOf(site: Site, changes: readonly Change[], names: ReturnType<typeof feedNames>) {
  const published = changes.filter(({ date }) => date !== "");
  const days = Map.groupBy(published, ({ date }) => date);
  const entries: ReturnType<typeof entryOf>[] = [];
  for (const [date, ofDay] of days) {
    if (entries.length >= mostEntries) break;
    const then = siteOn(site, date);
    const added = ofDay.filter(isNew);
    entries.push(
      ...ofDay.filter((change) => !isNew(change)).map((change) => entryOf(then, change, names.change(change))),
    );
    if (added.length > 0) entries.push(entryOfAdded(then, date, added, names.addedOn(date)));
  }
  // A claim that changes and changes back within a day has the same version twice: the newest entry stays.
  const newest = entries.filter(({ id }, index) => entries.findIndex((entry) => entry.id === id) === index);
  return newest.slice(0, mostEntries);
}

/** An entry with its content as HTML. `site` has the wording of the day of the change. */
function entryOf(site: Site, change: Change, id: string) {
  const { title, details, date, versionUrl } = viewChange(site, change);
  const subject = subjectOf(site, change);
  const sentence = sentenceAfter(change) ?? subject?.sentence ?? change.id;
  return {
    id,
    date,
    title: words.site.feed.change(title, sentence),
    url: versionUrl ?? subject?.url ?? site.urls.changes,
    content: details ?? element("p", sentence),
  };
}

/** The sentence after a change, even if a later change of the same day reworded it again. */
function sentenceAfter(change: Change): string | undefined {
  if (!("after" in change)) return undefined;
  return "content" in change.after ? change.after.content.sentence : change.after.sentence;
}

function entryOfAdded(site: Site, date: string, added: readonly Change[], id: string) {
  const subjects = added.flatMap((change) => subjectOf(site, change) ?? []);
  const only = subjects.length === 1 ? subjects[0] : undefined;
  return {
    id,
    date,
    title: only ? words.site.feed.added(only.sentence) : newInWords(added),
    url: only?.url ?? site.urls.changes,
    content: `<ul>\n${subjects.slice(0, mostEntries).map(listItem).join("")}\n</ul>`,
  };
}

const listItem = ({ url, sentence }: Subject): string =>
  url === null ? element("li", sentence) : `<li><a href="${escapeHtml(url)}">${escapeHtml(sentence)}</a></li>`;

/** The first instant of a day, since the history has days and Atom requires instants. */
function instant(date: string): string {
  return `${date}T00:00:00Z`;
}

/** Feed readers show the content on other sites, so its links need the site's origin. */
function absolute(markup: string, canonical: (path: string) => string): string {
  return markup.replaceAll(/href="(\/[^"]*)"/g, (_, path: string) => `href="${escapeHtml(canonical(path))}"`);
}

/**
 * Ids for the feed and its entries. They contain no address, so they stay the same when the site moves to another host, and are made of
 * what was published rather than of claim ids, which may change. The feed's id is made of the commit that published the
 * first claims, and of the name of its scope: "" for the whole map. A change has the same id in each feed that has it.
 */
function feedNames(history: SiteHistory, scope: string) {
  const first = history.changes.findLast((change) => change.kind === "added");
  const feed = first?.kind === "added" ? first.after.commit : "";
  const ofScope = scope === "" ? [] : [scope];
  return {
    feed: urn(feed, ...ofScope),
    change: (change: Change): string => urn(feed, change.date, change.kind, ...subject(history, change)),
    /** The entry for the claims and questions that were added on one day. */
    addedOn: (date: string): string => urn(feed, date, "added", ...ofScope),
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
export function urn(...parts: readonly string[]): string {
  const bytes = createHash("sha256").update(parts.join("\n")).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const uuid = bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  return `urn:uuid:${uuid}`;
}

/** The site with the sentence of every claim and question as it was at the end of a day. Everything else is as it is now. */
function siteOn(site: Site, day: PartialDate): Site {
  const { debate, history } = site;
  const words = new Map<Id, string>();
  for (const change of history.changes) {
    if (change.date !== "" && change.date <= day) break;
    if (change.kind === "changed") words.set(change.id, change.before.content.sentence);
    if (change.kind === "question-changed") words.set(change.id, change.before.sentence);
  }
  if (words.size === 0) return site;
  return {
    ...site,
    debate: { ...debate, claim: renamed(debate.claim, words), question: renamed(debate.question, words) },
    history: {
      ...history,
      versionsOf: (id) =>
        history.versionsOf(id).map((version) => {
          const sentence = words.get(id) ?? version.content.sentence;
          return { ...version, content: { ...version.content, sentence } };
        }),
    },
  };
}

function renamed<T extends { readonly sentence: { readonly value: string } }>(
  records: ReadonlyMap<Id, T>,
  words: ReadonlyMap<Id, string>,
): ReadonlyMap<Id, T> {
  return new Map(
    [...records].map(([id, record]) => {
      const value = words.get(id);
      return [id, value === undefined ? record : { ...record, sentence: { ...record.sentence, value } }];
    }),
  );
}
