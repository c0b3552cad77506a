import { html, type Html } from "../prose/html.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import type { Site } from "../site.ts";
import { viewChange } from "./change-view.ts";
import { feedNames, type FeedNames } from "./feed-names.ts";
import { siteOn } from "./site-on.ts";
import { isNew, newInWords, subjectOf, type Change } from "./changes-view.ts";

const mostEntries = 50;

/** Whether there is a feed: what a reader subscribes to has full addresses, and something in it. */
export function hasFeed(site: Site): boolean {
  return site.urls.hasOrigin && site.history.changes.some(({ date }) => date !== "");
}

/** One thing that a feed tells. */
interface Entry {
  /** For ever the same. */
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly url: string;
  readonly content: Html;
}

/** The newest changes as an Atom feed (RFC 4287). New claims of one day are one entry. Call it only where `hasFeed`. */
export function feed(site: Site): string {
  const { urls, title } = site;
  const names = feedNames(site.history);
  const entries = entriesOf(site, names);
  const self = urls.canonical(urls.feed);
  const written = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="${urls.canonical(urls.home)}">
    <title>${title}: changes</title>
    <id>${names.feed}</id>
    <link rel="self" type="application/atom+xml" href="${self}" />
    <link rel="alternate" type="text/html" href="${urls.canonical(urls.changes)}" />
    <updated>${instant(entries[0]?.date ?? "")}</updated>
    <author><name>${title} contributors</name></author>
    ${entries.map((entry) => entryXml(site, entry))}
  </feed> `;
  return `<?xml version="1.0" encoding="utf-8"?>\n${withoutControls(written.html)}`;
}

function entryXml({ urls }: Site, { id, date, title, url, content }: Entry): Html {
  return html`<entry>
    <title>${title}</title>
    <id>${id}</id>
    <link rel="alternate" type="text/html" href="${urls.canonical(url)}" />
    <updated>${instant(date)}</updated>
    <content type="html">${absolute(content.html, urls.canonical)}</content>
  </entry> `;
}

function entriesOf(site: Site, names: FeedNames): readonly Entry[] {
  const published = site.history.changes.filter(({ date }) => date !== "");
  const days = Map.groupBy(published, ({ date }) => date);
  const entries: Entry[] = [];
  for (const [date, changes] of days) {
    if (entries.length >= mostEntries) break;
    const then = siteOn(site, date);
    const added = changes.filter(isNew);
    entries.push(
      ...changes.filter((change) => !isNew(change)).map((change) => entryOf(then, change, names.change(change))),
    );
    if (added.length > 0) entries.push(entryOfAdded(then, date, added, names.addedOn(date)));
  }
  // A claim that goes to and fro within a day comes to the same version twice: one entry, the newest.
  const newest = entries.filter(({ id }, index) => entries.findIndex((entry) => entry.id === id) === index);
  return newest.slice(0, mostEntries);
}

/** `site` has the words of the day of the change. */
function entryOf(site: Site, change: Change, id: string): Entry {
  const { title, details, date, versionUrl } = viewChange(site, change);
  const subject = subjectOf(site, change);
  const sentence = sentenceAfter(change) ?? subject?.sentence ?? change.id;
  return {
    id,
    date,
    title: `${title}: ${sentence}`,
    url: versionUrl ?? subject?.url ?? site.urls.changes,
    content: details ?? html`<p>${sentence}</p>`,
  };
}

/** What a change made of a sentence, even if another made something else of it on the same day. */
function sentenceAfter(change: Change): string | undefined {
  if (!("after" in change)) return undefined;
  return "content" in change.after ? change.after.content.sentence : change.after.sentence;
}

function entryOfAdded(site: Site, date: string, added: readonly Change[], id: string): Entry {
  const subjects = added.flatMap((change) => subjectOf(site, change) ?? []);
  const only = subjects.length === 1 ? subjects[0] : undefined;
  return {
    id,
    date,
    title: only ? `New: ${only.sentence}` : newInWords(added),
    url: only?.url ?? site.urls.changes,
    content: html`<ul>
      ${subjects
        .slice(0, mostEntries)
        .map(({ url, sentence }) => html`<li>${url === null ? sentence : html`<a href="${url}">${sentence}</a>`}</li>`)}
    </ul>`,
  };
}

/** A day as the instant at which it begins: git's history tells days, and a reader of feeds wants an order. */
function instant(date: string): string {
  return `${date}T00:00:00Z`;
}

/** A reader of feeds shows the content elsewhere, so its links need the site's origin. */
function absolute(markup: string, canonical: (path: string) => string): string {
  return markup.replaceAll(/href="(\/[^"]*)"/g, (_, path: string) => `href="${escapeHtml(canonical(path))}"`);
}

/** XML has no way to write most control characters. */
function withoutControls(text: string): string {
  return text.replaceAll(/(?![\t\n\r])\p{Cc}|\uFFFE|\uFFFF/gu, "");
}
