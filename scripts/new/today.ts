/** The day on which a source's facts are checked, in UTC: all that is written depends on the clock by this alone. */
export const today = (): string => new Date().toISOString().slice(0, 10);
