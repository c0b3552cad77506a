import type { ClaimVersion, Id } from "../../claims/model/index.ts";
import { html, type Html } from "../prose/html.ts";
import { roleIcon } from "../prose/role-symbols.ts";
import { said } from "../prose/said.ts";
import { roleName } from "../words/roles.ts";
import type { Site } from "../site.ts";
import { viewEmbed } from "./embed-view.ts";
import { words } from "../../words/words.ts";

/**
 * The card of a claim for other people's pages, at the end of its page or of a version's. It is shown alone, by styles/embed.css, where
 * the address ends in `#card`; elsewhere it is hidden, from programs that read only the text too.
 */
export function cardHtml(site: Site, id: Id, shown?: ClaimVersion): Html {
  const view = viewEmbed(site, id, shown);
  const { kind, sentence, unanswered, question, url, versionUrl, version, date, licence, notice } = view;
  const ofVersion = date === "" ? words.site.embed.version(version) : words.site.embed.versionOf(version, date);
  // The heading is the first of the card, but not of the page's source.
  return html`<section id="card" class="${kind ? `embed-card ${kind}` : "embed-card"}" hidden>
    ${notice && html`<p class="embed-notice">${notice} ${top(url, words.site.embed.now)}</p>`}
    <p class="kicker">
      ${kind && html`<span class="role ${kind}">${roleIcon(kind)} ${roleName(kind)}</span>`}
      ${unanswered ? html`<span class="unanswered-mark">${words.site.unanswered}</span>` : null}
    </p>
    <h2 aria-level="1"><a class="claim-link" href="${url}" target="_top">${sentence}</a></h2>
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
  </section>`;
}

/** A link that leaves the frame. */
function top(url: string, text: string): Html {
  return html`<a href="${url}" target="_top">${text}</a>`;
}
