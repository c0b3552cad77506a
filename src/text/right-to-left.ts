const scripts = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Mand}\p{sc=Rohg}\p{sc=Adlm}]/u;

/** Whether a text runs from right to left: its first letter decides, as with `dir="auto"` in HTML. */
export const isRightToLeft = (text: string): boolean => scripts.test(/\p{L}/u.exec(text)?.[0] ?? "");
