/** `1 claim`, `3 claims`. `plural` is for nouns whose plural is more than an added s. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;
}
