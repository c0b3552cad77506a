import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";

/** The newest version of a claim, with its day and commit; null before anything is published. */
export const newestVersion = memoize(
  ({ history }: Site) =>
    history.changes
      .flatMap((change) => (change.kind === "added" || change.kind === "changed" ? [change] : []))
      .find(({ date, after }) => date !== "" && after.date === date)?.after ?? null,
);
