import { HistoryError, readHistory } from "../src/files/read-history.ts";

/** Why the history of the claims can't be read here (a shallow clone, no git program) and what to do about it; "" where it can. */
export function historyProblem(folder = "claims"): string {
  try {
    readHistory(folder);
    return "";
  } catch (error) {
    if (error instanceof HistoryError) return error.message;
    throw error;
  }
}
