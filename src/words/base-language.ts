/** A language without its script, region and variants: `de` of `de-AT`. */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";
