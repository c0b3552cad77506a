/**
 * Why a line that begins like an element of Argdown is not one: the bracket of a name is not closed (`[Homework: Homework helps.`,
 * `<Broken`), or a second sign follows (`- -`, `+ Tea is hot.` after a sign). Null for other lines.
 */
export function brokenBy(line: string): "unclosed" | "signs" | null {
  const words = line.trim();
  if (/^(?:\[[^\]]*|<\p{L}[^>]*)$/u.test(words)) return "unclosed";
  return /^(?:<?[+\-_]>?|><)(?:\s|$)/.test(words) ? "signs" : null;
}
