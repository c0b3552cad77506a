import type { Format } from "../format.ts";
import {
  ownerOf,
  parentOf,
  pushTo,
  questionsByClaim,
  type ExchangeClaim,
  type ExchangeGraph,
  type Key,
} from "../graph.ts";
import { lostDetails, type Lose } from "../losses.ts";
import { escapeAddress, escapeLinks, readKialo } from "./read-kialo.ts";
import { inTreeOrder } from "../../text/order.ts";

export const kialo: Format = {
  name: "kialo",
  title: "Kialo",
  home: "https://www.kialo-edu.com",
  ending: ".kialo.txt",
  mediaType: "text/plain; charset=utf-8",
  ofParts: true,
  loses: {
    always: [...lostDetails, "exclusive", "undercut", "linked-premises", "person", "stance", "source-address", "basis"],
    sometimes: ["relation"],
  },
  write: (graph, { lose }) => writeKialo(graph, lose),
  read: readKialo,
};

/**
 * The text that Kialo exports: a discussion for each question, with numbered lines, each Pro or Con the one above it.
 * A claim that is also seen elsewhere is a line there that refers to its number. Sources are links at the end of a
 * line.
 */
function writeKialo(graph: ExchangeGraph, lose: Lose): string {
  const claims = new Map(graph.claims.map((claim) => [claim.key, claim]));
  const statedBy = Map.groupBy(graph.relations, ownerOf);
  const questionOf = questionsByClaim(graph, statedBy);
  const below = new Map<Key, Omit<Line, "number">[]>();
  const seen = new Set<string>();
  for (const { key } of graph.claims)
    for (const [index, relation] of (statedBy.get(key) ?? []).entries()) {
      const parent = parentOf(relation);
      // A relation between two claims is one line, and an answer one line of its question.
      const name = relation.kind === "answers" ? "" : `${key}\n${parent}`;
      if (name !== "" && seen.has(name)) continue;
      seen.add(name);
      const word = relation.kind === "answers" ? "" : relation.kind === "supports" ? "Pro: " : "Con: ";
      pushTo(below, parent, { key, word, isHome: index === 0 });
    }

  const discussions = graph.questions.map(({ key: question, text: title }) => {
    /** The lines below a claim or the question, homes first. A claim of another discussion can't be referred to. */
    const linesBelow = (parent: Key, number: string): readonly Line[] => {
      const all = below.get(parent) ?? [];
      const inOrder =
        parent === question ? all : [...all.filter((each) => each.isHome), ...all.filter((each) => !each.isHome)];
      const isHere = ({ key }: Pick<Line, "key">): boolean => {
        if (questionOf.get(key) === question) return true;
        const claim = claims.get(key);
        if (claim !== undefined) lose("relation", claim.text, claim.place);
        return false;
      };
      return inOrder.filter(isHere).map((each, index) => ({ ...each, number: `${number}${index + 1}.` }));
    };
    const lines = inTreeOrder(linesBelow(question, ""), ({ key, number, isHome }) =>
      isHome ? linesBelow(key, number) : [],
    );
    // A line may refer to one further down.
    const numbers = new Map(lines.filter(({ isHome }) => isHome).map(({ key, number }) => [key, number]));
    const numbered = lines.flatMap(({ number, word, key, isHome }) => {
      const claim = claims.get(key);
      if (claim === undefined) return [];
      return [`${number} ${word}${isHome ? wordsOf(claim) : `-> See ${numbers.get(key) ?? ""}`}`];
    });
    return [`Discussion Title: ${title}`, "", ...numbered, ""].join("\n");
  });
  return discussions.join("\n");
}

interface Line {
  readonly number: string;
  readonly word: "Pro: " | "Con: " | "";
  readonly key: Key;
  /** Whether it has the words of the claim, rather than a reference to the line that has them. */
  readonly isHome: boolean;
}

function wordsOf({ text, uses }: ExchangeClaim): string {
  const links = uses.flatMap(({ source: { title, url } }) => {
    return url === "" ? [] : [` [${escapeLinks(title || url)}](${escapeAddress(url)})`];
  });
  return `${escapeLinks(text.replace(/\s+/g, " "))}${[...new Set(links)].join("")}`;
}
