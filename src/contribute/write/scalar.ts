/**
 * Writes a text on one line in YAML: plain if every YAML parser reads it as the same text, otherwise quoted.
 * `isStrict`: the key has a fixed format (a date, a word), so the text can stay plain.
 */
export function scalar(text: string, isStrict = false): string {
  if (hasUnwritable(text)) return escaped(text);
  if (isPlain(text) && (isStrict || !isOtherType(text))) return text;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Whether a text has characters that YAML 1.2 can't contain unescaped, or that editors might lose. */
export function hasUnwritable(text: string): boolean {
  return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/.test(text) || !text.isWellFormed();
}

/** In double quotation marks, with escapes for invisible characters. */
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

/** Whether a text can be a plain scalar (YAML 1.2.2, 7.3.3). */
function isPlain(text: string): boolean {
  return (
    !/^[,[\]{}#&*!|>'"%@`]|^[-?:](?=\s|$)|^(?:---|\.\.\.)(?=\s|$)/.test(text) &&
    !/:(?=\s|$)|\s#/.test(text) &&
    text !== ""
  );
}

/** Whether YAML 1.1 or 1.2 reads a plain scalar as another type: a number, a boolean, null, a timestamp. */
function isOtherType(text: string): boolean {
  return (
    /^(?:~|null|true|false|yes|no|on|off|y|n)$/i.test(text) ||
    /^[-+]?(?:\.?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0x[\da-f_]+|0o[0-7]+|0b[01_]+|\.inf)$/i.test(text) ||
    /^\.nan$/i.test(text) ||
    /^[-+]?\d+(?::\d+)+(?:\.\d*)?$/.test(text) ||
    /^\d{4}-\d\d?-\d\d?(?:[Tt\s]+\d.*)?$/.test(text) ||
    /^(?:=|<<)$/.test(text)
  );
}
