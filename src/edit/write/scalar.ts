/**
 * A text on one line as YAML writes it: plain where every reader of YAML takes it for the same text, else in quotation marks.
 * `isStrict`: its key takes only such texts as mean the same with and without them (a date, a word), so it is left plain.
 */
export function scalar(text: string, isStrict = false): string {
  if (hasUnwritable(text)) return escaped(text);
  if (isPlain(text) && (isStrict || !isTakenForMore(text))) return text;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Characters that YAML 1.2 can't hold as they are, or that an editor or a reader's eye would lose. */
export function hasUnwritable(text: string): boolean {
  return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/.test(text) || !text.isWellFormed();
}

/** In double quotation marks, with escapes for whatever can't be seen. */
export function escaped(text: string): string {
  return `"${Array.from(text, escapeCharacter).join("")}"`;
}

function escapeCharacter(character: string): string {
  if (character === '"' || character === "\\") return `\\${character}`;
  if (character === "\n") return "\\n";
  if (character === "\t") return "\\t";
  if (!hasUnwritable(character)) return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Whether YAML reads the text back as it stands (plain scalars, YAML 1.2.2, 7.3.3). */
function isPlain(text: string): boolean {
  return (
    !/^[,[\]{}#&*!|>'"%@`]|^[-?:](?=\s|$)|^(?:---|\.\.\.)(?=\s|$)/.test(text) &&
    !/:(?=\s|$)|\s#/.test(text) &&
    text !== ""
  );
}

/** What YAML 1.1 or 1.2 takes for something else than a text: a number, a truth value, nothing, a time. */
function isTakenForMore(text: string): boolean {
  return (
    /^(?:~|null|true|false|yes|no|on|off|y|n)$/i.test(text) ||
    /^[-+]?(?:\.?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0x[\da-f_]+|0o[0-7]+|0b[01_]+|\.inf)$/i.test(text) ||
    /^\.nan$/i.test(text) ||
    /^[-+]?\d+(?::\d+)+(?:\.\d*)?$/.test(text) ||
    /^\d{4}-\d\d?-\d\d?(?:[Tt\s]+\d.*)?$/.test(text) ||
    /^(?:=|<<)$/.test(text)
  );
}
