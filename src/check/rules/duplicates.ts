/** Rules about what is on the map twice. */
import type {
  Claim,
  ClaimRecord,
  PersonRecord,
  PublicationHistory,
  PublishedId,
  QuestionRecord,
  SourceRecord,
} from "../../claims/model/index.ts";
import { spokenName } from "../../claims/model/name.ts";
import { inlineCode } from "../../text/escape.ts";
import { skeletonOf } from "../../text/skeleton.ts";
import { distinguishingParts, nearlyTheSame, nearlyTheSameQuestion, SimilarTexts } from "../../text/similarity.ts";
import type { Context } from "../context.ts";
import type { Problem, Rule } from "../rule.ts";

export const duplicateId: Rule = {
  id: "duplicate-id",
  concern: "form",
  severity: "error",
  sentence: "Two files have the same id, or a published id or version is used again for something else.",
  aliases: ["reused-id", "shared-version"],
  *check(context) {
    yield* takenIds(context);
    yield* reusedIds(context);
    yield* sharedVersions(context);
  },
};

function* takenIds({ files }: Context): Iterable<Problem> {
  const taken = new Map<string, string>();
  const records = files.flatMap(({ record }) => record ?? []);
  const names = [
    ...records,
    ...records.flatMap(({ kind, path, ...record }) =>
      "aliases" in record ? record.aliases.map(({ value, place }) => ({ kind, id: value, path, place })) : [],
    ),
  ];
  for (const { kind: of, id, path, place } of names) {
    // Questions and claims share one set of ids.
    const kind = of === "question" ? "claim" : of;
    const first = taken.get(`${kind} ${id}`);
    taken.set(`${kind} ${id}`, first ?? path);
    if (first !== undefined)
      yield {
        place,
        message: `The id ${inlineCode(id)} is already used by ${first}.`,
        help: "Rename one of the two. If one is already published, rename the other.",
      };
  }
}

function* reusedIds({ debate, published }: Context): Iterable<Problem> {
  for (const before of published.ids) {
    const { id, kind } = before;
    const [question, claim] = [debate.question.get(id), debate.claim.get(id)];
    const earlier = kind === "claim" && claim ? earlierSentence(before, claim) : undefined;
    if (kind === "claim" && question) yield reuse(id, question, "was a claim");
    else if (kind === "question" && claim) yield reuse(id, claim, "was a question");
    else if (claim && earlier !== undefined) yield reuse(id, claim, `said: ${inlineCode(earlier)}`);
  }
}

function reuse(id: string, { place }: { readonly place: Problem["place"] }, was: string): Problem {
  return {
    place,
    message: `The id ${inlineCode(id)} was already published and ${was}.`,
    help: "Rename this file. A published id keeps its meaning.",
  };
}

/**
 * The last sentence of a claim before it was deleted or retired, if it came back as a different claim; undefined if
 * not.
 */
function earlierSentence(
  { lives, living }: Extract<PublishedId, { kind: "claim" }>,
  { sentence }: ClaimRecord,
): string | undefined {
  const all = living ? lives : [...lives, [sentence.value]];
  const restored = all.findIndex((life, index) => {
    const before = all.slice(0, index).flat();
    return before.length > 0 && new SimilarTexts(before).nearest(life[0] ?? "", sameClaim) === undefined;
  });
  return restored === -1 ? undefined : all[restored - 1]?.at(-1);
}

/** A restored claim that shares fewer trigrams with its old wordings than this counts as a different claim. */
const sameClaim = 0.3;

function* sharedVersions({ debate, retired, published }: Context): Iterable<Problem> {
  for (const { id, version, sentence } of published.sharedVersions) {
    const claim = debate.claim.get(id) ?? retired.get(id);
    if (claim)
      yield {
        place: claim.sentence.place,
        message: `This text has the version ${inlineCode(version)}, which already belongs to another text: ${inlineCode(sentence)}.`,
        help: "Change the wording, even by a single word.",
      };
  }
}

export const nearDuplicate: Rule = {
  id: "near-duplicate",
  concern: "wording",
  severity: "warning",
  sentence: "A claim or a question is worded almost the same as another.",
  check: ({ debate, published }) => {
    const publishedAs = orderIn(published);
    const claims = debate.claims.toSorted(
      (a, b) => Number(isAllowed(a)) - Number(isAllowed(b)) || byAge(publishedAs(a), publishedAs(b)),
    );
    const questions = debate.questions.toSorted((a, b) => Number(isAllowed(a)) - Number(isAllowed(b)));
    return [
      ...likeEarlierOnes(claims, nearlyTheSame, "say the same, keep one claim with the relations"),
      ...likeEarlierOnes(questions, nearlyTheSameQuestion, "ask the same, keep one question with the answers"),
    ];
  },
};

type Worded = Claim | QuestionRecord;

/**
 * Of two records, the one whose file allows this rule is reported, so that its `allow` is still needed where the
 * history isn't known.
 */
