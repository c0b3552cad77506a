import { claimData } from "../../../exchange/formats/argdown-data.ts";
import type { ExchangeUse, Key } from "../../../exchange/graph.ts";
import type { Pasted, PastedClaim, PastedRelation, PasteNote, PasteNoteKind } from "./pasted.ts";

/** How an element is related to the one above it: it replies to it, is replied to by it (`+>`), or contradicts it (`><`). */
type Sign = "+" | "-" | "_" | "+>" | "->" | "_>" | "><" | "";

/** A line with what is read of it, and the lines that go on with it. */
interface Item {
  readonly line: number;
  readonly indent: number;
  readonly sign: Sign;
  /** The name in brackets; "" for none. */
  readonly name: string;
  readonly words: string[];
  /** The heading above it; "" for none. */
  readonly question: Key;
}

/** Premises and the conclusion that is drawn from them. */
interface Inference {
  readonly premises: readonly Item[];
  readonly conclusion: Item;
}

/**
 * Reads a part of a file in Argdown: statements and arguments, the replies that are indented below them, and premises with their
 * conclusion. A reply at the left edge replies to something outside of the text. What is not understood is named, line by line. The
 * parser of Argdown reads more, but is many times the size of the form.
 */
export function readOutline(text: string): Pasted {
  const notes: PasteNote[] = [];
  const note: Note = (kind, line, words) => void notes.push({ kind, line, words: words.trim() });
  const questions: { readonly key: Key; readonly text: string; readonly line: number }[] = [];
  const items: Item[] = [];
  const inferences: Inference[] = [];
  const head = /^\uFEFF?\s*===\r?\n([^]*?)\r?\n===(?=\r?\n|$)/.exec(text)?.[1] ?? "";
  if (head.trim() !== "") note("data", 1, head);
  const lines = withoutComments(text).split("\n");
  let premises: Item[] = [];
  let [isConclusion, goesOn] = [false, false];
  let question = "";
  for (const [index, written] of lines.entries()) {
    const line = index + 1;
    const heading = /^\s{0,3}#{1,6}\s+(.*)$/.exec(written)?.[1];
    const numbered = /^\s*\(\d{1,4}\)\s+(.*)$/.exec(written)?.[1];
    if (written.trim() === "" || heading !== undefined || /^\s*-{2,}/.test(written)) {
      goesOn = false;
      if (heading !== undefined) {
        question = `# ${line}`;
        const { text: words, lost } = plainArgdown(heading);
        questions.push({ key: question, text: words, line });
        for (const [kind, what] of lost) note(kind, line, what);
      } else if (written.trim() !== "") isConclusion = true;
      // The name of a rule between premises and conclusion, here or on the next line.
      if (heading === undefined && /\p{L}/u.test(written)) note("data", line, written);
      continue;
    }
    const item = itemOf(numbered ?? written, line, question);
    if (isConclusion && premises.length > 0 && numbered === undefined && item.sign + item.name === "") {
      note("data", line, written);
      continue;
    }
    const last = items.at(-1);
    if (numbered !== undefined) {
      items.push(item);
      if (isConclusion) inferences.push({ premises, conclusion: item });
      if (isConclusion) premises = [item];
      else premises.push(item);
      isConclusion = false;
    } else if (item.sign === "" && item.name !== "" && isBlock(lines, index)) {
      // The name of an argument whose premises follow.
      if (item.words.join("").trim() !== "") note("unread", line, written);
      premises = [];
    } else {
      // A line without a sign and a name goes on with the one above it, unless it is back at the left edge below a reply.
      const isNew = item.sign !== "" || item.name !== "" || (last?.sign !== "" && item.indent === 0);
      if (goesOn && !isNew && last !== undefined) last.words.push(written);
      else items.push(item);
    }
    goesOn = true;
  }
  return { format: "argdown", questions, claims: claimsOf(items, inferences, note), notes };
}

type Note = (kind: PasteNoteKind, line: number, words: string) => void;

/** Whether premises follow after a line. */
function isBlock(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => line.trim() !== "");
  return next !== undefined && /^\s*\(1\)\s/.test(next);
}

const signs: readonly Sign[] = ["+", "-", "_", "+>", "->", "_>", "><"];

