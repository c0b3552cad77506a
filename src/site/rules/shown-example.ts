import { visibleLines } from "../../report/visible-text.ts";
import { counted } from "../words/counted.ts";

const mostLines = 30;
const mostCharacters = 160;

/** An example file as a page shows it: characters that nobody sees as `\u{202E}`, and of what is long only the beginning. */
export function shownExample(text: string): string {
  const lines = visibleLines(text);
  const shown = lines.slice(0, mostLines).map((line) => {
    const left = line.length - mostCharacters;
    return left > 0 ? `${line.slice(0, mostCharacters)} … (${counted(left, "more character")})` : line;
  });
  const left = lines.length - mostLines;
  return [...shown, ...(left > 0 ? [`… (${counted(left, "more line")})`] : [])].join("\n");
}
