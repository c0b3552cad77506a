/**
 * Whether a line begins like an element of Argdown that is not finished: a name whose bracket is not closed (`[Homework: Homework
 * helps.`, `<Broken`), or a second sign (`- -`, `- + Tea is hot.`).
 */
export const isBroken = (line: string): boolean =>
  /^(?:\[[^\]]*|<\p{L}[^>]*|(?:<?[+\-_]>?|><)(?:\s.*)?)$/su.test(line.trim());
