/** `1.204`. */
export const number = (count: number): string => count.toLocaleString("de");

/** `1 Position`, `1.204 Aussagen`. */
export const counted = (count: number, one: string, several: string): string =>
  `${number(count)} ${count === 1 ? one : several}`;

export const claims = (count: number): string => counted(count, "Aussage", "Aussagen");
export const questions = (count: number): string => counted(count, "Frage", "Fragen");
/** `4 Positionen`, oder `4 Positionen (3 weitere anderswo)`: jene mit ihrem Platz unter einer Frage, und jene, die anderswo stehen. */
export const positions = (placed: number, elsewhere = 0): string =>
  counted(placed, "Position", "Positionen") + (elsewhere === 0 ? "" : ` (${number(elsewhere)} weitere anderswo)`);
export const peopleAndOrganisations = (count: number): string =>
  counted(count, "Person oder Organisation", "Personen und Organisationen");

/** `a, b oder c`. */
export const listed = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1) ?? ""}`;

/** `„Wörter“`. */
export const quoted = (words: string): string => `„${words}“`;
