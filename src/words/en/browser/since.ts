// Changes since a day.

export const since = (day: string): string => `What changed since ${day}.`;
export const nothing = (day: string): string => `Nothing has changed since ${day}.`;
export const all = "Show all changes";
