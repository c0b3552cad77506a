import { compareText } from "../../text/compare-text.ts";
import type { ExchangePlace, ExchangeProblem } from "./graph.ts";
import { lossKinds, type Loss, type LossKind } from "./loss.ts";

/** The losses of one kind. */
interface LossGroup {
  readonly kind: LossKind;
  readonly means: string;
  readonly count: number;
  readonly places: readonly (ExchangePlace & { readonly words: string })[];
}

/** Losses by kind, the most frequent kind first. */
function byKind(losses: readonly Loss[]): readonly LossGroup[] {
  return [...Map.groupBy(losses, ({ kind }) => kind)]
    .map(([kind, group]) => ({
      kind,
      means: lossKinds[kind],
      count: group.length,
      places: group.map(({ place, words }) => ({ ...place, words })),
    }))
    .toSorted((a, b) => b.count - a.count || compareText(a.kind, b.kind));
}

/** How many places of each kind the report in words names. */
const shown = 3;

/** What was lost and what could not be read, for people. "" if there is nothing to say. */
export function lossText(losses: readonly Loss[], problems: readonly ExchangeProblem[]): string {
  const lost = byKind(losses).flatMap(({ means, count, places }) => [
    `  ${count.toLocaleString("en")} × ${means}`,
    ...places.slice(0, shown).map(({ words, ...place }) => `      ${at(place)} ${shortened(words)}`),
    ...(count > shown ? [`      … and ${(count - shown).toLocaleString("en")} more: --format json lists all`] : []),
  ]);
  const unread = problems
    .slice(0, mostProblems)
    .map(({ message, place }) => `  ${at(place)} ${message.replaceAll("\n", "\n      ")}`)
    .concat(problems.length > mostProblems ? [`  … and ${problems.length - mostProblems} more`] : []);
  return [
    ...(unread.length > 0 ? ["Could not be read:", ...unread, ""] : []),
    ...(lost.length > 0 ? ["Lost or changed on the way:", ...lost, ""] : []),
  ].join("\n");
}

const mostProblems = 20;

/** The same for programs. */
export function lossJson(losses: readonly Loss[], problems: readonly ExchangeProblem[]): string {
  const reported = problems.map(({ message, place }) => ({ ...place, message }));
  return `${JSON.stringify({ losses: byKind(losses), problems: reported }, null, 2)}\n`;
}

const at = ({ path, line, column }: ExchangePlace): string => `${path}:${line}:${column}`;

function shortened(words: string): string {
  const letters = Array.from(words);
  return letters.length > 70 ? `${letters.slice(0, 69).join("")}…` : words;
}
