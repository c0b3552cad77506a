/** Thrown if the git history can't be read; the message is for the user and says what to do. */
export class HistoryError extends Error {}

/** The error for a repository without some of its objects, such as a partial clone. `complaint` is what git says of it. */
export function incompleteHistory(complaint: string): HistoryError {
  const why = complaint.split("\n").at(-1);
  return new HistoryError(
    `The repository lacks files of earlier commits (${why}), as a partial clone does. Get them with \`git fetch --refetch --no-filter\`.`,
  );
}
