import { parseIssue } from "@github/issue-parser";

/** What somebody filled in, by the ids of the form's fields; "" where a field was left empty. */
export type IssueAnswers = (field: string) => string;

/** Reads the body of an issue by the form that it was made with. What stands under no heading of the form counts as part of the field before. */
export function issueAnswers(body: string, form: string): IssueAnswers {
  const parsed = parseIssue(body.replaceAll("\r\n", "\n"), form);
  const answers = new Map(Object.entries(parsed));
  return (field) => {
    const answer = answers.get(field);
    if (typeof answer === "string") return answer.trim();
    if (Array.isArray(answer)) return answer.join(", ");
    return answer === undefined ? "" : answer.selected.join(", ");
  };
}
