import type { CitedWork, ClaimContent, Id, Quote, StatedRelation } from "../../claims/model/index.ts";
import { locatorInWords, placeInWords } from "../refs/citable-claim.ts";
import { dateInWords } from "../words/in-words.ts";
import { asHtml, html, type Html } from "../prose/html.ts";
import { said } from "../prose/said.ts";
import { locatorUrl } from "../addresses/source-url.ts";
import { makeReference, withStop } from "../refs/reference.ts";
import { sourceLabel, workSource } from "../refs/source-label.ts";
import { renderMarkdown } from "../prose/render-markdown.ts";
import type { Site } from "../site.ts";
import { holderName } from "./content-lines.ts";
import { namedClaim } from "../refs/claim-reference.ts";
import { words } from "../../words/words.ts";

/** What a version of a claim says, in the order of a claim's page. Other claims are named by their present sentences, which are no part of the version. */
export function contentHtml(site: Site, content: ClaimContent): Html {
  const explanation = renderMarkdown(site, content.explanation);
  return html`<ul class="relations">
      ${content.relations.map((relation) => relationHtml(site, relation))}${content.jointlyWith.map(
        (id) =>
          html`<li class="relation-words">
            ${said(words.site.version.jointly, { claim: () => claimHtml(site, id) })}
          </li>`,
      )}${content.basis === "" ? null : html`<li class="relation-words">${words.site.basis[content.basis]}</li>`}
    </ul>
    ${explanation === "" ? null : html`<section class="prose" aria-label="${words.site.content.explanation}">${asHtml(explanation)}</section>`}
    ${content.stances.length === 0 ? null : stancesHtml(site, content)}
    ${content.uses.length === 0 ? null : usesHtml(site, content)}
    ${content.works.length === 0 ? null : worksHtml(site, content.works)}`;
}

function stancesHtml(site: Site, { stances, works }: ClaimContent): Html {
  return html`<section class="facts" aria-labelledby="holders">
    <h2 id="holders">${words.site.content.stances}</h2>
    <ul>
      ${stances.map(
        ({ person, name, stance, source, at, date }) =>
          html`<li>
            ${linked(site.debate.person.has(person) ? site.urls.person(person) : null, holderName(name, person))}
            <span class="stance ${stance}">${words.site.stance[stance]}</span>
            <span class="fact-detail"
              >${date && html`<time>${dateInWords(date)}</time>`} ${citedHtml(site, works, source, at)}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

function usesHtml(site: Site, { uses, works }: ClaimContent): Html {
  return html`<section class="facts" aria-labelledby="sources">
    <h2 id="sources">${words.site.content.sources}</h2>
    <ul>
      ${uses.map(
        ({ source, at, note, quote }) =>
          html`<li>
            ${citedHtml(site, works, source, at, quote)}${note === "" ? null : html`<p>${note}</p>`}${quote ? html`<blockquote>${quote.exact}</blockquote>` : null}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The facts of the works, as this version cited them. */
function worksHtml(site: Site, works: readonly CitedWork[]): Html {
  return html`<section class="facts" aria-labelledby="works">
    <h2 id="works">${words.site.content.works}</h2>
    <ul class="bibliography">
      ${works.map((work) => {
        const { authors, title, details, date, addresses } = makeReference(workSource(work));
        const known = site.debate.source.has(work.id) ? site.urls.source(work.id) : null;
        return html`<li id="Work-${work.id}">
          ${authors && `${withStop(authors)} `}<cite>${linked(known, withStop(title))}</cite>
          ${details.length === 0 ? "" : `${withStop(details.join(", "))} `}${date && `${date}. `}${addresses.map(({ label, url }) => html`<a href="${url}" rel="noopener external">${label}</a> `)}
        </li>`;
      })}
    </ul>
  </section>`;
}

function citedHtml(site: Site, works: readonly CitedWork[], id: Id, at: string, quote: Quote | null = null): Html {
  const work = works.find((candidate) => candidate.id === id);
  if (!work) return html`<span class="citation">${[id, locatorInWords(at)].filter(Boolean).join(", ")}</span>`;
  const source = workSource(work);
  const url = locatorUrl(source, at, quote);
  const place = placeInWords(at, url);
  return html`<span class="citation"
    ><a href="#Work-${id}">${sourceLabel(site, source)}</a
    >${place && ", "}${url && place ? html`<a href="${url}" rel="noopener external">${place}</a>` : place}</span
  >`;
}

function relationHtml(site: Site, relation: StatedRelation): Html {
  if (relation.kind !== "undercuts") {
    const label = words.site.relation[relation.kind];
    return html`<li><span class="relation-words">${label}</span> ${claimHtml(site, relation.target)}</li>`;
  }
  const { premise, conclusion } = relation;
  return html`<li class="relation-words">
    ${said(words.site.version.undercuts, {
      premise: () => claimHtml(site, premise, "within"),
      conclusion: () => claimHtml(site, conclusion),
    })}
  </li>`;
}

/** A claim's sentence as a link; within another sentence without its full stop. */
function claimHtml(site: Site, id: Id, stands: "within" | "at the end" = "at the end"): Html {
  const claim = namedClaim(site, id);
  if (!claim) return html`<code>${id}</code>`;
  const sentence = stands === "within" ? claim.sentence.replace(/\.$/, "") : claim.sentence;
  return html`<a class="claim-link ${claim.kind}" href="${claim.url}">${sentence}</a>`;
}

function linked(url: string | null, text: string): Html {
  return url === null ? html`${text}` : html`<a href="${url}">${text}</a>`;
}
