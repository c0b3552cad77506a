/** A space of no width: it is not seen, in code and outside of it, and no name begins after it. */
const nothing = "\u200B";

/**
 * Markdown that calls nobody by `@name`, whoever wrote it and however the sign is written: `&#64;` and `&commat;` are shown as
 * the sign, and the letters of a name may be written so too, so what follows doesn't matter.
 */
export function withoutCalls(markdown: string): string {
  return markdown.replace(/@|&(?:#0*64|#x0*40|commat);/gi, (sign) => sign + nothing);
}
