import type { Name, PersonRecord, SourceRecord } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Rule, Problem } from "../rule.ts";

export const recordedTwice: Rule = {
  id: "recorded-twice",
  concern: "evidence",
  severity: "warning",
  sentence: "A person or source has two files.",
  check: ({ debate }) => [
    ...seconds(debate.people, personMarks).map(({ record, first, mark }) =>
      problem(record.place, first, "person", mark),
    ),
    ...seconds(debate.sources, sourceMarks).map(({ record, first, mark }) =>
      problem(record.title.place, first, "source", mark),
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

const problem = (
  place: Problem["place"],
  { id, path }: PersonRecord | SourceRecord,
  kind: "person" | "source",
  mark: string,
): Problem => ({
  place,
  message: `The ${kind} ${inlineCode(id)} in ${path} has the same ${mark}.`,
  help: `If it is the same ${kind}, use ${inlineCode(id)} everywhere and delete this file. If not, add \`allow: recorded-twice # why\`.`,
});
