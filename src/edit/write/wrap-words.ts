/** Words set in lines, none wider than `width` where that can be done; `mayBegin` says which words may begin a line. */
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
