import type { Name, PersonRecord, SourceRecord } from "../model.ts";
import { inlineCode } from "./inline-code.ts";
import type { CheckedRule, Problem } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const recordedTwice: CheckedRule = {
  kind: "checked",
  id: "recorded-twice",
  concern: "evidence",
  severity: "warning",
  summary: "A person or source has a second file.",
  explanation:
    "Each person and each source has one file and one page, on which everything stands that they hold or that cites it. Two files with " +
    "the same name, ORCID iD, Wikidata id, DOI or arXiv id are mostly one person or source twice: keep the older id and name it in " +
    "the other's place. Two people may have the same name, and two chapters the DOI of their book; then say so in `allow`.",
  examples: {
    bad: {
      "claims/people/orwell-g.yaml": unindent`
        name:
          family: Orwell
          given: George
      `,
      "claims/tea/the-pot-should-be-warmed.yaml": unindent`
        claim: The pot should be warmed beforehand.
        supports: milk-goes-in-last
        held-by:
          - person: orwell-g
            source: orwell-1946-nice-cup
            at: third rule
      `,
    },
    good: {
      "claims/tea/the-pot-should-be-warmed.yaml": unindent`
        claim: The pot should be warmed beforehand.
        supports: milk-goes-in-last
        held-by:
          - person: george-orwell
            source: orwell-1946-nice-cup
            at: third rule
      `,
    },
  },
  check: ({ debate }) => [
    ...seconds(debate.people, personMarks).map(({ record, first, mark }) =>
      problem(record.place, first, "person", mark),
    ),
    ...seconds(debate.sources, sourceMarks).map(({ record, first, mark }) =>
      problem(record.title.place, first, "source", mark),
    ),
  ],
};

/** What tells a record from others, in the words of a message. */
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

/** The records that have a mark of an earlier one, each once. */
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

const problem = (
  place: Problem["place"],
  { id, path }: PersonRecord | SourceRecord,
  kind: "person" | "source",
  mark: string,
): Problem => ({
  place,
  message: `The ${kind} ${inlineCode(id)} in ${path} has the same ${mark}.`,
  help: `If it is the same ${kind}, name ${inlineCode(id)} wherever this one is named and remove this file; if not, say so with \`allow: recorded-twice # why\`.`,
});
