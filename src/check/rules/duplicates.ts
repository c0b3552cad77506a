/** Rules about what is on the map twice. */
import type {
  Claim,
  ClaimRecord,
  FileRecord,
  Id,
  Name,
  PersonRecord,
  Place,
  PublicationHistory,
  PublishedId,
  QuestionRecord,
  SourceRecord,
} from "../../claims/model/index.ts";
import { inlineCode } from "../../text/escape.ts";
import { distinguishingParts, nearlyTheSame, nearlyTheSameQuestion, SimilarTexts } from "../../text/similarity.ts";
import type { Context } from "../context.ts";
import type { Problem, Rule } from "../rule.ts";

export const duplicateId: Rule = {
  id: "duplicate-id",
  concern: "form",
  severity: "error",
  sentence: "Two files have the same id, or a published id or version is used again for something else.",
  aliases: ["reused-id", "shared-version"],
  check: (context) => [...takenIds(context), ...reusedIds(context), ...sharedVersions(context)],
};

function takenIds({ files }: Context): readonly Problem[] {
  const taken = new Map<string, FileRecord>();
  const take = (kind: string, id: Id, by: FileRecord, place: Place): readonly Problem[] => {
    const name = `${kind} ${id}`;
    const first = taken.get(name);
    if (first === undefined) taken.set(name, by);
    if (first === undefined) return [];
    return [
      {
        place,
        message: `The id ${inlineCode(id)} is already used by ${first.path}.`,
        help: "Rename one of the two. If one is already published, rename the other.",
      },
    ];
  };
  const records = files.flatMap(({ record }) => (record === null ? [] : [record]));
  return [
    // Questions and claims share one set of ids.
    ...records.flatMap((by) => take(by.kind === "question" ? "claim" : by.kind, by.id, by, by.place)),
    ...records
      .filter((record) => record.kind === "claim")
      .flatMap((claim) => claim.aliases.flatMap(({ value, place }) => take("claim", value, claim, place))),
  ];
}

function reusedIds({ debate, published }: Context): readonly Problem[] {
  return published.ids.flatMap((before): readonly Problem[] => {
    const { id, kind } = before;
    const question = debate.question.get(id);
    const claim = debate.claim.get(id);
    if (kind === "claim" && question) return [reuse(id, question, "was a claim")];
    if (kind === "question") return claim ? [reuse(id, claim, "was a question")] : [];
    const earlier = claim && earlierSentence(before, claim);
    return claim && earlier !== undefined ? [reuse(id, claim, `said: ${inlineCode(earlier)}`)] : [];
  });
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

function sharedVersions({ debate, retired, published }: Context): readonly Problem[] {
  return published.sharedVersions.flatMap(({ id, version, sentence }): readonly Problem[] => {
    const claim = debate.claim.get(id) ?? retired.get(id);
    if (!claim) return [];
    return [
      {
        place: claim.sentence.place,
        message: `This text has the version ${inlineCode(version)}, which already belongs to another text: ${inlineCode(sentence)}.`,
        help: "Change the wording, even by a single word.",
      },
    ];
  });
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
  check: ({ debate }) => [
    ...seconds(debate.people, personMarks).map(({ record, first, mark }) =>
      secondFile(record.place, first, "person", mark),
    ),
    ...seconds(debate.sources, sourceMarks).map(({ record, first, mark }) =>
      secondFile(record.title.place, first, "source", mark),
    ),
  ],
};

/** What identifies a record, as words for a message. */
type Marks<R> = (record: R) => readonly string[];

const personMarks: Marks<PersonRecord> = ({ name, orcid, wikidata }) =>
  [orcid && `ORCID iD ${orcid}`, wikidata && `Wikidata id ${wikidata}`, `name ${written(name)}`].filter(
    (mark) => mark !== "",
  );

const sourceMarks: Marks<SourceRecord> = ({ fields: { DOI = "" }, arxiv }) =>
  [DOI && `DOI ${DOI}`, arxiv && `arXiv id ${arxiv.replace(/v\d+$/, "")}`].filter((mark) => mark !== "");

function written(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const { given, droppingParticle, nonDroppingParticle, family, suffix } = name;
  return [given, droppingParticle, nonDroppingParticle, family, suffix].filter((part) => part !== "").join(" ");
}

interface Second<R> {
  readonly record: R;
  readonly first: R;
  readonly mark: string;
}

/** The records that share a mark with an earlier one, each at most once. */
function seconds<R>(records: readonly R[], marksOf: Marks<R>): readonly Second<R>[] {
  const known = new Map<string, R>();
  return records.flatMap((record) => {
    const marks = marksOf(record);
    const found = marks.find((mark) => known.has(mark.toLowerCase()));
    const first = found === undefined ? undefined : known.get(found.toLowerCase());
    for (const mark of marks) if (!known.has(mark.toLowerCase())) known.set(mark.toLowerCase(), record);
    return first === undefined || found === undefined ? [] : [{ record, first, mark: found }];
  });
}

const secondFile = (
  place: Problem["place"],
  { id, path }: PersonRecord | SourceRecord,
  kind: "person" | "source",
  mark: string,
): Problem => ({
  place,
  message: `The ${kind} ${inlineCode(id)} in ${path} has the same ${mark}.`,
  help: `If it is the same ${kind}, use ${inlineCode(id)} everywhere and delete this file. If not, add \`allow: recorded-twice # why\`.`,
});
