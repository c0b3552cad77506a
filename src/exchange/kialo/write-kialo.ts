import { lossesOf, type Write } from "../common/format.ts";
import type { ExchangeClaim, Key } from "../common/graph.ts";
import type { Loss } from "../common/loss.ts";

/**
 * The text that Kialo exports: a discussion for each question, with numbered lines, each Pro or Con the one above it. A claim
 * that is also said elsewhere is a line there that refers to its number. Sources are links at the end of a line.
 */
export const writeKialo: Write = (graph) => {
  const claims = new Map(graph.claims.map((claim) => [claim.key, claim]));
  const losses: Loss[] = [];
  const below = new Map<Key, { readonly key: Key; readonly word: "Pro" | "Con"; readonly isHome: boolean }[]>();
  const own = Map.groupBy(graph.relations, ({ from }) => (typeof from === "string" ? from : (from[0] ?? "")));
  const said = new Set<string>();
  for (const { key } of graph.claims)
    for (const [index, relation] of (own.get(key) ?? []).entries()) {
      if (relation.kind === "answers") continue;
      const parent = relation.kind === "undercuts" ? relation.premise : relation.to;
      if (said.has(`${key}\n${parent}`)) continue;
      said.add(`${key}\n${parent}`);
      const entry = { key, word: relation.kind === "supports" ? "Pro" : "Con", isHome: index === 0 } as const;
      const list = below.get(parent);
      if (list === undefined) below.set(parent, [entry]);
      else list.push(entry);
    }
  const replies = (key: Key) => {
    const all = below.get(key) ?? [];
    return [...all.filter(({ isHome }) => isHome), ...all.filter(({ isHome }) => !isHome)];
  };

  const questionOf = new Map<Key, Key>();
  for (const { key } of graph.claims) {
    const home = own.get(key)?.[0];
    // Claims are in reading order, so what a claim replies to was met before it; linked premises share one home.
    const parent =
      home === undefined || home.kind === "answers" ? undefined : home.kind === "undercuts" ? home.premise : home.to;
    const question = parent === undefined ? (home?.kind === "answers" ? home.to : undefined) : questionOf.get(parent);
    if (question !== undefined) questionOf.set(key, question);
  }

  const discussions = graph.questions.map(({ key: question, text: title }) => {
    /** A claim of another discussion can't be referred to. */
    const isHere = ({ key }: { readonly key: Key }): boolean => {
      if (questionOf.get(key) === question) return true;
      const claim = claims.get(key);
      if (claim !== undefined) losses.push({ kind: "relation", words: claim.text, place: claim.place });
      return false;
    };
    const lines: Line[] = [];
    const numbers = new Map<Key, string>();
    const answers = graph.relations.flatMap((relation) =>
      relation.kind === "answers" && relation.to === question ? [{ key: relation.from, relation }] : [],
    );
    const waiting = answers
      .filter(isHere)
      .map(({ key, relation }, index): Line => ({
        number: `${index + 1}.`,
        word: "",
        key,
        isHome: own.get(key)?.[0] === relation,
      }))
      .toReversed();
    for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
      lines.push(line);
      if (!line.isHome) continue;
      const { number, key } = line;
      numbers.set(key, number);
      const inOrder = replies(key)
        .filter(isHere)
        .map(({ key, word, isHome }, index): Line => ({
          number: `${number}${index + 1}.`,
          word: `${word}: `,
          key,
          isHome,
        }));
      waiting.push(...inOrder.toReversed());
    }
    // Now that all have numbers: a line may refer to one further down.
    const numbered = lines.flatMap(({ number, word, key, isHome }) => {
      const claim = claims.get(key);
      if (claim === undefined) return [];
      return [`${number} ${word}${isHome ? wordsOf(claim) : `-> See ${numbers.get(key) ?? ""}`}`];
    });
    return [`Discussion Title: ${title}`, "", ...numbered, ""].join("\n");
  });
  return { text: discussions.join("\n"), losses: [...lossesOf(graph, "kialo"), ...losses] };
};

interface Line {
  readonly number: string;
  readonly word: string;
  readonly key: Key;
  /** Whether it has the words of the claim, rather than a reference to the line that has them. */
  readonly isHome: boolean;
}

function wordsOf({ text, uses }: ExchangeClaim): string {
  const links = uses.flatMap(({ source: { title, url } }) => {
    const address = url.replace(/[\s()]/g, (sign) => encodeURIComponent(sign).replace("(", "%28").replace(")", "%29"));
    return url === "" ? [] : [` [${escapeLinks(title || url)}](${address})`];
  });
  return `${escapeLinks(text.replace(/\s+/g, " "))}${[...new Set(links)].join("")}`;
}

/** Brackets and backslashes would be read as links and escapes; a reference to another line as one. */
const escapeLinks = (text: string): string => text.replace(/[\\[\]]|^(?=->)/g, (sign) => `\\${sign}`);
