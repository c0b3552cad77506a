import { inlineCode } from "../../text/inline-code.ts";
import type { Format, Read } from "../format.ts";
import {
  ownerOf,
  pushTo,
  type ExchangeClaim,
  type ExchangeGraph,
  type ExchangePlace,
  type ExchangeProblem,
  type ExchangeQuestion,
  type ExchangeRelation,
  type ExchangeUse,
  type Key,
} from "../graph.ts";
import type { Lose, Loss } from "../losses.ts";

export const kialo: Format = {
  name: "kialo",
  title: "Kialo",
  home: "https://www.kialo-edu.com",
  ending: ".kialo.txt",
  mediaType: "text/plain; charset=utf-8",
  ofParts: true,
  loses: {
    always: [
      "title",
      "debate",
      "exclusive",
      "undercut",
      "linked-premises",
      "person",
      "stance",
      "date",
      "source-address",
      "locator",
      "note",
      "basis",
    ],
    sometimes: ["relation"],
  },
  write: (graph, { lose }) => writeKialo(graph, lose),
  read: readKialo,
};

/**
 * The text that Kialo exports: a discussion for each question, with numbered lines, each Pro or Con the one above it. A claim
 * that is also said elsewhere is a line there that refers to its number. Sources are links at the end of a line.
 */
