/** A stretch of a text; UTF-16 code units from its beginning. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A paragraph, heading or list item of a text, without the sign before it, and its sentences in order. */
export interface Block extends Span {
  readonly kind: "paragraph" | "heading" | "item";
  readonly sentences: readonly Span[];
}

/** What begins a heading of Markdown, a quotation, or an item of a list. */
const sign = /^\s*(?:(?<heading>#{1,6}\s+)|(?:>\s?)+|(?<item>(?:[-*+•–·]|\(?\d{1,3}[.)])\s+))/;

/** What stands before the words of a transcript: a time, a name in capitals or at most four words with a colon. */
const speaker =
  /^\s*(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*)?(?:\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}:\s+)?/u;

/** A line shorter than this ends where its writer ended it; a longer one may have been broken to fit. */
const shortLine = 40;

/** The most characters of a sentence. Transcripts without punctuation are cut at spaces. */
const longest = 500;

/** The blocks of a plain text, one after the other, since the text may be long. `language` is a BCP 47 tag. */
export function* blocksOf(text: string, language: string): Generator<Block> {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  for (const { kind, from, to } of linesTogether(text)) {
    if (from === to) continue;
    const written = text.slice(from, to);
    const isHeading = kind === "paragraph" && written.length <= 80 && !/[.!?…:;,\n]["'”’»)\]]*$|\n/.test(written);
    const sentences = sentencesIn(written.replace(/\s/g, " "), from, segmenter);
    yield { kind: isHeading ? "heading" : kind, from, to, sentences };
  }
}

/** The lines of a text, those together that were broken only to fit. */
function linesTogether(text: string): readonly Omit<Block, "sentences">[] {
  const hasBlankLines = /\n[^\S\n]*\n/.test(text.trim());
  const blocks: { kind: Block["kind"]; from: number; to: number }[] = [];
  let before = "";
  for (const { 1: line = "", index } of text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    const found = sign.exec(line);
    const last = blocks.at(-1);
    const isBroken = before.length >= shortLine && (hasBlankLines || !/[.!?…:]["'”’»)\]]*$/.test(before));
    const isSpoken = speaker.exec(line)?.[0].trim() !== "";
    before = line.trim();
    const to = index + line.trimEnd().length;
    if (before === "") continue;
    if (last && isBroken && found === null && !isSpoken) last.to = to;
    else {
      const { heading, item } = found?.groups ?? {};
      const kind = heading === undefined ? (item === undefined ? "paragraph" : "item") : "heading";
      blocks.push({ kind, from: Math.min(to, index + (found?.[0] ?? "").length), to });
    }
  }
  return blocks;
}

/** The sentences of a block that begins at a place of the text. */
function sentencesIn(words: string, at: number, segmenter: Intl.Segmenter): readonly Span[] {
  const start = speaker.exec(words)?.[0].length ?? 0;
  const sentences: { from: number; to: number }[] = [];
  for (const { segment, index } of segmenter.segment(words.slice(start))) {
    const last = sentences.at(-1);
    const from = start + index;
    const goesOn =
      last !== undefined && (/^\s*[\p{Ll},;]/u.test(segment) || abbreviation.test(words.slice(0, last.to).trimEnd()));
    if (goesOn) last.to = from + segment.length;
    else sentences.push({ from, to: from + segment.length });
  }
  return sentences
    .flatMap((sentence) => cut(words, sentence))
    .map(({ from, to }) => ({ from: at + from, to: at + to }));
}

/** What ends in a full stop that ends no sentence, in English, German and French: an abbreviation, an initial, a day. */
const abbreviation =
  /(?:^|[\s(.])(?:\p{L}|Dr|Prof|Mr|Mrs|Ms|St|Jr|Sr|Hr|Fr|Mme|vs|cf|al|[Nn]o|[Ff]ig|pp?|ca|approx|vgl|bzw|Nr|Abs|Art|ex|\d{1,2})\.$/u;

/** A sentence without the space around it, in parts if it is too long for one. */
function cut(words: string, { from, to }: Span): readonly Span[] {
  const text = words.slice(from, to);
  if (text.trim() === "") return [];
  const start = from + text.length - text.trimStart().length;
  const end = from + text.trimEnd().length;
  if (end - start <= longest) return [{ from: start, to: end }];
  const space = words.lastIndexOf(" ", start + longest);
  const middle = space > start ? space : start + longest;
  return [...cut(words, { from: start, to: middle }), ...cut(words, { from: middle, to: end })];
}
