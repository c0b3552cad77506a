import { fieldTables, relationKeys, type Shape } from "../../src/claims/index.ts";
import type { Debate } from "../../src/claims/model/index.ts";
import { isEmpty } from "../../src/contribute/write/index.ts";
import type { Draft } from "./draft.ts";

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
          "  one of these, with the id of a question or claim, which ends the address of its page",
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
