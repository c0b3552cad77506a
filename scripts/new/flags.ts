import { fieldTables, type Fields, type Shape, relationKeys } from "../../src/claims/index.ts";
import type { Id, Debate } from "../../src/claims/model/index.ts";
import { isList, nameAnswers, type Answer, type Answers, isEmpty } from "../../src/contribute/write/index.ts";
import type { Flag, Flags } from "../command.ts";
import { UsageError } from "../run-program.ts";
import type { Draft } from "./draft.ts";

/** The flags as returned by `parseArgs`. */
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

type Kind = keyof typeof fieldTables;

/** A flag for each key of a kind of record, in lower case; repeatable if the key takes several values. */
export function flagsOf(kind: Kind): Flags {
  const entries = [...fieldTables[kind]]
    .filter(([key]) => isFlag(key))
    .map(([key, { shape, means }]): readonly [string, Flag] => {
      const isRepeated = shape.kind === "one-or-more" || shape.kind === "list";
      const flag = { value: valueName(shape), help: means.replaceAll(/\*\*|\[(.+?)\]\(.+?\)/g, "$1") };
      return [key.toLowerCase(), isRepeated ? { ...flag, repeated: true } : flag];
    });
  return Object.fromEntries(entries);
}

/** What stands for a value in the help: its keys, where it has several. */
function valueName(shape: Shape): string {
  if (shape.kind === "list") return valueName(shape.of);
  if (shape.kind !== "mapping") return "TEXT";
  return shape.fields.has("literal") ? "NAME" : `"${[...shape.fields.keys()].map((key) => `${key}=…`).join("; ")}"`;
}

/** The values given by flags. A mapping is written `key=value; key=value`, a name also as it is spoken or `Family, Given`. */
export function answersOf(kind: Kind, given: Given): Answers {
  const inOrder = Object.keys(given);
  const entries = keysOf(fieldTables[kind]).flatMap(([key, shape]): readonly (readonly [string, Answer])[] => {
    const value = given[key.toLowerCase()];
    // A repeated flag that was not given is an empty list.
    if (value === undefined || typeof value === "boolean" || value.length === 0) return [];
    return [[key, typeof value === "string" ? answer(value, shape) : value.map((one) => answer(one, shape))]];
  });
  // The first relation decides the claim's place, so the order of the flags matters.
  const place = (key: string): number => inOrder.indexOf(key.toLowerCase());
  return Object.fromEntries(entries.toSorted(([one], [other]) => place(one) - place(other)));
}

/** No flag for `allow`, because it needs a comment that says why. */
const isFlag = (key: string): boolean => key !== "allow";

const keysOf = (fields: Fields): readonly (readonly [string, Shape])[] =>
  [...fields].filter(([key]) => isFlag(key)).map(([key, { shape }]) => [key, shape]);

function answer(text: string, shape: Shape): Answer {
  if (shape.kind === "list") return answer(text, shape.of);
  return shape.kind === "mapping" ? mapping(text, shape.fields) : text;
}

/** Keys with several values are repeated; nested keys have a dot: `author=Doe, Jane; author=OECD; checked.date=2026-01-02`. */
function mapping(text: string, fields: Fields): Answers {
  if (fields.has("literal") && !text.includes("=")) return nameAnswers(text);
  const answers: Record<string, Answer> = {};
  for (const part of partsOf(text)) {
    const [given = "", ...rest] = part.split("=");
    const [outer = "", inner] = given.trim().toLowerCase().split(".");
    const [key, field] = [...fields].find(([key]) => key.toLowerCase() === outer) ?? [];
    if (key === undefined || field === undefined)
      throw new UsageError(
        `\`${part}\` begins with none of ${[...fields.keys()].join(", ")}: write \`key=value; key=value\`.`,
      );
    const value = rest.join("=").trim();
    const said = answer(inner === undefined ? value : `${inner}=${value}`, field.shape);
    answers[key] = joined(answers[key], said, field.shape);
  }
  return answers;
}

function joined(before: Answer | undefined, said: Answer, { kind }: Shape): Answer {
  if (kind === "one-or-more" || kind === "list")
    return [...(before === undefined ? [] : isList(before) ? before : [before]), said];
  const areMappings = typeof before === "object" && !isList(before) && typeof said === "object" && !isList(said);
  return areMappings ? { ...before, ...said } : said;
}

const partsOf = (text: string): readonly string[] => text.split(/;\s*(?=[a-z-]+(?:\.[a-z]+)?=)/i);

/** Parses `--new-person` or `--new-source`: the values of the record, and its id if one is given. */
export function newRecordOf(kind: "person" | "source", text: string): { readonly id: Id; readonly answers: Answers } {
  const isId = (part: string): boolean => part.trim().startsWith("id=");
  const parts = partsOf(text);
  const answers = mapping(parts.filter((part) => !isId(part)).join("; "), fieldTables[kind]);
  return { id: parts.find(isId)?.split("=")[1]?.trim() ?? "", answers };
}

/**
 * A line for each required value that is missing: its flag, its meaning and the choices. `flag` is the flag that gives all
 * values; "" if each has its own flag.
 */
export function missingAnswers({ kind, answers, debateId }: Draft, debate: Debate, flag: string): readonly string[] {
  const named = (key: string): string => (flag === "" ? `--${key.toLowerCase()}` : `${key}=… in ${flag}`);
  const fields = [...fieldTables[kind]].map(([key, { means, shape, required }]) => ({
    key,
    isMissing: required && isEmpty(answers[key]),
    line: `${named(key)}: ${means.replaceAll("**", "")}${written(shape)}`,
  }));
  const relations = kind === "claim" ? relationKeys : [];
  return [
    ...fields.flatMap(({ line, isMissing }) => (isMissing ? [`  ${line}`] : [])),
    ...(relations.length > 0 && relations.every((key) => isEmpty(answers[key]))
      ? [
          "  one of these, with the id of a question or claim, which ends the address of its page, or with its words",
          ...fields.flatMap(({ key, line }) => (relations.some((relation) => relation === key) ? [`    ${line}`] : [])),
        ]
      : []),
    ...(kind === "question" && debateId === "" ? [`  --debate: where it belongs; ${debatesOf(debate)}`] : []),
  ];
}

/** The format of a flag's value, if it is not free text. */
function written(shape: Shape): string {
  if (shape.kind === "list") return written(shape.of);
  if (shape.kind === "mapping" && shape.fields.has("literal"))
    return "; a person as `Peter Singer` or `Singer, Peter`, or an organisation";
  if (shape.kind === "mapping")
    return `; write \`${[...shape.fields].flatMap(([key, { required }]) => (required ? [`${key}=…`] : [])).join("; ")}\``;
  return shape.kind === "text" && shape.format.words.length > 0 ? `; one of ${shape.format.words.join(", ")}` : "";
}

/** The ids of the existing debates. */
export const debatesOf = ({ debates }: Debate): string =>
  debates.length === 0
    ? "there is none yet, and `npm run new -- debate FOLDER` starts a map with one"
    : `one of ${debates.map(({ id, title }) => `${id} (${title.value})`).join(", ")}`;
