import type { Problem } from "./problem.ts";
import * as browser from "../../words/browser.ts";

/** The last part of the name of the field that fixes a problem, by the rule that finds it in another field. */
const fixedAt: Readonly<Record<string, string>> = {
  "bad-file-name": "id",
  "missing-locator": "at",
  "unchecked-source": "record",
};

/** A problem in the wording of the form, whose users see fields rather than keys and files, at the field that fixes it. */
export function inFormWords(problem: Problem): Problem {
  const said = browser.problem.findings[problem.rule];
  const field = fixedAt[problem.rule];
  const row = /^\w+\.\d+\./.exec(problem.field)?.[0] ?? "";
  return { ...problem, ...said, field: field === undefined ? problem.field : `${row}${field}` };
}
