import * as z from "zod/mini";
import { date } from "../formats/date.ts";
import { sourceId } from "../formats/id.ts";
import { orcid, wikidata } from "../formats/identifiers.ts";
import { url, words } from "../formats/texts.ts";
import * as key from "./keys.ts";

const part = (example: string, description: string, otherNames = "") =>
  key.optionalText(words(example, 100), description, otherNames);

const nameKeys = {
  family: part("Orwell", "the family name", "last surname lastname"),
  given: part("George", "the given names", "first firstname"),
  "dropping-particle": part("von", "a particle that is dropped if only the family name is given"),
  "non-dropping-particle": part("van", "a particle that stays with the family name"),
  suffix: part("Jr.", "what follows the name"),
  literal: key.optionalText(
    words("Royal Society of Chemistry", 200),
    "the name of an organisation, or of a person with a single name",
    "name organisation",
  ),
};

type WrittenName = Readonly<Record<keyof typeof nameKeys, string>>;

/** A name as in CSL. The name of a group is literal. */
export type Name =
  | {
      readonly kind: "personal";
      readonly family: string;
      readonly given: string;
      readonly droppingParticle: string;
      readonly nonDroppingParticle: string;
      readonly suffix: string;
    }
  | { readonly kind: "literal"; readonly literal: string };

/** Rule `bad-name`: a name has `family` or `literal`. */
function requireName({ family, literal }: WrittenName, context: z.core.$RefinementCtx): void {
  if ((family === "") !== (literal === "")) return;
  const written = family === "" ? "neither `family` nor `literal`" : "both `family` and `literal`";
  context.addIssue({ code: "custom", message: `This name has ${written}.` });
}

function nameOf(written: WrittenName): Name {
  if (written.literal !== "") return { kind: "literal", literal: written.literal };
  const { family, given, suffix } = written;
  const particles = {
    droppingParticle: written["dropping-particle"],
    nonDroppingParticle: written["non-dropping-particle"],
  };
  return { kind: "personal", family, given, ...particles, suffix };
}

const nameSchema = () => z.pipe(key.mapping(nameKeys).check(z.superRefine(requireName)), z.transform(nameOf));

/** A name as in CSL: `family` with its other parts, or `literal`. The id makes it one definition of the editors' schemas. */
export const name = nameSchema().register(key.meanings, { id: "name" });

/** Who edits the map: a name, and an ORCID iD. */
export const editor = z.pipe(
  key
    .mapping({ ...nameKeys, orcid: key.optionalText(orcid, "the ORCID iD, without an address") })
    .check(z.superRefine(requireName)),
  z.transform((written) => ({ name: nameOf(written), orcid: written.orcid })),
);

export type Editor = z.output<typeof editor>;

const affiliation = key.mapping({
  organisation: key.text(words("Evening Standard", 200), "its name", "organization name"),
  role: key.optionalText(words("columnist", 200), "what the person is there", "position title"),
  from: key.optionalText(date, "since when", "start"),
  to: key.optionalText(date, "until when; leave out if it continues", "end until"),
  source: key.optional(key.placedLine(sourceId), "the source for it"),
});

export type Affiliation = z.output<typeof affiliation>;

/** The keys of a person or organisation. */
export const person = key.mapping({
  name: key.about(nameSchema(), "`family` and `given`, or `literal`"),
  summary: key.optionalProse("Markdown: who they are, in a sentence or two", "description bio"),
  orcid: key.optionalText(orcid, "the ORCID iD, without an address"),
  wikidata: key.optionalText(wikidata, "the Wikidata id, without an address"),
  url: key.optionalText(url, "the person's own page", "website homepage"),
  affiliations: key.optionalList(affiliation, "where the person works or worked"),
  aliases: key.aliases,
  allow: key.allow,
});
