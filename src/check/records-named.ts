/** Records by their words, where an id is expected: a sentence, a name, a title, `Singer 1975`. */
import type { Debate, Id, Name, Named, PersonRecord, SourceRecord } from "../claims/model/index.ts";
import { inLatinLetters } from "../text/characters.ts";

interface Match {
  readonly id: Id;
  /** Whether the words are the whole sentence, name or title. */
  readonly isWhole: boolean;
}

/** The records of a kind that these words name; those that are named only in part if none is as a whole. Case and marks don't count. */
export function recordsNamed(kind: Named, words: string, debate: Debate): readonly Match[] {
  const { claims, questions, people, sources } = debate;
  if (kind === "claim") return matches(claims, words, ({ sentence }) => [sentence.value]);
  if (kind === "question") return matches(questions, words, ({ sentence }) => [sentence.value]);
  if (kind === "person") return matches(people, words, spellings, ({ name }) => [familyName(name)]);
  return kind === "source" ? matches(sources, words, titles, authorAndYear) : [];
}

function matches<R extends { readonly id: Id }>(
  records: readonly R[],
  words: string,
  whole: (record: R) => readonly string[],
  part: (record: R) => readonly string[] = () => [],
): readonly Match[] {
  const wanted = plain(words);
  const found = (namesOf: typeof whole, isWhole: boolean): readonly Match[] =>
    records
      .filter((record) => wanted !== "" && namesOf(record).some((name) => plain(name) === wanted))
      .map(({ id }) => ({ id, isWhole }));
  const named = found(whole, true);
  return named.length > 0 ? named : found(part, false);
}

const plain = (text: string): string =>
  inLatinLetters(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(" ") ?? "";

/** `Peter Singer` and `Singer, Peter`, with and without a suffix. */
function spellings({ name }: PersonRecord): readonly string[] {
  if (name.kind === "literal") return [name.literal];
  const { given, droppingParticle, suffix } = name;
  const family = familyName(name);
  const spelt = [`${given} ${droppingParticle} ${family}`, `${family} ${given} ${droppingParticle}`];
  return spelt.flatMap((each) => [each, `${each} ${suffix}`]);
}

const familyName = (name: Name): string =>
  name.kind === "literal" ? name.literal : `${name.nonDroppingParticle} ${name.family}`;

/** The title, and the same without its subtitle. */
const titles = ({ title: { value } }: SourceRecord): readonly string[] => [value, value.split(/[:.]\s/)[0] ?? ""];

function authorAndYear({ names, dates }: SourceRecord): readonly string[] {
  const [first] = names["author"] ?? names["editor"] ?? [];
  const year = (dates["issued"] ?? "").slice(0, 4);
  return first === undefined || year === "" ? [] : [`${familyName(first)} ${year}`];
}