function writeKialo(graph: ExchangeGraph, lose: Lose): string {
  const claims = new Map(graph.claims.map((claim) => [claim.key, claim]));
  const below = new Map<Key, { readonly key: Key; readonly word: "Pro" | "Con"; readonly isHome: boolean }[]>();
  const own = Map.groupBy(graph.relations, ownerOf);
  const said = new Set<string>();
  for (const { key } of graph.claims)
    for (const [index, relation] of (own.get(key) ?? []).entries()) {
      if (relation.kind === "answers") continue;
      const parent = relation.kind === "undercuts" ? relation.premise : relation.to;
      if (said.has(`${key}\n${parent}`)) continue;
      said.add(`${key}\n${parent}`);
      const entry = { key, word: relation.kind === "supports" ? "Pro" : "Con", isHome: index === 0 } as const;
      pushTo(below, parent, entry);
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
      if (claim !== undefined) lose("relation", claim.text, claim.place);
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
  return discussions.join("\n");
}

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

/** More lines than a map can show; the limit bounds what a hostile file costs. */
const mostLines = 100_000;

/** A numbered line with those that go on with it. */
interface Entry {
  readonly number: string;
  readonly word: "pro" | "con" | "";
  readonly text: string[];
  readonly place: ExchangePlace;
  readonly discussion: number;
}

/**
 * Reads the text that Kialo exports. Lines with one number are positions, others Pro or Con the line above them; `-> See 1.2.` is
 * the claim of that line said here as well. A line without a number goes on with the one above it.
 */
export function readKialo(text: string, path: string): Read {
  const problems: ExchangeProblem[] = [];
  const losses: Loss[] = [];
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const questions: ExchangeQuestion[] = [];
  const nothing = { title: "", questions: [], claims: [], relations: [] };
  if (lines.length > mostLines) {
    const message = `There are ${lines.length.toLocaleString("en")} lines; at most ${mostLines.toLocaleString("en")} are read.`;
    return { graph: nothing, losses, problems: [{ message, place: { path, line: 1, column: 1 } }] };
  }
  const entries: Entry[] = [];
  for (const [index, line] of lines.entries()) {
    const place = { path, line: index + 1, column: 1 };
    const title = /^\s*Discussion (?:Title|Name): *(.*)$/i.exec(line)?.[1];
    if (title !== undefined) {
      questions.push({ key: `q${questions.length + 1}`, text: title, debate: "", exclusive: false, place });
      continue;
    }
    const numbered = /^\s*((?:\d{1,6}\.){1,400})\s+(?:(Pro|Con)\s*:\s*)?(.*)$/i.exec(line);
    if (numbered !== null) {
      const [, number = "", word = "", words = ""] = numbered;
      const sign = word.toLowerCase();
      entries.push({
        number,
        word: sign === "pro" || sign === "con" ? sign : "",
        text: [words],
        place,
        discussion: questions.length,
      });
    } else if (line.trim() !== "") {
      const last = entries.at(-1);
      if (last === undefined) problems.push({ message: "This line has no number.", place });
      else last.text.push(line.trim());
    }
  }
  if (entries.length === 0 && questions.length === 0) {
    const message = "There is no numbered line in this file. Give the text that Kialo exports.";
    return { graph: nothing, losses, problems: [{ message, place: { path, line: 1, column: 1 } }] };
  }
  const graph = graphOf(entries, questions, problems, losses);
  return { graph, losses, problems };
}

function graphOf(
  entries: readonly Entry[],
  questions: readonly ExchangeQuestion[],
  problems: ExchangeProblem[],
  losses: Loss[],
): Read["graph"] {
  const keyOf = (discussion: number, number: string): Key => `${discussion}/${number}`;
  const known = new Map(entries.toReversed().map((entry) => [keyOf(entry.discussion, entry.number), entry]));
  const asked = new Map(questions.map((question, index) => [index + 1, question]));
  /** Thesis lines that are questions: their replies without Pro and Con are the positions. */
  const headings = new Set<Entry>();
  for (const { number, word, discussion } of entries) {
    const parent = known.get(keyOf(discussion, aboveOf(number)));
    if (
      word === "" &&
      parent !== undefined &&
      aboveOf(parent.number) === "" &&
      /[?？؟]\s*$/.test(parent.text.join(" "))
    )
      headings.add(parent);
  }
  const claims: ExchangeClaim[] = [];
  /** Where a claim stands with its words comes before where others refer to it. */
  const own: ExchangeRelation[] = [];
  const referring: ExchangeRelation[] = [];
  const made = [...questions];
  const questionOf = new Map<Entry, Key>();
  for (const entry of entries) {
    const { number, word, place, discussion } = entry;
    const key = keyOf(discussion, number);
    if (known.get(key) !== entry) {
      problems.push({ message: `The number ${inlineCode(number)} is used twice.`, place });
      continue;
    }
    const written = entry.text.join(" ").trim();
    if (headings.has(entry)) {
      const question = { key, text: written, debate: "", exclusive: false, place };
      made.push(question);
      questionOf.set(entry, key);
      continue;
    }
    const reference = /^-> ?See ((?:\d+\.)+)\s*$/i.exec(written)?.[1];
    const from = reference === undefined ? key : keyOf(discussion, reference);
    if (reference === undefined) {
      const { words, uses, markup } = plainWords(written);
      if (markup !== "") losses.push({ kind: "markup", words: markup, place });
      claims.push({ key, text: words, basis: "", stances: [], uses, place });
    }
    const relations = reference === undefined ? own : referring;
    const above = aboveOf(number);
    const parent = known.get(keyOf(discussion, above));
    if (above === "" || (parent !== undefined && headings.has(parent) && word === "")) {
      const question = (parent === undefined ? undefined : questionOf.get(parent)) ?? asked.get(discussion)?.key;
      if (question !== undefined) relations.push({ kind: "answers", from, to: question, place });
      continue;
    }
    if (word === "" || parent === undefined) {
      const why = word === "" ? "is neither Pro nor Con" : `replies to ${inlineCode(above)}, which is not there`;
      problems.push({ message: `This line ${why}.`, place });
      continue;
    }
    relations.push({
      kind: word === "pro" ? "supports" : "attacks",
      from: [from],
      to: referredTo(parent, discussion, keyOf),
      place,
    });
  }
  return {
    title: questions.length === 1 ? (questions[0]?.text ?? "") : "",
    questions: made,
    claims,
    relations: [...own, ...referring],
  };
}

const aboveOf = (number: string): string => number.replace(/\d+\.$/, "");

/** The claim of a line: that of the line it refers to, or its own. */
function referredTo(
  { number, text }: Entry,
  discussion: number,
  keyOf: (discussion: number, number: string) => Key,
): Key {
  const reference = /^-> ?See ((?:\d+\.)+)\s*$/i.exec(text.join(" ").trim())?.[1];
  return keyOf(discussion, reference ?? number);
}

/** Words without links, which are sources: those behind the words go, of those within them the words stay. */
function plainWords(written: string): {
  readonly words: string;
  readonly uses: readonly ExchangeUse[];
  readonly markup: string;
} {
  const uses: ExchangeUse[] = [];
  let markup = "";
  const link = /(?<!\\)\[((?:[^[\]\\]|\\.){1,500})\]\((https?:[^()\s]{1,2000})\)/gi;
  const end = /(?:\s*(?<!\\)\[(?:[^[\]\\]|\\.){1,500}\]\(https?:[^()\s]{1,2000}\))+\s*$/i.exec(written.slice(-20_000));
  const behind = end === null ? written.length : written.length - end[0].length;
  const within = written.slice(0, behind).replace(link, (whole, title: string, url: string) => {
    uses.push(useOf(title, url));
    markup ||= whole;
    return title;
  });
  for (const [, title = "", url = ""] of written.slice(behind).matchAll(link)) uses.push(useOf(title, url));
  return { words: within.trim() === "" ? plain(written) : plain(within), uses, markup };
}

const plain = (text: string): string => text.replace(/\\([\\[\]]|(?=->))/g, "$1").trim();

const useOf = (title: string, url: string): ExchangeUse => ({
  source: { title: plain(title) === url ? "" : plain(title), url },
  at: "",
  note: "",
  quote: "",
});
