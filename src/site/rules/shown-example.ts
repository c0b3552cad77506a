import { visibleLines } from "../../text/visible-text.ts";
import { words } from "../../words/words.ts";

const mostLines = 30;
const mostCharacters = 160;

/** An example file as a page shows it: invisible characters as `\u{202E}`, long lines and long files cut. */
export function shownExample(text: string): string {
  const lines = visibleLines(text);
  const shown = lines.slice(0, mostLines).map((line) => {
    const left = line.length - mostCharacters;
    return left > 0 ? `${line.slice(0, mostCharacters)} … ${words.site.rules.moreCharacters(left)}` : line;
  });
  const left = lines.length - mostLines;
  return [...shown, ...(left > 0 ? [`… ${words.site.rules.moreLines(left)}`] : [])].join("\n");
}
