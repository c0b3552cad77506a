import type { Claim, Id, PersonRecord, QuestionRecord, SourceRecord, TourRecord } from "../../claims/model/index.ts";
import type { Findable, SearchMaterial } from "../../search/index.ts";
import { claimsByQuestion } from "../views/indexes.ts";
import { pairsOf, type Pair } from "../standing/pairs.ts";
import { fullName, inSeries, sortKey } from "../words/in-words.ts";
import { allWords } from "../prose/prose.ts";
import { shortReference } from "../refs/reference.ts";
import { sourceLabel } from "../refs/source-label.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";

/** The weight of a word: from the sentence, name or title itself; from the id or a holder; from a source. */
const [itself, close, remote] = [3, 2, 1];

/** Everything that the search can find, with the texts by which it is found: its sentence, id, holders, sources and explanation. */
export function searchMaterial(site: Site): SearchMaterial {
  const { debate } = site;
  const placed = claimsByQuestion(site);
  const found = (ids: readonly { readonly id: Id }[]): readonly Findable[] =>
    ids.flatMap(({ id }) => {
      const claim = debate.claim.get(id);
      return claim ? [findClaim(site, claim)] : [];
    });
  return {
    questions: placed.flatMap(({ question, claims }) => {
      const record = debate.question.get(question?.id ?? "");
      return record
        ? [{ id: record.id, debate: record.debate, entries: [findQuestion(site, record), ...found(claims)] }]
        : [];
    }),
    outside: placed.filter(({ question }) => question === null).flatMap(({ claims }) => found(claims)),
    people: debate.people
      .toSorted((a, b) => sortKey(a.name).localeCompare(sortKey(b.name), debate.map.language))
      .map((person) => findPerson(site, person)),
    sources: debate.sources.map((source) => findSource(site, source)),
    tours: debate.tours.map((tour) => findTour(site, tour)),
    pairs: pairsOf(site).flatMap((pair) => findPair(site, pair)),
    aliases: [...debate.aliases],
    numberWords: words.browser.find.numberWords,
  };
}

function findQuestion(site: Site, { id, sentence, summary, state }: QuestionRecord): Findable {
  return {
    id,
    kind: "question",
    text: sentence.value,
    texts: [
      { text: sentence.value, weight: itself },
      { text: id, weight: close },
    ],
    passage: `${allWords(site, summary)} ${allWords(site, state)}`.trim(),
    facts: null,
  };
}

function findClaim(site: Site, { id, role, sentence, basis, stances, uses, explanation }: Claim): Findable {
  const { debate, evaluation } = site;
  const cited = new Set([...uses.map(({ source }) => source.value), ...stances.map(({ source }) => source.value)]);
  const sources = [...cited].map((source) => {
    const record = debate.source.get(source);
    return record ? `${source} ${shortReference(record)} ${record.title.value}` : source;
  });
  // One entry for each stance, however many sources it has.
  const taken = new Map(
    stances.map(({ stance, person }) => [`${stance} ${person.value}`, [stance, person.value] as const]),
  );
  const holders = [...new Set(stances.map(({ person }) => person.value))].map((id) => {
    const record = debate.person.get(id);
    return record ? `${fullName(record.name)} ${id}` : id;
  });
  return {
    id,
    kind: role,
    text: sentence.value,
    ...(evaluation.unanswered.has(id) && { note: "unanswered" }),
    texts: [
      { text: sentence.value, weight: itself },
      { text: id, weight: close },
      ...holders.map((text) => ({ text, weight: close })),
      ...sources.map((text) => ({ text, weight: remote })),
    ],
    passage: allWords(site, explanation),
    facts: { basis: basis?.value ?? "", holders: [...taken.values()] },
  };
}

function findPerson(site: Site, { id, name, summary }: PersonRecord): Findable {
  return {
    id,
    kind: "person",
    text: fullName(name),
    texts: [
      { text: fullName(name), weight: itself },
      { text: id, weight: close },
    ],
    passage: allWords(site, summary),
    facts: null,
  };
}

function findSource(site: Site, source: SourceRecord): Findable {
  const names = new Set([shortReference(source), sourceLabel(site, source)]);
  return {
    id: source.id,
    kind: "source",
    text: source.title.value,
    note: sourceLabel(site, source),
    texts: [
      { text: [source.title.value, ...names].join(" "), weight: itself },
      { text: source.id, weight: close },
    ],
    passage: "",
    facts: null,
  };
}

function findTour(site: Site, { id, title, summary, stops }: TourRecord): Findable {
  return {
    id,
    kind: "tour",
    text: title,
    texts: [
      { text: title, weight: itself },
      { text: id, weight: close },
    ],
    passage: [summary, ...stops.map(({ text }) => text)]
      .map((prose) => allWords(site, prose))
      .join(" ")
      .trim(),
    facts: null,
  };
}

/** Two people are found by both names, under the path of the page that compares them. */
function findPair({ debate }: Site, { one, other }: Pair): readonly Findable[] {
  const people = [one, other].flatMap((id) => debate.person.get(id) ?? []);
  if (people.length < 2) return [];
  const text = inSeries(people.map(({ name }) => fullName(name)));
  return [
    { id: `${one}/and/${other}`, kind: "pair", text, texts: [{ text, weight: itself }], passage: "", facts: null },
  ];
}
