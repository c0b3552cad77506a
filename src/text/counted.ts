/** `1,204`, in English. */
export const number = (count: number): string => count.toLocaleString("en");

/** `1 position`, `1,204 claims`: for messages of the commands, which are in English. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : several}`;
