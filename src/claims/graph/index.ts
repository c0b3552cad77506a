import type {
  Claim,
  ClaimRecord,
  Debate,
  DebateRecord,
  Id,
  Link,
  NamedRecord,
  ParsedFile,
  Placed,
  QuestionRecord,
  Role,
  Holding,
  Inference,
} from "../model/index.ts";
import { linksOf, placeClaims } from "./links.ts";
import { citationsOf } from "./references.ts";
import { compareText } from "../../text/order.ts";
import { group, recordsOf } from "./records-of.ts";

/**
 * Links the records of all files into one graph.
 *
 * Never throws: a link to an unknown id is left out, and of two records with the same id the first by path is kept. The
 * rules report both. The order of the files doesn't matter.
 */
export function link(files: readonly ParsedFile[]): Debate {
  const records = recordsOf(files);
  const { living, ...known } = records;
  const { map, questions, retired, sources, people } = known;
  const links = linksOf(records);
  const claims = placeClaims(records, links);
  const inferences = inferencesOf(living);
  return {
    ...known,
    debates: inListedOrder(known.debates, map.debates),
    claims,
    pages: inListedOrder(known.pages, map.pages),
    tours: inListedOrder(known.tours, map.tours),
    links,
    inferences,
    claim: byId(claims),
    source: byId(sources),
    person: byId(people),
    questionsOf: questionsOf(known.debates, questions),
    branches: branchesOf(claims),
    linksTo: linksTo(links),
    linksFrom: Map.groupBy(links, ({ from }) => from),
    inferencesFrom: group(inferences.flatMap((step) => step.premises.map((premise) => [premise, step] as const))),
    aliases: {
      claim: aliasesOf([...claims, ...retired]),
      question: aliasesOf(questions),
      source: aliasesOf(sources),
      person: aliasesOf(people),
      tour: aliasesOf(known.tours),
      term: aliasesOf(known.terms),
      page: aliasesOf(known.pages),
      debate: aliasesOf(known.debates),
      either: aliasesOf([...claims, ...retired, ...questions]),
    },
    citations: citationsOf(records),
    holdings: holdingsOf(claims),
    raises: raisesOf(questions),
  };
}

function byId<T extends { readonly id: Id }>(records: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The listed records in the order of the list, then the others by id. */
function inListedOrder<T extends { readonly id: Id }>(
  records: readonly T[],
  listed: readonly Placed<Id>[] = [],
): readonly T[] {
  const rank = new Map(listed.map(({ value }, index) => [value, index]));
  const rankOf = ({ id }: T): number => rank.get(id) ?? listed.length;
  return records.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a.id, b.id));
}

function questionsOf(
  debates: readonly DebateRecord[],
  questions: readonly QuestionRecord[],
): ReadonlyMap<Id, readonly Id[]> {
  const listed = new Map(debates.map((debate) => [debate.id, debate.questions]));
  const ofDebate = Map.groupBy(questions, ({ debate }) => debate);
  const ids = [...new Set([...listed.keys(), ...ofDebate.keys()])].toSorted(compareText);
  return new Map(
    ids.map((id) => [id, inListedOrder(ofDebate.get(id) ?? [], listed.get(id)).map((question) => question.id)]),
  );
}

const rolesInOrder: readonly Role[] = ["position", "reason", "objection", "rebuttal"];

function branchesOf(claims: readonly Claim[]): ReadonlyMap<Id, readonly Id[]> {
  const inOrder = claims.toSorted((a, b) => rolesInOrder.indexOf(a.role) - rolesInOrder.indexOf(b.role));
  return group(inOrder.flatMap(({ id, parent }) => (parent === null ? [] : [[parent, id] as const])));
}

function linksTo(links: readonly Link[]): ReadonlyMap<Id, readonly Link[]> {
  return group(
    links.flatMap((link) =>
      (link.kind === "undercuts" ? [link.to, link.conclusion] : [link.to]).map((end) => [end, link] as const),
    ),
  );
}

function aliasesOf(records: readonly NamedRecord[]): ReadonlyMap<Id, Id> {
  return new Map(records.flatMap(({ id, aliases }) => aliases.map((alias) => [alias.value, id] as const)));
}

function raisesOf(questions: readonly QuestionRecord[]): ReadonlyMap<Id, readonly Id[]> {
  return group(
    questions.flatMap(({ id, arisesFrom }) => (arisesFrom === null ? [] : [[arisesFrom.value, id] as const])),
  );
}

/** The stances of each person, in the order of claims and of their files. Those on retired claims are left out. */
function holdingsOf(claims: readonly ClaimRecord[]): ReadonlyMap<Id, readonly Holding[]> {
  return group(
    claims.flatMap(({ id, stances }) => stances.map((stance) => [stance.person.value, { claim: id, stance }] as const)),
  );
}

/** One inference for each support: from its claim and those linked with it to its conclusion. Linked premises that name each other make one inference. */
function inferencesOf(living: ReadonlyMap<Id, ClaimRecord>): readonly Inference[] {
  const inferences = new Map<string, Inference>();
  for (const { id, relations, jointlyWith } of living.values()) {
    const together = new Set([id, ...jointlyWith.map(({ value }) => value).filter((other) => living.has(other))]);
    for (const relation of relations) {
      if (relation.kind !== "supports") continue;
      const conclusion = relation.target.value;
      if (conclusion === id || !living.has(conclusion)) continue;
      const premises = [...together].filter((premise) => premise !== conclusion).toSorted(compareText);
      inferences.set(`${conclusion} ← ${premises.join(" + ")}`, { premises, conclusion });
    }
  }
  return [...inferences.keys()].toSorted(compareText).flatMap((name) => inferences.get(name) ?? []);
}
