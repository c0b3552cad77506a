/** The start of a sentence; the name of a file stays as it is. */
export const capital = (what: string): string =>
  /^\w+\.yaml$/.test(what) ? `\`${what}\`` : what.charAt(0).toUpperCase() + what.slice(1);
