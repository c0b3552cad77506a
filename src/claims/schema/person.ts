import * as z from "zod";
import { date } from "../formats/date.ts";
import { sourceId } from "../formats/id.ts";
import { orcid, wikidata } from "../formats/identifiers.ts";
import { url, words } from "../formats/texts.ts";
import { keys, orNull, placed, prose, text, allow } from "./keys.ts";

const part = (example: string, description: string, ...alsoCalled: readonly string[]) =>
  text(words(example, 100)).default("").meta({ description, alsoCalled });

const nameKeys = {
  family: part("Orwell", "the family name", "last", "surname", "lastname"),
  given: part("George", "the given names", "first", "firstname"),
  "dropping-particle": part("von", "a particle that is dropped if only the family name is given"),
  "non-dropping-particle": part("van", "a particle that stays with the family name"),
  suffix: part("Jr.", "what follows the name"),
  literal: text(words("Royal Society of Chemistry", 200))
    .default("")
    .meta({
      description: "the name of an organisation, or of a person with a single name",
      alsoCalled: ["name", "organisation"],
    }),
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

const nameSchema = () => keys(nameKeys).superRefine(requireName).transform(nameOf);

/** A name as in CSL: `family` with its other parts, or `literal`. The id makes it one definition of the editors' schemas. */
export const name = nameSchema().meta({ id: "name" });

/** Who edits the map: a name, and an ORCID iD. */
export const editor = keys({
  ...nameKeys,
  orcid: text(orcid).default("").meta({ description: "the ORCID iD, without an address" }),
})
  .superRefine(requireName)
  .transform((written) => ({ name: nameOf(written), orcid: written.orcid }));

export type Editor = z.output<typeof editor>;

const affiliation = keys({
  organisation: text(words("Evening Standard", 200)).meta({
    description: "its name",
    alsoCalled: ["organization", "name"],
  }),
  role: text(words("columnist", 200))
    .default("")
    .meta({ description: "what the person is there", alsoCalled: ["position", "title"] }),
  from: text(date)
    .default("")
    .meta({ description: "since when", alsoCalled: ["start"] }),
  to: text(date)
    .default("")
    .meta({ description: "until when; leave out if it continues", alsoCalled: ["end", "until"] }),
  source: orNull(placed(sourceId)).meta({ description: "the source for it" }),
});

export type Affiliation = z.output<typeof affiliation>;

/** The keys of a person or organisation. */
export const person = keys({
  name: nameSchema().meta({ description: "`family` and `given`, or `literal`" }),
  summary: prose()
    .optional()
    .meta({ description: "Markdown: who they are, in a sentence or two", alsoCalled: ["description", "bio"] }),
  orcid: text(orcid).default("").meta({ description: "the ORCID iD, without an address" }),
  wikidata: text(wikidata).default("").meta({ description: "the Wikidata id, without an address" }),
  url: text(url)
    .default("")
    .meta({ description: "the person's own page", alsoCalled: ["website", "homepage"] }),
  affiliations: z.array(affiliation).default([]).meta({ description: "where the person works or worked" }),
  allow,
});