function itemOf(written: string, line: number, question: Key): Item {
  const [, space = "", arrow = "", rest = ""] = /^(\s*)((?:<?[+\-_]>?|><)(?:\s+|(?=[[<])|$))?(.*)$/.exec(written) ?? [];
  const [, statement, argument, words] =
    /^(?:\[([^[\]\n]{1,300})\]|<([^<>\n]{1,300})>)(?!\()\s*:?\s*(.*)$/.exec(rest) ?? [];
  const name = (statement ?? argument ?? "").trim();
  const sign = arrow.trim().replace(/^<(?=[+\-_])/, "");
  return {
    line,
    indent: space.replaceAll("\t", "    ").length,
    sign: signs.find((each) => each === sign) ?? "",
    name,
    words: [name === "" ? rest : (words ?? "")],
    question,
  };
}

/** Blanks the head of a file and comments out, so that lines keep their numbers. */
function withoutComments(text: string): string {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/^(\uFEFF?\s*)===\n[^]*?\n===(?=\n|$)/, blank)
    .replace(/^[ \t]*\/\/.*$/gm, "");
  return withoutSpans(withoutSpans(lines, "/*", "*/"), "<!--", "-->");
}

/** Blanks what stands between two marks. One that is never closed is no comment. */
function withoutSpans(text: string, open: string, close: string): string {
  let kept = "";
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start === -1 ? -1 : text.indexOf(close, start + open.length);
    if (end === -1) return kept + text.slice(from);
    kept += text.slice(from, start) + blank(text.slice(start, end));
    from = end + close.length;
  }
}

const blank = (comment: string): string => comment.replace(/[^\n]/g, "");

const keyOf = ({ name, line }: Item): Key => (name === "" ? `line ${line}` : name);

function claimsOf(items: readonly Item[], inferences: readonly Inference[], note: Note): readonly PastedClaim[] {
  const claims = new Map<Key, PastedClaim>();
  const relations = new Map<Key, PastedRelation>();
  const mentioned = new Map<Key, number>();
  const relate = (key: Key, relation: PastedRelation, { line, words, name }: Item): void => {
    const known = relations.get(key);
    // A reply says more about a claim than the heading above it.
    if (known === undefined || (known.kind === "answers" && relation.kind !== "answers")) relations.set(key, relation);
    else if (relation.kind !== "answers") note("second", line, plainArgdown(words.join(" ")).text || name);
  };
  /** The elements that the next line can be below, from the left edge inwards. */
  const above: { readonly indent: number; readonly key: Key }[] = [];
  for (const item of items) {
    const { line, indent, sign, name, words, question } = item;
    const { text, lost, ...side } = plainArgdown(words.join(" "));
    for (const [kind, what] of lost) note(kind, line, what);
    const key = keyOf(item);
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const parent = sign === "" ? "" : (above.at(-1)?.key ?? "");
    if (text === "" && name === "") {
      note("unread", line, words.join(" ") || sign);
      continue;
    }
    const fault = name === "" ? brokenBy(words[0] ?? "") : null;
    if (fault !== null) {
      note(fault, line, [sign, ...words].join(" "));
      // Its replies have no claim to reply to, rather than another one.
      above.push({ indent, key });
      continue;
    }
    above.push({ indent, key });
    if (text === "") mentioned.set(key, mentioned.get(key) ?? line);
    else if (claims.has(key)) note("twice", line, text);
    else claims.set(key, { key, text, line, relation: null, ...side });
    if (sign === "" && question !== "") relate(key, { kind: "answers", to: question }, item);
    else if (sign === "+" || sign === "-") relate(key, { kind: kinds[sign], to: parent }, item);
    else if (sign === "_") relate(key, undercutOf(parent, relations.get(parent)), item);
    else if ((sign === "+>" || sign === "->") && parent !== "") relate(parent, { kind: kinds[sign], to: key }, item);
    else if (sign !== "") {
      note("direction", line, text || name);
      if (sign === "><") relate(key, { kind: "attacks", to: parent }, item);
    }
  }
  for (const { premises, conclusion } of inferences) {
    const [first] = premises;
    for (const premise of premises) relate(keyOf(premise), { kind: "supports", to: keyOf(conclusion) }, premise);
    if (first !== undefined && premises.length > 1)
      note("linked", first.line, claims.get(keyOf(first))?.text ?? first.name);
  }
  // A name without words anywhere says its name, as in Argdown; the draft decides whether it is a claim of the map.
  for (const [key, line] of mentioned)
    if (!claims.has(key)) claims.set(key, { key, text: key, line, relation: null, basis: "", stances: [], uses: [] });
  return [...claims.values()].map((claim) => ({ ...claim, relation: relations.get(claim.key) ?? null }));
}

