/** `1,204`. */
export const number = (count: number): string => count.toLocaleString("en");

/** `1 position`, `1,204 claims`. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : several}`;

/** `4 positions`, or `4 positions (3 more elsewhere)`: those with their place under a question, and those argued elsewhere. */
export const positions = (placed: number, elsewhere = 0): string =>
  counted(placed, "position") + (elsewhere === 0 ? "" : ` (${number(elsewhere)} more elsewhere)`);

/** `a, b or c`. */
export const listed = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1) ?? ""}`;

/** `“words”`. */
export const quoted = (words: string): string => `“${words}”`;
