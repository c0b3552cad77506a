import type { Debate, SourceRecord } from "../../src/claims/model/index.ts";
import type { Answer } from "../../src/contribute/write/index.ts";
import { arxivUrl, doiUrl, locatorUrl, webUrl } from "../../src/site/addresses/source-url.ts";
import { copyOf } from "../../src/site/refs/whereabouts.ts";
import { listOf, textIn, valueIn } from "../github/api.ts";
import { type Reply, statusOf, type Wanted } from "./ask.ts";
import { fromHtml } from "hast-util-from-html";
import { toText } from "hast-util-to-text";

/** What can be found, with what asks for work first. */
export const kinds = "gone moved passage retracted missing unasked unread corrected back copy".split(" ");

export interface Finding {
  /** One of `kinds`. */
  readonly kind: string;
  /** The file of a source, or of the claim that cites a passage. */
  readonly path: string;
  /** Where a passage is cited: an offset in the file. */
  readonly start?: number;
  readonly address: string;
  /** As a sentence. */
  readonly says: string;
  /** The day on which it was first found, if addresses were asked. */
  readonly since?: string;
  /** The value of a key of the source that says so; undefined takes the key out. */
  readonly fix?: { readonly key: "online" | "archived" | "retracted"; readonly value: Answer | undefined };
}

export const asksForWork = ({ kind }: Finding): boolean => kinds.indexOf(kind) < 4;

export const keyOf = ({ address, kind, says }: Finding): string => [address, kind, says].join(" ");

/** What is asked, and what a reply lets find. */
export interface Question extends Wanted {
  readonly findings: (reply: Reply) => readonly Finding[];
}

interface Known {
  readonly day: string;
  /** The day on which something was first found, by `keyOf`. */
  readonly since: ReadonlyMap<string, string>;
  /** A server that answers as Crossref and the Internet Archive do, in their place. */
  readonly services: string | undefined;
}

type CitedPassage = ReturnType<typeof citedPassages>[number];