const isAllowed = ({ allow }: Worded): boolean => allow.some(({ value }) => value === "near-duplicate");

/**
 * The order in which claims were published, counting former ids: smaller is earlier, Infinity is never or not known.
 */
function orderIn({ ids }: PublicationHistory): (claim: ClaimRecord) => number {
  const order = new Map(ids.map(({ id }, index) => [id, index]));
  return ({ id, aliases }) =>
    Math.min(...[id, ...aliases.map(({ value }) => value)].map((name) => order.get(name) ?? Infinity));
}

/** Older first, so that the newer claim is reported: its author can still change it. */
const byAge = (one: number, other: number): number => (one === other ? 0 : one - other);

/**
 * The problems of records of one kind, in their order, from this similarity on. `keepOne` says what to do with two that
 * mean the same.
 */
function likeEarlierOnes(records: readonly Worded[], threshold: number, keepOne: string): readonly Problem[] {
  const alike = Map.groupBy(records, ({ sentence }) => distinguishingParts(sentence.value));
  const help = `If both ${keepOne} of both. If not, make the difference clear in the wording.`;
  return [...alike.values()].flatMap((each) => likeAnEarlierOne(each, threshold, help));
}

/** A problem for each record that is nearly the same as one before it. Names the most similar one. */
function likeAnEarlierOne(records: readonly Worded[], threshold: number, help: string): readonly Problem[] {
  const before = new SimilarTexts();
  return records.flatMap(({ sentence }) => {
    const other = records[before.nearest(sentence.value, threshold) ?? -1];
    before.add(sentence.value);
    if (other === undefined) return [];
    return {
      place: sentence.place,
      message: `This is worded almost the same as ${inlineCode(other.id)} in ${other.path}: ${inlineCode(other.sentence.value)}`,
      help,
    };
  });
}

export const recordedTwice: Rule = {
  id: "recorded-twice",
  concern: "evidence",
  severity: "warning",
  sentence: "A person or source has two files.",
  *check({ debate }) {
    yield* seconds(debate.people, personMarks);
    yield* seconds(debate.sources, sourceMarks);
  },
};

/** What identifies a record, and the same as words for a message about another record that has it. */
type Marks<R> = (record: R) => readonly (readonly [key: string, says: string])[];

const mark = (what: string, value: string): readonly (readonly [string, string])[] =>
  value === "" ? [] : [[`${what} ${value.toLowerCase()}`, `the same ${what} ${value}`]];

const personMarks: Marks<PersonRecord> = ({ name, orcid, wikidata }) => [
  ...mark("ORCID iD", orcid),
  ...mark("Wikidata id", wikidata),
  ...mark("name", spokenName(name)),
  ...looksOf(spokenName(name)).map(
    (look) => [`look ${look}`, `a name that looks the same, ${spokenName(name)}`] as const,
  ),
];

const sourceMarks: Marks<SourceRecord> = ({ fields: { DOI = "" }, arxiv }) => [
  ...mark("DOI", DOI),
  ...mark("arXiv id", arxiv.replace(/v\d+$/, "")),
];

/** Words that somebody puts beside a name so that it seems to be another one, or to be the true one. */
const besideNames =
  /\([^)]*\)|\[[^\]]*\]|(?<![\p{L}\p{M}])(?:dr|prof|professor|mr|mrs|ms|sir|ph\.?d|m\.?d|the|real|official|offiziell|verified)(?![\p{L}\p{M}])/giu;

/** What a name looks like, begun at each of its words and with all in one order: `Mac Leod Ann` has a look of `Ann MacLeod`. */
function looksOf(name: string): readonly string[] {
  const wordsIn = (text: string): readonly string[] => skeletonOf(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const bare = wordsIn(
    name
      .replace(/@\S+|[™®©℠]/g, " ")
      .normalize("NFKC")
      .replace(besideNames, " "),
  );
  const words = bare.length > 0 ? bare : wordsIn(name);
  const begun = words.map((_, start) => [...words.slice(start), ...words.slice(0, start)].join(""));
  return [...begun, words.toSorted().join("")];
}

/** A problem for each record that shares a mark with an earlier one. */
function* seconds<R extends PersonRecord | SourceRecord>(records: readonly R[], marksOf: Marks<R>): Iterable<Problem> {
  const known = new Map<string, { readonly record: R; readonly says: string }>();
  for (const record of records) {
    const marks = marksOf(record);
    const [key = ""] = marks.find(([each]) => known.has(each)) ?? [];
    const { record: first, says } = known.get(key) ?? {};
    for (const [each, says] of marks) known.set(each, known.get(each) ?? { record, says });
    if (first !== undefined)
      yield {
        place: record.kind === "source" ? record.title.place : record.place,
        message: `The ${record.kind} ${inlineCode(first.id)} in ${first.path} has ${says}.`,
        help: `If it is the same ${record.kind}, use ${inlineCode(first.id)} everywhere and delete this file. If not, add \`allow: recorded-twice # why\`.`,
      };
  }
}
