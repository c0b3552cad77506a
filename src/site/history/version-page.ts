import type { ClaimHistory, ClaimVersion } from "../../model/index.ts";
import { formats, styles, type Citable } from "../../cite/index.ts";
import { citableClaim } from "../refs/citable-claim.ts";
import { formNumber } from "../../versions/index.ts";
import { dateInWords } from "../words/dates.ts";
import type { HeadTag } from "../heads/head-tag.ts";
import { versionHead } from "../heads/claim-head.ts";
import { jsonLd } from "../heads/json-ld.ts";
import { versionData, type LinkedData } from "../heads/linked-data.ts";
import { asHtml, html, type Html } from "../prose/html.ts";
import type { Site } from "../site.ts";
import type { ArchivePage } from "./archive-page.ts";
import { contentHtml } from "./content-html.ts";
import { differenceHtml } from "./difference-html.ts";
import { versionNotice } from "./version-notice.ts";
import { viewDifference } from "./view-difference.ts";

/** More versions than these are listed on the page of the claim. */
const mostListed = 12;

/** What programs read that keep references; the whole choice of formats is on the claim's page. */
const forPrograms = formats.filter(({ name }) => ["BibTeX", "RIS", "CSL-JSON"].includes(name));

/** A claim as it stood in one of its versions: what it said, whether that has changed since, and how. */
export function versionPage(site: Site, claim: ClaimHistory, version: ClaimVersion): ArchivePage {
  const { urls } = site;
  const path = urls.version(claim.id, version.version);
  const now = urls.claim(claim.id);
  const { sentence } = version.content;
  const isPresent = site.debate.claim.has(claim.id) && claim.versions[0]?.hash === version.hash;
  return {
    path: path.slice(urls.base.length),
    title: `${sentence} (version ${version.version})`,
    description: `What this claim said in its version ${version.version}${version.date && `, of ${dateInWords(version.date)}`}.`,
    // What the claim says now stands on its own page too; what it said before stands here alone.
    canonical: urls.canonical(isPresent ? now : path),
    head: html`${versionHead(site, claim, version).map(tagHtml)}${scriptHtml(versionData(site, claim.id, version))}`,
    body: html`<article class="version-page">
      <header class="claim-head">
        <p class="kicker">${kicker(version)}</p>
        <h1>${sentence}</h1>
      </header>
      ${versionNotice(site, claim, version)} ${differenceSection(site, claim, version)}
      ${contentHtml(site, version.content)} ${identity(site, claim, version)}
    </article>`,
  };
}

function kicker({ date }: ClaimVersion): Html {
  return html`<span
    >A claim in its version${date === "" ? null : html` of <time datetime="${date}">${dateInWords(date)}</time>`}</span
  >`;
}

function differenceSection(site: Site, claim: ClaimHistory, version: ClaimVersion): Html | null {
  const [current] = claim.versions;
  if (!current || current.version === version.version) return null;
  return html`<section aria-labelledby="changed">
      <h2 id="changed">What has changed since</h2>
      ${differenceHtml(viewDifference(site, version.content, current.content))}
    </section>
    <h2>What it said then</h2>`;
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

/** The version in the formats of reference managers, as text: files of their own would be three for every version there ever was. */
function entries(work: Citable): Html {
  return html`<div class="cite-formats">
    ${forPrograms.map(
      ({ name, write }) =>
        html`<details name="entry">
          <summary>${name}</summary>
          <pre tabindex="0">${write([work]).replaceAll("\r", "").trimEnd()}</pre>
        </details>`,
    )}
  </div>`;
}

/** What the version is called, how it is cited, how that can be checked, and which others there are. */
function identity(site: Site, claim: ClaimHistory, cited: ClaimVersion): Html {
  const { version, hash } = cited;
  const work = citableClaim(site, claim.id, cited);
  const others = claim.versions.filter((other) => other.version !== version).slice(0, mostListed);
  return html`<section class="version-identity" aria-labelledby="version">
    <h2 id="version">Cite this version</h2>
    <dl>
      ${styles.map(
        ({ name, set }) =>
          html`<dt>${name}</dt>
            <dd>${set(work).map(({ text, italic }) => (italic ? html`<i>${text}</i>` : html`${text}`))}</dd>`,
      )}
      <dt>Address</dt>
      <dd>
        <a href="${site.urls.version(claim.id, version)}"
          >${site.urls.canonical(site.urls.version(claim.id, version))}</a
        >
      </dd>
      <dt>Content hash</dt>
      <dd>
        <code>sha256-${hash}</code>, of which the version is the first ${version.length} digits. It is made of
        <a href="${site.urls.versionForm(claim.id, version)}">everything that the claim says, in one text</a> (canonical
        form ${formNumber}).
        <a href="${site.urls.path("about/data/#versions-and-how-to-check-one")}">How to check it</a>
      </dd>
    </dl>
    ${entries(work)}
    ${
      others.length === 0
        ? null
        : html`<h3>Other versions</h3>
            <ul class="version-list">
              ${others.map(
                (other) =>
                  html`<li>
                    <a href="${site.urls.version(claim.id, other.version)}"><code>${other.version}</code></a>
                    ${dateInWords(other.date) || "not published yet"}
                  </li>`,
              )}
            </ul>`
    }
    <p><a href="${site.urls.claim(claim.id)}#history">The whole history of the claim</a></p>
  </section>`;
}