const kinds = { "+": "supports", "+>": "supports", "-": "attacks", "->": "attacks" } as const;

/** An undercut denies the step from what it stands below to what that replies to. */
const undercutOf = (parent: Key, home: PastedRelation | undefined): PastedRelation => ({
  kind: "undercuts",
  to: parent,
  conclusion: home === undefined || home.kind === "undercuts" || home.kind === "answers" ? "" : home.to,
});

type Side = Pick<PastedClaim, "basis" | "stances" | "uses">;

/** The words of an element of Argdown without its signs, and what the signs said. */
interface PlainWords extends Side {
  readonly text: string;
  readonly lost: readonly (readonly [kind: PasteNoteKind, words: string])[];
}

/** Reads what follows the name of an element: its words, with links, tags and data. */
function plainArgdown(written: string): PlainWords {
  const lost: (readonly [PasteNoteKind, string])[] = [];
  const lose = (kind: PasteNoteKind, words: string): void => void lost.push([kind, words]);
  const { words, side } = withoutData(written, lose);
  const links: ExchangeUse[] = [];
  // An escaped sign is no sign: it is put back at the end.
  const signs: string[] = [];
  const text = words
    .replace(/\\([^\sA-Za-z0-9])/g, (_, sign: string) => `\uE000${signs.push(sign) - 1}\uE001`)
    .replace(/\[([^[\]]{1,500})\]\((https?:[^()\s]{1,2000})\)/gi, (_, title: string, url: string) => {
      links.push({ source: { title, url: restored(url, signs) }, at: "", note: "", quote: "" });
      return title;
    })
    .replace(/(^|\s)#(?:\(([^()]{1,100})\)|([\p{L}\p{N}_-]{1,100}))/gu, (whole) => {
      lose("tag", whole.trim());
      return "";
    })
    .replace(
      /(\*\*|__|(?<![\p{L}\p{N}])[*_])(?=\S)([^*_]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}])/gu,
      (_, __, inner: string) => {
        lose("markup", restored(inner, signs));
        return inner;
      },
    )
    .replace(/\s+/g, " ")
    .trim();
  return { ...side, text: restored(text, signs), uses: [...side.uses, ...links], lost };
}

const restored = (text: string, signs: readonly string[]): string =>
  text.replace(/\uE000(\d+)\uE001/g, (_, index: string) => signs[Number(index)] ?? "");

/** Takes the data off: `{"by": [...]}` as an export has it. Data in another notation are named as lost. */
function withoutData(
  written: string,
  lose: (kind: PasteNoteKind, words: string) => void,
): { readonly words: string; readonly side: Side } {
  const empty: Side = { basis: "", stances: [], uses: [] };
  const start = /\}\s*$/.test(written) ? written.search(/\s\{/) : -1;
  if (start === -1) return { words: written, side: empty };
  const [words, data] = [written.slice(0, start), written.slice(start).trim()];
  try {
    return { words, side: claimData(JSON.parse(data), (name) => lose("data", name)) };
  } catch {
    lose("data", data);
    return { words, side: empty };
  }
}

/**
 * Why a line that begins like an element of Argdown is not one: the bracket of a name is not closed (`[Homework: Homework helps.`,
 * `<Broken`), or a second sign follows (`- -`, `+ Tea is hot.` after a sign). Null for other lines.
 */
export function brokenBy(line: string): "unclosed" | "signs" | null {
  const words = line.trim();
  if (/^(?:\[[^\]]*|<\p{L}[^>]*)$/u.test(words)) return "unclosed";
  return /^(?:<?[+\-_]>?|><)(?:\s|$)/.test(words) ? "signs" : null;
}
