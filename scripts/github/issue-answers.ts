import { parseIssue } from "@github/issue-parser";

/** The value of a field of the form by its id; "" if it was left empty. */
export type IssueAnswers = (field: string) => string;

/** Parses the body of an issue by the form that it was made with. Text under an unknown heading belongs to the field before it. */
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
