/** A sentence inside another: without its full stop. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.]$/, "");

/** A sentence as the words of a link: without its full stop, and cut after a word where it is longer than 48 characters. */
export const shortSentence = (sentence: string): string => shorten(withoutStop(sentence), 48);

/** A text of at most so many characters, cut after a word: `The milk goes in …`. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 2).replace(/\s+\S*$/, "")} …`;
}

/** A text whose first letter is a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
