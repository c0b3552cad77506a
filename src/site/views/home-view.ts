import { escapeHtml } from "../../text/escape.ts";
import { words } from "../../words/words.ts";
import { referToAll } from "../refs/claim-reference.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";
import { fullName, inSeries } from "../in-words.ts";
import { contactLink } from "../../text/contact-link.ts";

export function viewHome(site: Site) {
  const { lead, summary, highlights } = site.debate.map;
  return {
    /** HTML: the lead of the map, otherwise its summary, otherwise a sentence on every map. */
    lead: renderProse(site, lead ?? summary) || `<p>${escapeHtml(words.pages.home.lead)}</p>`,
    highlights: referToAll(
      site,
      highlights.map(({ value }) => value),
    ),
  };
}

/** Who answers for the map, and how to reach them. */
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
