import type {
  Claim,
  ClaimRecord,
  Forecast,
  Id,
  NamedRecord,
  PersonRecord,
  QuestionRecord,
  SourceRecord,
  Stance,
  TermRecord,
} from "../../claims/model/index.ts";
import { ownContent } from "../../versions/index.ts";
import { cslItems } from "../../cite/index.ts";
import { citableClaim, worksOf } from "../refs/citable-claim.ts";
import { fullName } from "../in-words.ts";
import { sourceLabel } from "../refs/reference.ts";
import type { Site } from "../site.ts";
import { newestVersion } from "../refs/newest-version.ts";
import { recordedOn } from "../refs/recorded-on.ts";
import { memoize } from "../../text/memoize.ts";
import { type ClaimFile, dataFormat, type Entry, type MapFile } from "./schema.ts";

/** What every file begins with. The day is that of the newest version of a claim, so that the same claims give the same bytes. */
export const beginning = memoize((site: Site): Pick<MapFile, "format" | "newest"> => {
  const newest = newestVersion(site);
  return { format: dataFormat, newest: newest && { date: newest.date, commit: newest.commit } };
});

/** A claim in the data files, which are documented at /about/data/. Names are those of the claim files in camelCase. */
export function claimData(site: Site, claim: Claim): Entry<"claims"> {
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
export function claimFile(site: Site, id: Id): ClaimFile {
  const claim = site.debate.claim.get(id);
  const record = claim ?? site.debate.retired.find((retired) => retired.id === id);
  return {
    ...beginning(site),
    ...(claim ? claimData(site, claim) : record ? retiredData(record) : { id }),
    citation: cslItems([citableClaim(site, id, site.history.current(id))])[0] ?? {},
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
export function debateData(site: Site): MapFile {
  const { debate, urls, title } = site;
  return {
    ...beginning(site),
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
    sources: debate.sources.map((source) => sourceData(site, source)),
    people: debate.people.map((person) => personData(site, person)),
    terms: debate.terms.map((term) => termData(site, term)),
  };
}

function retiredData(claim: ClaimRecord): Entry<"retired"> {
  const { retired } = claim;
  return {
    ...contentData(claim),
    retired: {
      date: retired?.date ?? "",
      reason: retired?.reason ?? "",
      replacedBy: retired?.replacedBy?.value ?? null,
    },
  };
}

function contentData(claim: ClaimRecord) {
  const { sentence, relations, jointlyWith, basis, explanation } = ownContent(claim);
  return {
    id: claim.id,
    debate: claim.debate,
    claim: sentence,
    relations,
    jointlyWith,
    basis: basis || null,
    heldBy: heldBy(claim),
    sources: claim.uses.map(({ source, ...use }) => ({ source: source.value, ...use, ...foundData(use) })),
    resolves: claim.resolves && forecastData(claim.resolves),
    explanation,
    alsoSaid: claim.alsoSaid.map(({ value }) => value),
    aliases: formerIds(claim),
    draft: claim.draft,
    original: claim.original,
  };
}

export const heldBy = (claim: ClaimRecord): Entry<"claims">["heldBy"] =>
  claim.stances.map(({ person, stance, source, ...said }) => ({
    person: person.value,
    stance,
    source: source.value,
    ...said,
    ...foundData(said),
  }));

export const forecastData = ({ elsewhere, outcomes, ...said }: Forecast): NonNullable<Entry<"claims">["resolves"]> => ({
  ...said,
  elsewhere: elsewhere.map(({ value }) => value),
  outcomes: outcomes.map(({ source, ...rest }) => ({ ...rest, source: source.value })),
});

const foundData = ({ passage, read }: Pick<Stance, "passage" | "read">) => ({
  passage: passage.map(({ value }) => value),
  read,
});

export function questionData(site: Site, question: QuestionRecord): Entry<"questions"> {
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

export function sourceData(site: Site, source: SourceRecord): Entry<"sources"> {
  const { id, type, title, names, dates, fields, arxiv, checked, archived, html, online, retracted } = source;
  return {
    ...{ id, type: type.value, title: title.value, names, dates, fields, arxiv, checked },
    ...{ archived, html, online, retracted },
    reference: sourceLabel(site, source),
    page: site.urls.canonical(site.urls.source(id)),
    aliases: formerIds(source),
  };
}

export function personData(site: Site, person: PersonRecord): Entry<"people"> {
  const { id, name, summary, orcid, wikidata, url, affiliations } = person;
  return {
    ...{ id, name, displayName: fullName(name), page: site.urls.canonical(site.urls.person(id)) },
    summary: summary?.markdown ?? "",
    orcid,
    wikidata,
    url,
    affiliations: affiliations.map((affiliation) => ({ ...affiliation, source: affiliation.source?.value ?? null })),
    aliases: formerIds(person),
  };
}

export function termData(site: Site, term: TermRecord): Entry<"terms"> {
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
