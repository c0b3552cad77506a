import { date } from "../formats/date.ts";
import { orcid, wikidata } from "../formats/identifiers.ts";
import { markdown, url, words } from "../formats/texts.ts";
import { fields, list, mapping, optional, required, text } from "../shape/shape.ts";
import { allow, sourceId } from "./shared.ts";

/** A name as in CSL: `family` with its other parts, or `literal`. */
export const nameFields = fields({
  family: optional(text(words("Orwell", 100)), "the family name", "last", "surname", "lastname"),
  given: optional(text(words("George", 100)), "the given names", "first", "firstname"),
  "dropping-particle": optional(text(words("von", 100)), "a particle that is dropped if only the family name is given"),
  "non-dropping-particle": optional(text(words("van", 100)), "a particle that stays with the family name"),
  suffix: optional(text(words("Jr.", 100)), "what follows the name"),
  literal: optional(
    text(words("Royal Society of Chemistry", 200)),
    "the name of an organisation, or of a person with a single name",
    "name",
    "organisation",
  ),
});

const affiliation = fields({
  organisation: required(text(words("Evening Standard", 200)), "its name", "organization", "name"),
  role: optional(text(words("columnist", 200)), "what the person is there", "position", "title"),
  from: optional(text(date), "since when", "start"),
  to: optional(text(date), "until when; leave out if it continues", "end", "until"),
  source: optional(text(sourceId), "the source for it"),
});

/** The keys of a person or organisation. */
export const personFields = fields({
  name: required(mapping(nameFields), "`family` and `given`, or `literal`"),
  summary: optional(text(markdown), "Markdown: who they are, in a sentence or two", "description", "bio"),
  orcid: optional(text(orcid), "the ORCID iD, without an address"),
  wikidata: optional(text(wikidata), "the Wikidata id, without an address"),
  url: optional(text(url), "the person's own page", "website", "homepage"),
  affiliations: optional(list(mapping(affiliation)), "where the person works or worked"),
  allow,
});
