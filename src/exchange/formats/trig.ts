import { stepOf } from "../../claims/model/step-path.ts";
import type { Format, Publication } from "../format.ts";
import {
  eachStepOnce,
  isStep,
  ownerOf,
  type ExchangeClaim,
  type ExchangeGraph,
  type ExchangeRelation,
  type ExchangeSource,
} from "../graph.ts";
import { lostDetails } from "../losses.ts";

export const trig: Format = {
  name: "trig",
  title: "TriG",
  home: "",
  ending: ".trig",
  mediaType: "application/trig",
  ofParts: false,
  loses: {
    always: [...lostDetails, "exclusive", "role", "home", "stance-source", "source-title"],
    sometimes: [],
  },
  write: writeTrig,
  read: null,
};

/** The terms for which there is no vocabulary of others, with what they mean. Each has an address under `vocabulary/` of the site. */
export const vocabulary = {
  answers: "The claim is a position on the question.",
  supportsJointly: "The claim and the other premises of the step support its conclusion only together.",
  undercuts: "The claim denies that the step shows anything, without denying its premise.",
  premise: "A claim that the step starts from.",
  conclusion: "The claim that the step is a reason for or against.",
  basis: "What the claim is based on: argument, evidence, testimony, analogy or definition.",
  concededBy: "Whoever grants what the assertion says.",
  rejectedBy: "Whoever rejects what the assertion says.",
} as const;

const prefixes = {
  np: "http://www.nanopub.org/nschema#",
  prov: "http://www.w3.org/ns/prov#",
  dct: "http://purl.org/dc/terms/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  cito: "http://purl.org/spar/cito/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/**
 * A nanopublication (Groth et al. 2010) in TriG for each claim: the assertion has its words and what it supports and
 * disputes, the provenance its sources and who asserts it, the publication its day, creator and licence. Terms without a vocabulary of others are under
 * `vocabulary/` of the site.
 */
function writeTrig(graph: ExchangeGraph, publication: Publication): string {
  const base = baseOf(publication.site);
  const others = graph.relations.filter((relation) => !isStep(relation));
  const statedBy = Map.groupBy([...others, ...eachStepOnce(graph.relations)], ownerOf);
  const questions = graph.questions.map(({ key, text }) => `<${iri("questions", key)}> rdfs:label ${literal(text)} .`);
  const lines = [
    `@base <${base}> .`,
    ...Object.entries({ ...prefixes, map: `${base}vocabulary/` }).map(
      ([name, address]) => `@prefix ${name}: <${address}> .`,
    ),
    "",
    ...(questions.length === 0 ? [] : ["<questions/> {", ...questions.map((line) => `  ${line}`), "}", ""]),
    ...graph.claims.flatMap((claim) => nanopublication(base, claim, statedBy.get(claim.key) ?? [], publication)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** The address of the site, or of an example where it has none that Turtle can write. */
const baseOf = (site: string): string => (/^https?:\/\/[^\s<>"{}|\\^`]+\/$/.test(site) ? site : "https://example.org/");

/** The vocabulary in Turtle. */
export function writeVocabulary(site: string): string {
  const address = `${baseOf(site)}vocabulary/`;
  const terms = Object.entries(vocabulary).map(
    ([name, meaning]) =>
      `map:${name} a rdf:Property ; rdfs:label "${name}"@en ; rdfs:comment "${meaning}"@en ; rdfs:isDefinedBy map: .`,
  );
  const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  const names = Object.entries({ map: address, rdf, rdfs: prefixes.rdfs });
  return [...names.map(([name, iri]) => `@prefix ${name}: <${iri}> .`), "", ...terms, ""].join("\n");
}

function nanopublication(
  base: string,
  claim: ExchangeClaim,
  relations: readonly ExchangeRelation[],
  { licence, creator, dayOf }: Publication,
): readonly string[] {
  const { key, text, basis, stances, uses } = claim;
  const about = iri("claims", key);
  const target = (other: string): string => `<${iri("claims", other)}>`;
  const step = (premises: readonly string[], conclusion: string): string =>
    `[ map:premise ${premises.map(target).join(" , ")} ; map:conclusion ${target(conclusion)} ]`;
  const related = relations.map((relation) => {
    switch (relation.kind) {
      case "answers":
        return `map:answers <${iri("questions", relation.to)}>`;
      case "undercuts": {
        const { undercut, premise, conclusion } = stepOf(relation.path);
        const denied = (inner: string, by: string): string => `[ map:premise ${target(by)} ; map:undercuts ${inner} ]`;
        return `map:undercuts ${undercut.reduceRight(denied, step([premise], conclusion))}`;
      }
      case "attacks":
        return `cito:disputes ${target(relation.to)}`;
      case "supports":
        return relation.from.length === 1
          ? `cito:supports ${target(relation.to)}`
          : `map:supportsJointly ${step(relation.from, relation.to)}`;
    }
  });
  const statements = [
    `rdfs:label ${literal(text)}`,
    ...(basis === "" ? [] : [`map:basis ${literal(basis)}`]),
    ...related,
  ];
  const words = { asserts: "prov:wasAttributedTo", concedes: "map:concededBy", rejects: "map:rejectedBy" } as const;
  const people = stances.map(
    ({ person, stance }) => `${words[stance]} [ a foaf:Agent ; foaf:name ${literal(person)} ]`,
  );
  const sources = [...stances, ...uses].flatMap(({ source }) =>
    source === null ? [] : [`prov:wasDerivedFrom ${sourceNode(source)}`],
  );
  const provenance = [...new Set([...people, ...sources])];
  const published = [
    `dct:isPartOf <${base}>`,
    ...(creator === "" ? [] : [`dct:creator [ a foaf:Agent ; foaf:name ${literal(creator)} ]`]),
    ...(isIri(licence) ? [`dct:license <${licence}>`] : []),
    ...(dayOf(key) === "" ? [] : [`dct:created ${literal(dayOf(key))}^^xsd:date`]),
  ];
  return [
    // Each nanopublication has its own prefix, as usual: its address would stand in it eight times.
    `@prefix this: <${about}#> .`,
    "this:head {",
    "  this:nanopub a np:Nanopublication ; np:hasAssertion this:assertion ;",
    "    np:hasProvenance this:provenance ; np:hasPublicationInfo this:publication .",
    "}",
    "this:assertion {",
    `  <${about}> ${statements.join(" ;\n    ")} .`,
    "}",
    "this:provenance {",
    `  this:assertion ${(provenance.length === 0 ? [`prov:wasDerivedFrom <${about}>`] : provenance).join(" ;\n    ")} .`,
    "}",
    "this:publication {",
    `  this:nanopub ${published.join(" ;\n    ")} .`,
    "}",
    "",
  ];
}

/** Relative to the base, which every address of the file would repeat. */
const iri = (folder: string, key: string): string => `${folder}/${encodeURIComponent(key)}/`;

const isIri = (url: string): boolean => /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url);

/** A source by its address, or as a node with its title. */
function sourceNode({ title, url }: ExchangeSource): string {
  return isIri(url) ? `<${url}>` : `[ dct:title ${literal(title)} ]`;
}

/** A literal in Turtle. */
function literal(text: string): string {
  const escaped = text.replace(/[\\"\u0000-\u001f\u007f]/g, (character) =>
    character === "\\" || character === '"'
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`,
  );
  return `"${escaped.toWellFormed()}"`;
}
