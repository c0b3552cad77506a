export const button = "Kopieren";
export const label = (name: string): string => `${name} kopieren`.trimStart();
export const done = "Kopiert";
export const selected = "Markiert. Kopieren Sie mit der Tastatur.";
