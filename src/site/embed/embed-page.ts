import { html, type Html } from "../prose/html.ts";
import type { ArchivePage } from "../history/archive-page.ts";
import { roleNames } from "../words/roles.ts";
import type { Site } from "../site.ts";
import type { EmbedAddress } from "./embed-addresses.ts";
import { viewEmbed, type EmbedView } from "./embed-view.ts";

/** The page of one card. It is written past Astro like the versions' own pages, since there are as many. */
export function embedPage(site: Site, { path, id, version }: EmbedAddress): ArchivePage {
  const view = viewEmbed(site, id, version);
  return {
    path: `embed/claims/${path}/`,
    title: view.sentence,
    description: "",
    // A card that shows what the claim said before stands for the page that keeps it.
    canonical: site.urls.canonical(view.notice === "" ? view.url : view.versionUrl),
    head: html``,
    body: card(site, view),
  };
}

function card(site: Site, view: EmbedView): Html {
  const { kind, sentence, unanswered, question, url, versionUrl, version, date, licence, notice } = view;
  return html`<main class="${kind ? `embed-card ${kind}` : "embed-card"}">
    ${notice && html`<p class="embed-notice">${notice} <a href="${url}" target="_top">See how it stands now</a></p>`}
    <p class="kicker">
      ${
        kind &&
        html`<span class="role ${kind}"
          ><svg class="icon" aria-hidden="true"><use href="#Icon-${kind}"></use></svg> ${roleNames[kind]}</span
        >`
      }
      ${unanswered ? html`<span class="unanswered-mark">unanswered</span>` : null}
    </p>
    <h1><a class="claim-link" href="${url}" target="_top">${sentence}</a></h1>
    ${
      question &&
      html`<p class="embed-question">
        On the question: <a href="${question.url}" target="_top">${question.sentence}</a>
      </p>`
    }
    <p class="embed-source">
      <a href="${url}" target="_top">${site.title}</a> ·
      <a href="${versionUrl}" target="_top">version ${version}</a>${date && ` of ${date}`}${licence && ` · ${licence}`}
    </p>
  </main>`;
}
