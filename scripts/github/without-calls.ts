/** A zero-width space, which ends a mention. */
const nothing = "\u200B";

/**
 * Markdown without mentions (`@name`). Also handles `&#64;` and `&commat;`. Ignores what follows the sign, because the letters of
 * a name can be entities too.
 */
export function withoutCalls(markdown: string): string {
  return markdown.replace(/@|&(?:#0*64|#x0*40|commat);/gi, (sign) => sign + nothing);
}
