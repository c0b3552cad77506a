/** A claim of a text. */
export interface PastedClaim {
  /** Its words, without the signs before them; "" for a sentence whose claim is still to be written. */
  readonly claim: string;
  /** As the text has it, without what is told by `below` and `relation`. */
  readonly original: string;
  /** The place in the list of the claim that it stands below; -1 for none. */
  readonly below: number;
  /** How it replies to that; "" where the text doesn't say. */
  readonly relation: "supports" | "objects-to" | "";
}

/** What a text comes to, with its title and address, "" for none. */
export interface PastedText {
  readonly claims: readonly PastedClaim[];
  readonly title: string;
  readonly url: string;
}

/** The words that say before a colon how a claim replies, separated by spaces. */
export type ReplyLabels = Readonly<Record<"supports" | "objects-to", string>>;

/** The most characters of a list of claims: twenty claims have a fifth of them. */
export const longestList = 20_000;

/**
 * Reads a list of claims: a line is a claim, and one that is indented below another, or numbered `1.1.`, replies to it. The sign or
 * the label before its words says how; an Argdown name there is left out. Other lists have dashes too, so a dash objects only in a
 * text with plus signs.
 */
export function claimsInLines(text: string, labels: ReplyLabels): readonly PastedClaim[] {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => /[\p{L}\p{N}]/u.test(line));
  const isDashAgainst = lines.some((line) => /^\s*\+\s/.test(line));
  const above: { readonly depth: number; readonly place: number }[] = [];
  return lines.map((line, place) => {
    const [, space = "", sign = "", number = "", rest = ""] = begin.exec(line.trimEnd()) ?? [];
    const depth = space.replaceAll("\t", "    ").length + number.split(".").length;
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const below = above.at(-1)?.place ?? -1;
    above.push({ depth, place });
    const [name = "", label = ""] = /^(?:(\p{L}+)\s?|\[[^[\]]{1,99}\]|<[^<>]{1,99}>):\s+/u.exec(rest) ?? [];
    const said = kinds.find((kind) => labels[kind].split(" ").includes(label.toLowerCase()));
    const words = rest.slice(name.length);
    const relation = said ?? (sign === "+" ? "supports" : sign === "-" && isDashAgainst ? "objects-to" : "");
    return { claim: said === undefined && label !== "" ? rest : words, original: said ? words : rest, below, relation };
  });
}

const kinds = ["supports", "objects-to"] as const;

/** The space before a line, its sign or number, and the rest. */
const begin = /^(\s*)(?:([-+*•◦▪–·])\s+|\(?((?:\d{1,4}\.)*\d{1,4})[.)]\s+)?(.*)$/u;
