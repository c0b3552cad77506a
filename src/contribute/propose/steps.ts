import * as z from "zod/mini";
import { plainValues } from "../../claims/index.ts";
import { relationKeys } from "../../claims/schema/claim.ts";
import { isEmpty, isList, isText, mapping, writeValues, type Answer, type Answers } from "../write/index.ts";

// A change of a file as it is sent: by key, the value that it was made from and the new one. Keys of which nothing differs are left out.

const value: z.ZodMiniType<Answer> = z.lazy(() => z.union([z.string(), z.array(value), z.record(z.string(), value)]));
/** The values of the keys of a record; none where they have another form. */
export const answers = z.catch(z.record(z.string(), value), {});

const step = z.readonly(z.strictObject({ from: z.optional(value), to: z.optional(value) }));
const steps = z.readonly(z.record(z.string(), z.union([step, z.readonly(z.array(step))])));

/** The value of a key, or an entry of its list, that becomes another. Without `from` it is added, without `to` taken out. */
export type Step = z.output<typeof step>;

/** By key: what becomes of its value, or of the entries of its list. */
export type Steps = z.output<typeof steps>;

/** The values of the keys of a file, as they are written. */
export const valuesIn = (text: string): Answers => answers.parse(plainValues(text));

/** The steps that a text says; null if it says none. */
export function readSteps(text: string): Steps | null {
  const read = steps.safeParse(plainValues(text));
  return read.success && Object.keys(read.data).length > 0 ? read.data : null;
}

export const writeSteps = (change: Steps): string =>
  writeValues(
    Object.fromEntries(Object.entries(change).map(([key, made]) => [key, Array.isArray(made) ? made : { ...made }])),
  );

/** A word of contributors to the editors, and how they want to be named; "" for none. It is no part of the map. */
export interface Note {
  readonly by: string;
  readonly because: string;
}

const said = z.catch(z.string(), "");
const note = z.catch(z.object({ by: said, because: said }), { by: "", because: "" });

export const readNote = (text: string): Note => note.parse(plainValues(text));

/** Whether two values say the same: breaks of lines, the order of keys and what is empty make no difference. */
export const isSame = (one: Answer | undefined, other: Answer | undefined): boolean => meaning(one) === meaning(other);

function meaning(answer: Answer | undefined): string {
  if (answer === undefined || isEmpty(answer)) return "";
  if (typeof answer === "string") return JSON.stringify(paragraphs(answer));
  // A key that takes several texts may have one.
  const [only, ...others] = entriesOf(answer);
  if (only !== undefined && others.length === 0 && isText(only)) return meaning(only);
  if (isList(answer)) return `[${answer.map(meaning).join()}]`;
  const said = Object.entries(answer).filter(
    ([key, each]) => !isEmpty(each) && !(key === "stance" && each === "asserts"),
  );
  return `{${said
    .map(([key, each]) => `${key}: ${meaning(each)}`)
    .toSorted()
    .join()}}`;
}

const paragraphs = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, " "));

/** The entries of a list; one text alone is a list of one. */
export const entriesOf = (answer: Answer | undefined): readonly Answer[] =>
  answer === undefined || isEmpty(answer) ? [] : isList(answer) ? answer : [answer];

/** The lists that are changed entry by entry, with the key by which an entry is the same one as before; "" for texts. */
const entryKeys: Readonly<Record<string, string>> = {
  ...{ "held-by": "person", sources: "source", "also-said": "" },
  ...Object.fromEntries(relationKeys.map((key) => [key, ""])),
};

/** The index of the entry of a list that another one is about, though it may say something else of it; -1 for none. */
export function indexOfKin(key: string, entries: readonly Answer[], other: Answer): number {
  const identity = entryKeys[key] ?? "";
  const named = (entry: Answer): Answer | undefined => mapping(entry)[identity];
  return entries.findIndex((entry) => !isEmpty(named(entry)) && isSame(named(entry), named(other)));
}

/**
 * What makes values `after` of those `before`. `base` are those of the file, of which the others may be a part: what is not in them
 * stays, in entries of lists too.
 */
export function stepsBetween(base: Answers, before: Answers, after: Answers): Steps {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !isSame(before[key], after[key]),
  );
  return Object.fromEntries(
    keys.map((key): readonly [string, Steps[string]] => [
      key,
      Object.hasOwn(entryKeys, key)
        ? entrySteps(key, entriesOf(base[key]), entriesOf(before[key]), entriesOf(after[key]))
        : stepOf(base[key], after[key]),
    ]),
  );
}

function entrySteps(
  key: string,
  base: readonly Answer[],
  before: readonly Answer[],
  after: readonly Answer[],
): readonly Step[] {
  const left = before.flatMap((entry, index) =>
    after.some((now) => isSame(now, entry)) ? [] : [{ entry, from: base[index] ?? entry }],
  );
  const added = after.filter((entry) => !isEmpty(entry) && !before.some((was) => isSame(was, entry)));
  const steps = added.map((to) => {
    const at = indexOfKin(
      key,
      left.map(({ entry }) => entry),
      to,
    );
    const [was] = at === -1 ? [] : left.splice(at, 1);
    return was === undefined ? stepOf(undefined, to) : stepOf(was.from, withOwn(was.from, was.entry, to));
  });
  return [...left.map(({ from }) => stepOf(from, undefined)), ...steps];
}

/** An entry of a file with the values in which `to` differs from what was shown of it. */
function withOwn(from: Answer, shown: Answer, to: Answer): Answer {
  const own = Object.entries(mapping(to)).filter(([key, now]) => !isSame(mapping(shown)[key], now));
  return { ...mapping(from), ...Object.fromEntries(own) };
}

const stepOf = (from: Answer | undefined, to: Answer | undefined): Step => ({
  ...(from === undefined || isEmpty(from) ? {} : { from: withoutEmpty(from) }),
  ...(to === undefined || isEmpty(to) ? {} : { to: withoutEmpty(to) }),
});

/** A value without what is empty in it. */
export function withoutEmpty(answer: Answer): Answer {
  if (typeof answer === "string") return answer.trim();
  if (isList(answer)) return answer.filter((each) => !isEmpty(each)).map(withoutEmpty);
  return Object.fromEntries(
    Object.entries<Answer | undefined>(answer).flatMap(([key, each]) =>
      each === undefined || isEmpty(each) ? [] : [[key, withoutEmpty(each)]],
    ),
  );
}
