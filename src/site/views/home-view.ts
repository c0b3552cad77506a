import { viewDebates } from "./debate-view.ts";
import { referToAll } from "../refs/claim-reference.ts";
import { words } from "../../words/words.ts";
import { escapeHtml } from "../../text/escape.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";
import { fullName, inSeries } from "../in-words.ts";
import { contactLink } from "../../text/contact-link.ts";

export function viewHome(site: Site) {
  const { map, questions, claims, sources, people } = site.debate;
  return {
    title: site.title,
    subtitle: map.subtitle,
    /** HTML: the lead of the map, otherwise its summary, otherwise a sentence on every map. */
    lead: renderProse(site, map.lead ?? map.summary) || `<p>${escapeHtml(words.pages.home.lead)}</p>`,
    highlights: referToAll(
      site,
      map.highlights.map(({ value }) => value),
    ),
    debates: viewDebates(site).map((debate) => ({
      ...debate,
      heading: debate.title === site.title ? words.pages.home.questions(debate.questions.length) : debate.title,
    })),
    counts: { questions: questions.length, claims: claims.length, sources: sources.length, people: people.length },
  };
}

export function viewImprint(site: Site) {
  const { editors, contact, funding, corrections } = site.debate.map;
  return {
    editors: editors.map(({ name, orcid }) => ({
      name: fullName(name),
      orcid,
      orcidUrl: orcid === "" ? "" : `https://orcid.org/${orcid}`,
    })),
    edited: inSeries(editors.map(({ name }) => fullName(name))),
    contact: contactLink(contact),
    funding: renderProse(site, funding),
    corrections: renderProse(site, corrections),
  };
}
