import type { ClaimHistory, ClaimVersion } from "../../claims/model/index.ts";
import { formats, styles, type Citable } from "../../cite/index.ts";
import { citableClaim } from "../refs/citable-claim.ts";
import { formNumber } from "../../versions/index.ts";
import { escapeText } from "../../text/escape-text.ts";
import { dateInWords } from "../words/in-words.ts";
import { type HeadTag, jsonLd } from "../heads/head-tag.ts";
import { versionHead } from "../heads/claim-head.ts";
import { cardHtml } from "../embed/embed.ts";
import { versionData, type LinkedData } from "../heads/linked-data.ts";
import { asHtml, html, type Html } from "../prose/html.ts";
import { said } from "../prose/said.ts";
import type { Site } from "../site.ts";
import type { ArchivePage } from "./archive-page.ts";
import { contentHtml } from "./content-html.ts";
import { differenceHtml } from "./difference-html.ts";
import { versionNotice } from "./version-notice.ts";
import { viewDifference } from "./view-difference.ts";
import { words } from "../../words/words.ts";

/** The other versions that are listed; the page of the claim has them all. */
const mostListed = 12;

/** The formats of reference managers; the claim's page has all formats. */
const forPrograms = formats.filter(({ name }) => ["BibTeX", "RIS", "CSL-JSON"].includes(name));

/** The page of a version: what the claim said, whether and how that has changed since, and how to cite it. */
export function versionPage(site: Site, claim: ClaimHistory, version: ClaimVersion): ArchivePage {
  const { urls } = site;
  const path = urls.version(claim.id, version.version);
  const now = urls.claim(claim.id);
  const { sentence } = version.content;
  const isPresent = site.debate.claim.has(claim.id) && claim.versions[0]?.hash === version.hash;
  return {
    path: path.slice(urls.base.length),
    title: words.site.version.title(sentence, version.version),
    description: description(version),
    // The claim's own page has the same content as the page of the present version.
    canonical: urls.canonical(isPresent ? now : path),
    head: html`${versionHead(site, claim, version).map(tagHtml)}${scriptHtml(versionData(site, claim.id, version))}`,
    body: html`<article class="version-page">
        <header class="claim-head">
          <p class="kicker">${kicker(version)}</p>
          <h1>${sentence}</h1>
        </header>
        ${versionNotice(site, claim, version)} ${differenceSection(site, claim, version)}
        ${contentHtml(site, version.content)} ${identity(site, claim, version)}
      </article>
      ${cardHtml(site, claim.id, version)}`,
  };
}

function kicker({ date }: ClaimVersion): Html {
  const day = (): Html => html`<time datetime="${date}">${dateInWords(date)}</time>`;
  return html`<span>${date === "" ? words.site.version.kicker : said(words.site.version.kickerOf, { day })}</span>`;
}

function description({ version, date }: ClaimVersion): string {
  return date === ""
    ? words.site.version.description(version)
    : words.site.version.descriptionOf(version, dateInWords(date));
}

function differenceSection(site: Site, claim: ClaimHistory, version: ClaimVersion): Html | null {
  const [current] = claim.versions;
  if (!current || current.version === version.version) return null;
  return html`<section aria-labelledby="changed">
      <h2 id="changed">${words.site.version.changes}</h2>
      ${differenceHtml(viewDifference(site, version.content, current.content))}
    </section>
    <h2>${words.site.version.then}</h2>`;
}

function tagHtml(tag: HeadTag): Html {
  if (tag.kind === "meta") return html`<meta name="${tag.name}" content="${tag.content}" />`;
  return tag.type === undefined
    ? html`<link rel="${tag.rel}" href="${tag.href}" />`
    : html`<link rel="${tag.rel}" href="${tag.href}" type="${tag.type}" />`;
}

function scriptHtml(data: LinkedData): Html {
  return asHtml(`<script type="application/ld+json">${jsonLd(data)}</script>`);
}

/** The version in the formats of reference managers, as text: files would be three for each version. */
function entries(work: Citable): Html {
  return html`<div class="cite-formats">
    ${forPrograms.map(
      ({ name, write }) =>
        html`<details name="entry">
          <summary>${name}</summary>
          <pre tabindex="0">${asHtml(escapeText(write([work]).replaceAll("\r", "").trimEnd()))}</pre>
        </details>`,
    )}
  </div>`;
}

/** How to cite the version and check its hash, and the other versions. */
function identity(site: Site, claim: ClaimHistory, cited: ClaimVersion): Html {
  const { version, hash } = cited;
  const work = citableClaim(site, claim.id, cited);
  const others = claim.versions.filter((other) => other.version !== version).slice(0, mostListed);
  return html`<section class="version-identity" aria-labelledby="version">
    <h2 id="version">${words.site.version.heading}</h2>
    <dl>
      ${styles.map(
        ({ name, set }) =>
          html`<dt>${name}</dt>
            <dd>${set(work).map(({ text, italic }) => (italic ? html`<i>${text}</i>` : html`${text}`))}</dd>`,
      )}
      <dt>${words.site.version.address}</dt>
      <dd>
        <a href="${site.urls.version(claim.id, version)}"
          >${site.urls.canonical(site.urls.version(claim.id, version))}</a
        >
      </dd>
      <dt>${words.site.version.hash}</dt>
      <dd>
        ${said(words.site.version.hashIs(hash, version.length, formNumber), {
          text: site.urls.claimData(claim.id),
          guide: site.urls.path("about/data/#versions-and-how-to-check-one"),
        })}
      </dd>
    </dl>
    ${entries(work)}
    ${
      others.length === 0
        ? null
        : html`<h3>${words.site.version.others}</h3>
            <ul class="version-list">
              ${others.map(
                (other) =>
                  html`<li>
                    <a href="${site.urls.version(claim.id, other.version)}"><code>${other.version}</code></a>
                    ${dateInWords(other.date) || words.site.version.notPublished}
                  </li>`,
              )}
            </ul>`
    }
    <p><a href="${site.urls.claim(claim.id)}#history">${words.site.version.history}</a></p>
  </section>`;
}
