export const changed = (claim: string, label: string): string => `Neu: ${claim} ${label}.`;
