export const changed = (claim: string, label: string): string => `Now ${claim} ${label}.`;
