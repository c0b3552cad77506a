/** `1,204`. */
export const number = (count: number): string => count.toLocaleString("en");

/** `1 position`, `1,204 claims`. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : several}`;

/** `a, b or c`. */
export const listed = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1) ?? ""}`;

/** `“words”`. */
export const quoted = (words: string): string => `“${words}”`;