/** Passages, where each is cited, and the page to which its link leads; "" where no browser finds words. */
export const citedPassages = ({ claims, source: sources }: Debate) =>
  claims.flatMap(({ path, stances, uses }) =>
    [...stances, ...uses].flatMap((cited) => {
      const source = sources.get(cited.source.value);
      const ends = cited.passage.map(({ value }) => value);
      if (source === undefined || ends.length === 0) return [];
      const [page = "", words] = (locatorUrl(source, cited) ?? "").split(/#[^#]*:~:text=/);
      return { path, start: cited.source.place.start, source, ends, page: words === undefined ? "" : page };
    }),
  );

/** All that is asked, each page once. */
export function questionsOf(debate: Debate, passages: readonly CitedPassage[], known: Known): readonly Question[] {
  const { crossref, archive } = known.services
    ? { crossref: known.services, archive: known.services }
    : { crossref: "https://api.crossref.org", archive: "https://archive.org" };
  const cited = Map.groupBy(passages, ({ page }) => page);
  const sources = Map.groupBy(
    debate.sources,
    (source) => webUrl(source.fields["URL"] ?? "") ?? doiUrl(source) ?? arxivUrl(source) ?? "",
  );
  const pages = [...new Set([...sources.keys(), ...cited.keys()])].filter((address) => address !== "");
  const service = (address: string, read: (json: unknown) => readonly Finding[]): Question => ({
    ...{ address, wantsText: true, isService: true },
    findings: ({ text }) => read(jsonIn(text)),
  });
  const services = debate.sources.flatMap((source) => {
    const doi = source.fields["DOI"] ?? "";
    const copy = copyOf(source);
    const query = new URLSearchParams({ url: copy?.original ?? "", timestamp: copy?.date.replaceAll("-", "") ?? "" });
    const updates = service(`${crossref}/works/${encodeURIComponent(doi)}`, (json) => updatesIn(source, json));
    const copies = service(`${archive}/wayback/available?${query.toString()}`, (json) => copiesIn(source, json));
    // arXiv says itself what was withdrawn.
    const isAsked = doi !== "" && !doi.startsWith("10.48550/");
    return [...(isAsked ? [updates] : []), ...(copy === null || copy.isKnown ? [] : [copies])];
  });
  return [
    ...pages.map((address) => ({
      address,
      wantsText: cited.has(address),
      isService: false,
      findings: (reply: Reply) => [
        ...(sources.get(address) ?? []).flatMap((source) => whereIs(source, address, reply, known)),
        ...passagesIn(cited.get(address) ?? [], reply.text, statusOf(reply) === "missing" ? "" : reply.why),
      ],
    })),
    ...services,
  ];
}

function whereIs(
  { path, online }: SourceRecord,
  address: string,
  reply: Reply,
  { day, since }: Known,
): readonly Finding[] {
  const { code, why } = reply;
  const about = { path, address };
  if (statusOf(reply) === "missing") {
    if (online?.gone) return [];
    const says = `${address} answered ${code}. A run on another day will say whether it is gone.`;
    const missing = { ...about, kind: "missing", says };
    const first = since.get(keyOf(missing)) ?? day;
    if (first === day) return [missing];
    const fix = { key: "online", value: { checked: day, gone: "true" } } as const;
    return [{ ...about, kind: "gone", says: `${address} answered ${code} on ${first} and again: it is gone.`, fix }];
  }
  if (statusOf(reply) !== "there")
    return [{ ...about, kind: "unasked", says: `${address} could not be asked: ${why}.` }];
  const moved = isElsewhere(address, reply.moved) ? reply.moved : "";
  if (moved === (online?.moved ?? "") && !online?.gone) return [];
  if (moved === "")
    return [{ ...about, kind: "back", says: `${address} is there again.`, fix: { key: "online", value: undefined } }];
  const fix = { key: "online", value: { checked: day, moved } } as const;
  // A front page in its place is not the work.
  const isFront = new URL(moved).pathname === "/";
  return [{ ...about, kind: "moved", says: `${address} has moved to ${moved}.`, ...(isFront ? {} : { fix }) }];
}

/** DOIs always lead elsewhere, and a slash or `https` is no other place. */
function isElsewhere(address: string, moved: string): boolean {
  const place = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|\/?(?:#.*)?$/g, "");
  return moved !== "" && place(moved) !== place(address) && !/^https?:\/\/(?:dx\.)?doi\.org\//.test(address);
}

/** Looks for passages in a text. `why` says that it could not be read. */
export function passagesIn(cited: readonly CitedPassage[], text: string, why: string): readonly Finding[] {
  const blocks = cited.length > 0 ? blocksOf(text) : [];
  const [isDeep, isClosed] = [blocks === null, /"isAccessibleForFree" *: *"?false/i.test(text)];
  const reason = why || (isDeep ? "it is nested too deep" : isClosed ? "it has a paywall" : "");
  return cited.flatMap(({ path, start, source, ends, page }) => {
    const about = { path, start, address: page };
    const [name, place] = [`“${ends.join(" … ")}”`, page || source.id];
    if (holds(blocks ?? [], ends)) return [];
    return reason === ""
      ? [{ ...about, kind: "passage", says: `${name} is not in ${place}.` }]
      : [{ ...about, kind: "unread", says: `${name} can't be looked for in ${place}: ${reason}.` }];
  });
}

/** What Crossref says was published on a source later. */
function updatesIn({ path, fields, retracted }: SourceRecord, json: unknown): readonly Finding[] {
  return listOf(valueIn(json, "message", "updated-by")).flatMap((update) => {
    const [type, notice] = [textIn(update, "type"), textIn(update, "DOI") || (fields["DOI"] ?? "")];
    const parts = listOf(listOf(valueIn(update, "updated", "date-parts"))[0]);
    const date = parts.map((part) => String(part).padStart(2, "0")).join("-");
    const address = `https://doi.org/${notice}`;
    const about = { path, address, says: `${fields["DOI"]} has a ${type.replaceAll("_", " ")} of ${date}: ${address}` };
    if (!/^(?:retraction|withdrawal|removal)$/.test(type)) return [{ ...about, kind: "corrected" }];
    const fix = { key: "retracted", value: { date, notice: address } } as const;
    return retracted ? [] : [{ ...about, kind: "retracted", ...(date === "" ? {} : { fix }) }];
  });
}

/** The copy of a page that the Internet Archive names. */
function copiesIn({ path }: SourceRecord, json: unknown): readonly Finding[] {
  const closest = valueIn(json, "archived_snapshots", "closest");
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(textIn(closest, "timestamp")) ?? [];
  const url = textIn(closest, "url").replace(/^http:/, "https:");
  if (textIn(closest, "status") !== "200" || day === undefined || !url.startsWith("https://web.archive.org/"))
    return [];
  const fix = { key: "archived", value: { url, date: `${year}-${month}-${day}` } } as const;
  return [{ kind: "copy", path, address: url, says: `There is a copy: ${url}`, fix }];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The blocks of a page, or the paragraphs of a plain text, folded as browsers do to find words; null if it is nested too deep. */
export function blocksOf(text: string): readonly string[] | null {
  const isHtml = /^\s*<|<(?:body|p|div)\b/i.test(text);
  try {
    return (isHtml ? toText(fromHtml(text)).split("\n") : text.split(/\r?\n[^\S\n]*\r?\n/)).map(folded);
  } catch {
    return null;
  }
}

/** Without case, accents, and the form of spaces and quotation marks. */
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .toLowerCase()
    .replace(/[‘’‚‛′ʼ`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, " ")
    .trim();

/** Whether a passage is in a text: whole words, each end within one block, the last words after the first. */
export function holds(blocks: readonly string[], [first = "", last]: readonly string[]): boolean {
  const start = endOf(blocks, [0, 0], folded(first));
  return start !== null && (last === undefined || endOf(blocks, start, folded(last)) !== null);
}

/** Where some words end for the first time from a block and an offset in it on, as another such pair. */
function endOf(blocks: readonly string[], [from, offset]: readonly [number, number], words: string) {
  for (let block = from; block < blocks.length; block += 1) {
    const text = blocks[block] ?? "";
    let at = text.indexOf(words, block === from ? offset : 0);
    for (; at >= 0 && words !== ""; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (!isInWord(text, at) && !isInWord(text, end)) return [block, end] as const;
    }
  }
  return null;
}

const isInWord = (text: string, at: number): boolean => at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
