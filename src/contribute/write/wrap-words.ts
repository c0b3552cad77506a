/** Wraps words into lines of at most `width` characters, if possible. `mayBegin` says whether a word may begin a line. */
export function wrapWords(
  words: readonly string[],
  width: number,
  mayBegin: (word: string) => boolean = () => true,
): readonly string[] {
  const [first = "", ...others] = words;
  const lines: string[] = [];
  let current = first;
  for (const word of others) {
    if (current.length + 1 + word.length > width && mayBegin(word)) {
      lines.push(current);
      current = word;
    } else current = `${current} ${word}`;
  }
  return [...lines, current];
}
