// Changes since a day.

export const since = (day: string): string => `Was sich seit ${day} geändert hat.`;
export const nothing = (day: string): string => `Seit ${day} hat sich nichts geändert.`;
export const all = "Alle Änderungen zeigen";
