import type {
  Claim,
  ClaimRecord,
  Id,
  NamedRecord,
  PersonRecord,
  QuestionRecord,
  SourceRecord,
  TermRecord,
} from "../../claims/model/index.ts";
import { ownContent } from "../../versions/index.ts";
import { cslItems } from "../../cite/index.ts";
import { citableClaim, worksOf } from "../refs/citable-claim.ts";
import type { Site } from "../site.ts";
import { recordedOn } from "../refs/recorded-on.ts";

/**
 * The number of the format of these files. Fields may be added; one that goes, or gets another name or type, makes a new number.
 * 2: `recorded` in the place of `label`.
 */
export const dataFormat = 2;

/** A claim in the data files, which are documented at /about/data/. Names are those of the claim files in camelCase. */
export function claimData(site: Site, claim: Claim) {
  const { version, hash, date } = site.history.current(claim.id);
  return {
    ...contentData(claim),
    version,
    hash: `sha256-${hash}`,
    issued: date,
    url: site.urls.canonical(site.urls.claim(claim.id)),
    role: claim.role,
    question: claim.question,
    parent: claim.parent,
    unanswered: site.evaluation.unanswered.has(claim.id),
    recorded: recordedOn(site, claim.id),
  };
}

/** All that the site has on a claim that is or was on the map, as in /claims/<id>.json. */
export function claimFile(site: Site, id: Id) {
  const claim = site.debate.claim.get(id);
  const record = claim ?? site.debate.retired.find((retired) => retired.id === id);
  return {
    format: dataFormat,
    ...(claim ? claimData(site, claim) : record ? retiredData(record) : { id }),
    citation: cslItems([citableClaim(site, id, site.history.current(id))])[0],
    works: record ? cslItems(worksOf(site, record)) : [],
    versions: (site.history.claims.get(id)?.versions ?? []).map(({ version, hash, date, form }) => ({
      version,
      hash: `sha256-${hash}`,
      issued: date,
      text: form,
    })),
  };
}

/** The whole debate, as in /map.json. */
export function debateData(site: Site) {
  const { debate, urls, title } = site;
  return {
    format: dataFormat,
    title,
    subtitle: debate.map.subtitle,
    licence: debate.map.licence?.url ?? "",
    editors: debate.map.editors,
    contact: debate.map.contact,
    url: urls.canonical(urls.home),
    debates: debate.debates.map(({ id, title: name, summary, questions }) => ({
      id,
      title: name.value,
      summary: summary?.markdown ?? "",
      questions: questions.map(({ value }) => value),
    })),
    questions: debate.questions.map((question) => questionData(site, question)),
    claims: debate.claims.map((claim) => claimData(site, claim)),
    retired: debate.retired.map(retiredData),
    sources: debate.sources.map(sourceData),
    people: debate.people.map(personData),
    terms: debate.terms.map((term) => termData(site, term)),
  };
}

function retiredData(claim: ClaimRecord) {
  return {
    ...contentData(claim),
    retired: claim.retired && {
      date: claim.retired.date,
      reason: claim.retired.reason,
      replacedBy: claim.retired.replacedBy?.value ?? null,
    },
  };
}

function contentData(claim: ClaimRecord) {
  const { sentence, relations, jointlyWith, basis, stances, uses, explanation } = ownContent(claim);
  return {
    id: claim.id,
    debate: claim.debate,
    claim: sentence,
    relations,
    jointlyWith,
    basis: basis || null,
    heldBy: stances.map(({ name: _name, ...stance }) => stance),
    sources: uses,
    explanation,
    alsoSaid: claim.alsoSaid.map(({ value }) => value),
    aliases: formerIds(claim),
    draft: claim.draft,
    original: claim.original,
  };
}

export function questionData(site: Site, question: QuestionRecord) {
  return {
    id: question.id,
    debate: question.debate,
    question: question.sentence.value,
    url: site.urls.canonical(site.urls.question(question.id)),
    summary: question.summary?.markdown ?? "",
    state: question.state?.markdown ?? "",
    exclusive: question.exclusive,
    arisesFrom: question.arisesFrom?.value ?? null,
    aliases: formerIds(question),
  };
}

export function sourceData(source: SourceRecord) {
  const { id, type, title, names, dates, fields, arxiv, checked } = source;
  return {
    ...{ id, type: type.value, title: title.value, names, dates, fields, arxiv, checked },
    aliases: formerIds(source),
  };
}

export function personData(person: PersonRecord) {
  const { id, name, summary, orcid, wikidata, url, affiliations } = person;
  return {
    id,
    name,
    summary: summary?.markdown ?? "",
    orcid,
    wikidata,
    url,
    affiliations: affiliations.map((affiliation) => ({ ...affiliation, source: affiliation.source?.value ?? null })),
    aliases: formerIds(person),
  };
}

export function termData(site: Site, term: TermRecord) {
  const { id, definition, at } = term;
  return {
    id,
    term: term.term.value,
    also: term.also.map(({ value }) => value),
    definition,
    source: term.source?.value ?? null,
    at,
    claims: term.claims.map(({ value }) => value),
    url: site.urls.canonical(site.urls.term(id)),
    aliases: formerIds(term),
  };
}

const formerIds = ({ aliases }: Pick<NamedRecord, "aliases">): readonly string[] => aliases.map(({ value }) => value);
