/** The values of a record by key, as a person entered them. Empty values are left out of the file. */
export interface Answers {
  readonly [key: string]: Answer | undefined;
}

/** A text, a list, or a mapping. */
export type Answer = string | readonly Answer[] | Answers;

/** Whether a value is empty or contains only empty texts. */
export function isEmpty(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === "string") return answer.trim() === "";
  return (isList(answer) ? answer : Object.values(answer)).every(isEmpty);
}

/** Whether a value is a list. (`Array.isArray` doesn't narrow readonly arrays.) */
export const isList = (answer: Answer): answer is readonly Answer[] => Array.isArray(answer);
