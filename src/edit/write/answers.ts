/** What a person answered, under the keys of the file that is written from it. Empty answers count as none. */
export interface Answers {
  readonly [key: string]: Answer | undefined;
}

/** One answer: a text, several, or answers of its own. */
export type Answer = string | readonly Answer[] | Answers;

/** Whether nothing was answered: an empty text, or only such. */
export function isEmpty(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === "string") return answer.trim() === "";
  return (isList(answer) ? answer : Object.values(answer)).every(isEmpty);
}

/** Whether an answer is several. (`Array.isArray` doesn't tell readonly arrays from objects.) */
export const isList = (answer: Answer): answer is readonly Answer[] => Array.isArray(answer);
