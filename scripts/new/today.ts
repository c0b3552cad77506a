/** The current day in UTC, for `checked`: the only output that depends on the clock. */
export const today = (): string => new Date().toISOString().slice(0, 10);
