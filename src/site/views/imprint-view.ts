import { fullName, inSeries } from "../words/in-words.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";
import { contactLink, type ContactLink } from "../../text/contact-link.ts";

/** Who answers for the map. Empty where map.yaml is silent. */
export interface ImprintView {
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
