import { inlineCode } from "../../text/escape.ts";
import { ReadNotes, refused, tooMany, type Read } from "../format.ts";
import {
  type ExchangeClaim,
  type ExchangeGraph,
  type ExchangePlace,
  type ExchangeQuestion,
  type ExchangeRelation,
  type ExchangeUse,
  type Key,
} from "../graph.ts";

/** More lines than a map can show; the limit bounds what a hostile file costs. */
const mostLines = 100_000;

/** A numbered line with those that go on with it. */
interface Entry {
  readonly key: Key;
  readonly number: string;
  /** The key of the line that it replies to; "" for a thesis. */
  readonly above: Key;
  /** The key of the claim that it says: its own, or that of the line which it refers to. */
  readonly claim: Key;
  readonly word: string;
  readonly text: string;
  readonly place: ExchangePlace;
  readonly discussion: number;
}

/**
 * Reads the text that Kialo exports. Lines with one number are positions, others Pro or Con the line above them; `->
 * See 1.2.` is the claim of that line seen here as well. A line without a number goes on with the one above it. The
 * title may stand below `Discussion Name:`, and sources in a list at the end, to which `[1]` in a line refers.
 */
export function readKialo(text: string, path: string): Read {
  const notes = new ReadNotes();
  const whole = { path, line: 1, column: 1 };
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (lines.length > mostLines) return refused(tooMany("lines", lines.length, mostLines), whole);
  const questions: ExchangeQuestion[] = [];
  const numbered: {
    readonly found: RegExpExecArray;
    readonly words: string[];
    readonly place: ExchangePlace;
    readonly discussion: number;
  }[] = [];
  const seen = new Set<string>();
  /** The addresses of sources that are listed at the end of a discussion, by its number and theirs. */
  const addresses = new Map<string, string>();
  const listed: { readonly address: string; readonly place: ExchangePlace }[] = [];
  for (const [index, line] of lines.entries()) {
    const place = { path, line: index + 1, column: 1 };
    const title = /^\s*Discussion (?:Title|Name): *(.*)$/i.exec(line)?.[1];
    const last = questions.at(-1);
    const [, number = "", address = ""] = /^\s*\[(\d{1,6})\]\s+(https?:\S{1,2000})\s*$/i.exec(line) ?? [];
    const withDot = line.replace(/^(\s*(?:\d{1,6}\.){1,400}\d{1,6})(?=\s{1,9}(?:Pro|Con)\s*:)/i, "$1.");
    const matched = /^\s*((?:\d{1,6}\.){1,400})\s+(?:(Pro|Con)\s*:\s*)?(.*)$/i.exec(withDot);
    // Words may begin with a number, too, such as a year: it does not go on with those of the lines above.
    const own = matched?.[1] ?? "";
    const previous = /^\d+\.$/.test(own) && numbered.at(-1)?.discussion === questions.length ? Number(own) - 1 : 0;
    const found = previous > 0 && !seen.has(`${questions.length}/${previous}.`) ? null : matched;
    if (found !== null) seen.add(`${questions.length}/${own}`);
    if (title !== undefined)
      questions.push({ key: `q${questions.length + 1}`, text: title, debate: "", exclusive: false, place });
    else if (found !== null) numbered.push({ found, words: [found[3] ?? ""], place, discussion: questions.length });
    else if (/^\s*Sources:\s*$/i.test(line)) continue;
    else if (number !== "") {
      addresses.set(`${questions.length}/${number}`, address);
      listed.push({ address, place });
    } else if (line.trim() !== "" && last?.text === "" && numbered.at(-1)?.discussion !== questions.length)
      questions.splice(-1, 1, { ...last, text: line.trim() });
    else if (line.trim() !== "" && numbered.at(-1)?.discussion !== questions.length)
      notes.complain("This line has no number.", place);
    else if (line.trim() !== "") numbered.at(-1)?.words.push(line.trim());
  }
  if (numbered.length === 0 && questions.length === 0)
    return refused("There is no numbered line in this file. Give the text that Kialo exports.", whole);
  const cited = new Set<string>();
  const entries = numbered.map(({ found: [, number = "", word = ""], words, place, discussion }): Entry => {
    const keyOf = (other: string): Key => `${discussion}/${other}`;
    const links: string[] = [];
    // White space as one space: what looks for its end would take time that is quadratic in its length.
    const rest = words
      .join(" ")
      .replace(/\s+/g, " ")
      .replace(/\s*(?<!\\)\[(\d{1,6})\](?!\()/g, (whole, source: string) => {
        const address = addresses.get(`${discussion}/${source}`);
        if (address !== undefined) cited.add(address);
        if (address !== undefined) links.push(` [${escapeLinks(address)}](${escapeAddress(address)})`);
        return address === undefined ? whole : "";
      });
    const text = `${rest}${links.join("")}`.trim();
    const [, reference = number] = seenAt.exec(text) ?? [];
    const above = number.replace(/\d+\.$/, "");
    return {
      ...{ key: keyOf(number), number, text, place, discussion, word: word.toLowerCase() },
      ...{ above: above && keyOf(above), claim: keyOf(reference) },
    };
  });
  for (const { address, place } of listed) if (!cited.has(address)) notes.lose("source", address, place);
  return notes.read(graphOf(entries, questions, notes));
}

function graphOf(entries: readonly Entry[], discussions: readonly ExchangeQuestion[], notes: ReadNotes): ExchangeGraph {
  // Of lines with one number, the first counts.
  const known = new Map(entries.toReversed().map((entry) => [entry.key, entry]));
  /** Theses that are questions: their replies without Pro and Con are the positions. */
  const headings = new Set<Entry>();
  for (const { word, above } of entries) {
    const parent = known.get(above);
    if (word === "" && parent?.above === "" && /[?？؟]\s*$/.test(parent.text)) headings.add(parent);
  }
  const questions = [...discussions];
  const claims: ExchangeClaim[] = [];
  // Where a claim stands with its words comes before where others refer to it.
  const [stated, referring]: [ExchangeRelation[], ExchangeRelation[]] = [[], []];
  for (const entry of entries) {
    const { key, number, above, claim, word, text, place, discussion } = entry;
    if (known.get(key) !== entry) {
      notes.complain(`The number ${inlineCode(number)} is used twice.`, place);
      continue;
    }
    if (headings.has(entry)) {
      questions.push({ key, text, debate: "", exclusive: false, place });
      continue;
    }
    if (elsewhere.test(text)) {
      notes.lose("other-discussion", text, place);
      continue;
    }
    if (claim === key && seenAt.test(text)) {
      notes.lose("self-relation", text, place);
      continue;
    }
    if (claim === key) {
      const { words, uses, markup } = plainWords(text);
      if (markup !== "") notes.lose("markup", markup, place);
      claims.push({ key, text: words, basis: "", stances: [], uses, place });
    }
    const relations = claim === key ? stated : referring;
    const parent = known.get(above);
    const heading = parent !== undefined && headings.has(parent) && word === "" ? parent : undefined;
    if (above === "" || heading !== undefined) {
      const question = heading?.key ?? discussions[discussion - 1]?.key;
      if (question !== undefined) relations.push({ kind: "answers", from: claim, to: question, place });
    } else if (word === "") notes.complain("This line is neither Pro nor Con.", place);
    else if (parent === undefined) {
      const missing = inlineCode(number.replace(/\d+\.$/, ""));
      notes.complain(`This line replies to ${missing}, which is not there.`, place);
    } else relations.push({ kind: word === "pro" ? "supports" : "attacks", from: [claim], to: parent.claim, place });
  }
  const title = discussions.length === 1 ? (discussions[0]?.text ?? "") : "";
  return { title, questions, claims, relations: [...stated, ...referring] };
}

/** A line that stands for another one. */
const seenAt = /^-> ?See ((?:\d+\.)+)\s*$/i;

/** A line that stands for a discussion elsewhere, without words of its own. */
const elsewhere = /^-> ?See discussion #\d+/i;

/** A link in Markdown. Its address may have parentheses, escaped or in pairs. */
const link =
  /(?<!\\)\[((?:[^[\]\\]|\\.){1,500})\]\((https?:(?:\\.|[^()\s\\]|\((?:\\.|[^()\s\\]){0,500}\)){1,2000})\)/gi;
const linksAtEnd = new RegExp(`(?:\\s*${link.source})+\\s*$`, "i");

/**
 * Words without links, which are sources: those behind the words go, of those within them the words stay. So do those
 * of a line that has nothing but links.
 */
function plainWords(written: string) {
  const uses: ExchangeUse[] = [];
  let markup = "";
  const behind = written.length - (linksAtEnd.exec(written.slice(-20_000))?.[0].length ?? 0);
  const within = written.slice(0, behind).replace(link, (whole, title: string, url: string) => {
    uses.push(useOf(title, url));
    markup ||= whole;
    return title;
  });
  for (const [, title = "", url = ""] of written.slice(behind).matchAll(link)) uses.push(useOf(title, url));
  return { words: plain(within.trim() === "" ? written.replace(link, "$1") : within), uses, markup };
}

/** Text without the backslashes before its signs, as in Markdown. */
const plain = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, "$1").trim();

const useOf = (title: string, url: string): ExchangeUse => ({
  source: { title: plain(title) === plain(url) ? "" : plain(title), url: plain(url) },
  at: "",
  note: "",
  quote: "",
});

/** Brackets and backslashes would be read as links and escapes; a reference to another line, or `Pro:`, as one. */
export const escapeLinks = (text: string): string =>
  text.replace(/[\\[\]]|^(?=->)|(?<=^(?:Pro|Con) ?)(?=:)/gi, (sign) => `\\${sign}`);

export const escapeAddress = (url: string): string => url.replace(/\s/g, encodeURIComponent).replace(/[\\()]/g, "\\$&");
