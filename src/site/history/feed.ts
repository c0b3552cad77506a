import { escapeHtml, html, type Html } from "../prose/html.ts";
import type { Site } from "../site.ts";
import { viewChange } from "./change-view.ts";
import { isNew, newInWords, subjectOf, type Change } from "./changes-view.ts";

const mostEntries = 50;

/** Whether there is a feed: what a reader subscribes to has full addresses, and something in it. */
export function hasFeed(site: Site): boolean {
  return site.urls.hasOrigin && site.history.changes.some(({ date }) => date !== "");
}

/** One thing that a feed tells. */
interface Entry {
  /** Under the feed's own address, for ever the same. */
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly url: string;
  readonly content: Html;
}

/** The newest changes as an Atom feed (RFC 4287). New claims of one day are one entry. Call it only where `hasFeed`. */
export function feed(site: Site): string {
  const { urls, title } = site;
  const entries = entriesOf(site);
  const self = urls.canonical(urls.feed);
  const written = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="${urls.canonical(urls.home)}">
    <title>${title}: changes</title>
    <id>${self}</id>
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
    <id>${urls.canonical(urls.feed)}#${id}</id>
    <link rel="alternate" type="text/html" href="${urls.canonical(url)}" />
    <updated>${instant(date)}</updated>
    <content type="html">${absolute(content.html, urls.canonical)}</content>
  </entry> `;
}

function entriesOf(site: Site): readonly Entry[] {
  const published = site.history.changes.filter(({ date }) => date !== "");
  const days = Map.groupBy(published, ({ date }) => date);
  const entries: Entry[] = [];
  for (const [date, changes] of days) {
    if (entries.length >= mostEntries) break;
    const added = changes.filter(isNew);
    entries.push(...changes.filter((change) => !isNew(change)).map((change) => entryOf(site, change)));
    if (added.length > 0) entries.push(entryOfAdded(site, date, added));
  }
  // A claim that goes to and fro within a day comes to the same version twice: one entry, the newest.
  const newest = entries.filter(({ id }, index) => entries.findIndex((entry) => entry.id === id) === index);
  return newest.slice(0, mostEntries);
}

function entryOf(site: Site, change: Change): Entry {
  const { title, details, date, version, versionUrl } = viewChange(site, change);
  const subject = subjectOf(site, change);
  const sentence = subject?.sentence ?? change.id;
  return {
    // A version is the same under whatever id its claim may have one day.
    id: [date, change.kind, version || change.id].join("/"),
    date,
    title: `${title}: ${sentence}`,
    url: versionUrl ?? subject?.url ?? site.urls.changes,
    content: details ?? html`<p>${sentence}</p>`,
  };
}

function entryOfAdded(site: Site, date: string, added: readonly Change[]): Entry {
  const subjects = added.flatMap((change) => subjectOf(site, change) ?? []);
  const only = subjects.length === 1 ? subjects[0] : undefined;
  return {
    id: `${date}/added`,
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
