import { html, type Html } from "../prose/html.ts";
import { said } from "../prose/said.ts";
import type { ArchivePage } from "../history/archive-page.ts";
import { roleName } from "../words/roles.ts";
import type { Site } from "../site.ts";
import type { EmbedAddress } from "./embed-addresses.ts";
import { viewEmbed, type EmbedView } from "./embed-view.ts";
import { words } from "../../words/words.ts";

/** The page of one card. Like the pages of versions it is not rendered by Astro, since there are as many. */
export function embedPage(site: Site, { path, id, version }: EmbedAddress): ArchivePage {
  const view = viewEmbed(site, id, version);
  return {
    path: `embed/claims/${path}/`,
    title: view.sentence,
    description: "",
    // The canonical page of an earlier version is the one that keeps it.
    canonical: site.urls.canonical(view.notice === "" ? view.url : view.versionUrl),
    head: html``,
    body: card(site, view),
  };
}

function card(site: Site, view: EmbedView): Html {
  const { kind, sentence, unanswered, question, url, versionUrl, version, date, licence, notice } = view;
  const ofVersion = date === "" ? words.site.embed.version(version) : words.site.embed.versionOf(version, date);
  return html`<main class="${kind ? `embed-card ${kind}` : "embed-card"}">
    ${notice && html`<p class="embed-notice">${notice} ${top(url, words.site.embed.now)}</p>`}
    <p class="kicker">
      ${
        kind &&
        html`<span class="role ${kind}"
          ><svg class="icon" aria-hidden="true"><use href="#Icon-${kind}"></use></svg> ${roleName(kind)}</span
        >`
      }
      ${unanswered ? html`<span class="unanswered-mark">${words.site.unanswered}</span>` : null}
    </p>
    <h1><a class="claim-link" href="${url}" target="_top">${sentence}</a></h1>
    ${
      question &&
      html`<p class="embed-question">
        ${said(words.site.embed.question, { question: () => top(question.url, question.sentence) })}
      </p>`
    }
    <p class="embed-source">
      ${top(url, site.title)} ·
      ${said(ofVersion, { version: (name) => top(versionUrl, name) })}${licence && ` · ${licence}`}
    </p>
  </main>`;
}

/** A link that leaves the frame. */
function top(url: string, text: string): Html {
  return html`<a href="${url}" target="_top">${text}</a>`;
}
