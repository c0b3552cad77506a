import { viewDebates, type DebateView } from "./debate-view.ts";
import { referToAll, type ClaimReference } from "../refs/claim-reference.ts";
import { words } from "../../words/words.ts";
import { escapeHtml } from "../../text/escape.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";
import { fullName, inSeries } from "../in-words.ts";
import { contactLink, type ContactLink } from "../../text/contact-link.ts";

export interface HomeView {
  readonly title: string;
  readonly subtitle: string;
  /** HTML: the lead of the map, otherwise its summary, otherwise a sentence on every map. */
  readonly lead: string;
  readonly highlights: readonly ClaimReference[];
  /** `heading` is the title, unless that is the title of the page. */
  readonly debates: readonly (DebateView & { readonly heading: string })[];
  readonly counts: {
    readonly questions: number;
    readonly claims: number;
    readonly sources: number;
    readonly people: number;
  };
}

export function viewHome(site: Site): HomeView {
  const { map, questions, claims, sources, people } = site.debate;
  return {
    title: site.title,
    subtitle: map.subtitle,
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

/** Who answers for the map. Empty where map.yaml is silent. */
interface ImprintView {
  readonly editors: readonly { readonly name: string; readonly orcid: string; readonly orcidUrl: string }[];
  /** The names of the editors, in words. */
  readonly edited: string;
  readonly contact: ContactLink | null;
  /** HTML. */
  readonly funding: string;
  readonly corrections: string;
}

export function viewImprint(site: Site): ImprintView {
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
