import { HistoryError } from "../src/files/history-error.ts";
import { readHistory } from "../src/files/read-history.ts";

/** Why the history of the claims can't be read (a shallow clone, no git) and what to do; "" if it can. */
export function historyProblem(): string {
  try {
    readHistory("claims");
    return "";
  } catch (error) {
    if (error instanceof HistoryError) return error.message;
    throw error;
  }
}
