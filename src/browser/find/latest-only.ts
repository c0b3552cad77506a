export interface ResultListeners<Query, Result> {
  readonly onResult: (result: Result, query: Query) => void;
  readonly onFailure: () => void;
}

/**
 * Returns a function that runs queries, one at a time. Of the queries that come meanwhile, it runs only the last.
 * So a reader who types faster than the network doesn't load files for each letter.
 */
export function latestOnly<Query, Result>(
  find: (query: Query) => Promise<Result>,
  { onResult, onFailure }: ResultListeners<Query, Result>,
): (query: Query) => void {
  let waiting: { readonly query: Query } | null = null;
  let working = false;
  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    while (waiting !== null) {
      const { query } = waiting;
      waiting = null;
      try {
        const found = await find(query);
        if (!isOutdated()) onResult(found, query);
      } catch {
        if (!isOutdated()) onFailure();
      }
    }
    working = false;
  };
  // A function, since TypeScript would assume that `waiting` is still null after the `await`.
  const isOutdated = (): boolean => waiting !== null;
  return (query) => {
    waiting = { query };
    void work();
  };
}
