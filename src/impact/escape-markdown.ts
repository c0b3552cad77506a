/**
 * Somebody's words as Markdown that shows just these words. On GitHub no `@name` of theirs calls a person and no `#1`
 * links an issue: an empty comment stands between the sign and what follows.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]()<>!|~&+=-]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : `\\${sign}`))
    .replace(/[@#](?=\w)/g, (sign) => `${sign}<!-- -->`)
    .replace(/:\/\//g, ":<!-- -->//");
}
