import { recordsNamed } from "../../src/check/records-named.ts";
import { isId, relationKeys } from "../../src/claims/index.ts";
import type { Debate, Id } from "../../src/claims/model/index.ts";
import { entriesOf, newIndex } from "../../src/contribute/propose/index.ts";
import { isList, isText, mapping, type Answer, type Answers } from "../../src/contribute/write/index.ts";
import { nearest } from "../../src/text/nearest.ts";
import { UsageError } from "../run-program.ts";
import { type Asker, type Choice, claims, people, questions, sources } from "./ask.ts";
import { placesFound } from "./like-records.ts";

type Kind = "person" | "source";

/** The ids of records that are written together with a claim, which names them `+1`, `+2`. */
type MadeIds = Readonly<Record<Kind, readonly Id[]>>;

/**
 * The values of a claim with ids in place of the words of what it replies to, of the names of people and of the titles of sources,
 * `person=Peter Singer`, `source=Singer 1975`, and of the numbers of new ones. Asks where there is none or several with that name;
 * without a terminal (`asker` null), throws a `UsageError` that lists them. Unknown ids stay, because the checker reports them.
 */
export async function withKnownIds(
  answers: Answers,
  debate: Debate,
  asker: Asker | null,
  made: MadeIds = { person: [], source: [] },
): Promise<Answers> {
  const idOf = async (kind: Kind, value: Answer | undefined): Promise<Answers> =>
    typeof value === "string"
      ? { [kind]: made[kind][newIndex(value)] ?? (await idFor(kind, value, debate, asker)) }
      : {};
  const known: Record<string, Answer | undefined> = { ...answers };
  // One after the other: each may ask.
  for (const key of relationKeys) {
    const ids: Answer[] = [];
    for (const entry of entriesOf(answers[key]))
      ids.push(isText(entry) && !isId(entry) ? await placeFor(entry, key === "answers", debate, asker) : entry);
    if (ids.length > 0) known[key] = ids;
  }
  for (const key of ["held-by", "sources"]) {
    const entries: Answer[] = [];
    for (const entry of entriesOf(answers[key])) {
      const { person, source } = mapping(entry);
      const ids = { ...(await idOf("person", person)), ...(await idOf("source", source)) };
      entries.push(isText(entry) || isList(entry) ? entry : { ...entry, ...ids });
    }
    if (entries.length > 0) known[key] = entries;
  }
  return known;
}

/** The id of the question or claim that words find: the only one that has them all, or whose sentence they are. */
async function placeFor(words: string, isQuestion: boolean, debate: Debate, asker: Asker | null): Promise<Id> {
  const among = isQuestion ? questions(debate) : claims(debate);
  const found = placesFound(debate, words).flatMap((id) => among.find(({ value }) => value === id) ?? []);
  // Parts of words would find “cannot” for “can”.
  const inWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  const says = ({ name }: Choice): boolean => inWords(words).every((word) => inWords(name).includes(word));
  const [only, ...others] = found.filter(says);
  const same = among.find(({ name }) => name === words) ?? (others.length === 0 ? only : undefined);
  if (same) {
    process.stderr.write(`\`${words}\` is taken for “${same.name}” (${same.value}).\n`);
    return same.value;
  }
  const first = found.slice(0, 3);
  if (asker !== null) return asker.find(`Which one is \`${words}\`?`, first.length > 0 ? first : among);
  throw new UsageError(
    `Nothing was written.\n${first.length > 0 ? severalOf(words, first) : `There is no ${isQuestion ? "question" : "claim"} with the words \`${words}\`.`}`,
  );
}

async function idFor(kind: Kind, text: string, debate: Debate, asker: Asker | null): Promise<Id> {
  if (debate[kind].has(text) || text === "" || newIndex(text) >= 0) return text;
  const found = recordsNamed(kind, text, debate);
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only.id;
  if (only === undefined && isId(text)) return text;
  const all = kind === "person" ? people(debate) : sources(debate);
  const candidates = all.filter(({ value }) => found.some(({ id }) => id === value));
  if (asker !== null && candidates.length > 0) return asker.choose(`Which \`${text}\`?`, candidates);
  if (asker !== null && all.length > 0) return asker.find(`There is no ${kind} \`${text}\`. Which one is it?`, all);
  throw new UsageError(
    `Nothing was written.\n${candidates.length > 0 ? severalOf(text, candidates) : noneOf(kind, text, all)}`,
  );
}

const listed = (choices: readonly Choice[]): string =>
  choices.map(({ value, name }) => `  ${value}: ${name}`).join("\n");

const severalOf = (text: string, candidates: readonly Choice[]): string =>
  `\`${text}\` can be one of these. Give its id:\n${listed(candidates)}`;

function noneOf(kind: Kind, text: string, all: readonly Choice[]): string {
  const words = text.toLowerCase().split(/[\s,;]+/);
  const close = nearest(
    text,
    all.map(({ name }) => name),
  );
  const like = all.filter(
    ({ name }) =>
      name === close ||
      name
        .toLowerCase()
        .split(/[\s,;:.]+/)
        .some((word) => word.length > 3 && words.includes(word)),
  );
  const none = `There is no ${kind} \`${text}\`. To add one, use --new-${kind}.`;
  return like.length === 0 ? none : `${none} These are similar:\n${listed(like.slice(0, 8))}`;
}
