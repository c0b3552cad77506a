import type { Image, ImageReference, Node, Nodes, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { sitePath } from "../../text/paths.ts";
import { fileKind } from "../file-kind.ts";
import type { Id, Place, Placed, SourceReference } from "../model/index.ts";
import { claimId } from "../schema/keys.ts";
import { splitCitation, sourceId } from "../formats/id.ts";
import type { Reading } from "../reading.ts";
import { possibleId } from "../read/texts.ts";
import type { Format } from "../formats/texts.ts";
import { type Text, placeInText, type PlaceOf } from "../yaml/value.ts";
import type { CitationNode } from "./reference-syntax.ts";

interface References {
  readonly citations: readonly SourceReference[];
  readonly claimLinks: readonly Placed<Id>[];
}

/**
 * Collects the references in a tree, stores the place of the nodes that rules need, and reports malformed references.
 */
export function collectReferences(tree: Root, text: Text, reading: Reading): References {
  const placeOf = placeInText(text, reading);
  const citations: SourceReference[] = [];
  const claimLinks: Placed<Id>[] = [];
  /** A footnote and a table are each reported once. */
  const reported = new Set<Unsupported>();
  const report = (kind: Unsupported, range: Range | null): void => {
    if (range === null || reported.has(kind)) return;
    reported.add(kind);
    const [message, help] = unsupported[kind];
    reading.report("unsupported-markdown", placeOf(range.start, range.end), message, help);
  };
  /** The texts of links by reference. */
  const shownBy = new Map<string, string[]>();
  visit(tree, "linkReference", (node) => {
    const texts = shownBy.get(node.identifier) ?? [];
    texts.push(toString(node));
    shownBy.set(node.identifier, texts);
  });
  visit(tree, (node: Nodes) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (text.value.slice(start, end).includes("&")) collectResolved(node, placeOf(start, end), reading);
    if (isFootnote(node)) report("footnote", { start, end });
    switch (node.type) {
      case "paragraph":
        report("table", tableIn(text.value.slice(start, end), start));
        break;
      case "citation":
        setPlace(node, placeOf(start, end));
        citations.push(...sourcesOf(node, placeOf, reading));
        break;
      case "claimLink": {
        setPlace(node, placeOf(start, end));
        const target = { value: node.claim, place: placeOf(start + 2, start + 2 + node.claim.length) };
        if (checkId(target, claimId, reading)) claimLinks.push(target);
        break;
      }
      case "link":
      case "image":
      case "definition":
        if (isFootnote(node)) break;
        reading.urls.push({
          value: node.url,
          place: placeOf(start, end),
          shown: node.type === "definition" ? (shownBy.get(node.identifier) ?? []) : [toString(node)],
        });
        // Links lead to the first definition of a name.
        if (node.type === "definition") shownBy.delete(node.identifier);
        setPlace(node, placeOf(start, end));
        if (node.type === "image") reportImage(node, placeOf(start, end), reading);
        break;
      case "imageReference":
        if (!isFootnote(node)) reportImage(node, placeOf(start, end), reading);
        break;
      case "html":
        reading.report(
          "unsupported-markdown",
          placeOf(start, end),
          "This is HTML, which Markdown can't contain here.",
          "Write it in Markdown. To show the tag itself, put it in backticks.",
        );
        break;
      case "text":
        report("footnote", footnoteIn(text.value.slice(start, end), start));
        reportUnparsed(text.value.slice(start, end), start, placeOf, reading);
    }
  });
  return { citations, claimLinks };
}

/** Adds the text of a node with entities (`&#x202e;`) resolved, for the rules that check characters. */
function collectResolved(node: Nodes, place: Place, reading: Reading): void {
  for (const key of ["value", "url", "title", "alt", "lang", "meta"]) {
    const text: unknown = Reflect.get(node, key);
    if (typeof text === "string" && text !== "" && node.type !== "html") reading.texts.push({ value: text, place });
  }
}

function setPlace(node: Node, place: Place): void {
  node.data = { ...node.data, place };
}

/** Reports an image, unless it is on a page of the map and names a file of the site. */
function reportImage(node: Image | ImageReference, place: Place, reading: Reading): void {
  const isAllowed = node.type === "image" && sitePath(node.url) !== null;
  if (isAllowed && fileKind(reading.file.path).kind === "page") return;
  reading.report(
    "unsupported-markdown",
    place,
    "This is an image, and pages load nothing from other sites.",
    "Delete the `!` to make it a link, or describe the image in words. A page of the map can show a file in `public/`: `![words](/name.png)`.",
  );
}

function sourcesOf(citation: CitationNode, placeOf: PlaceOf, reading: Reading): SourceReference[] {
  return citation.sources.flatMap(({ source, at, position }) => {
    const start = position.start.offset ?? 0;
    const placed = { value: source, place: placeOf(start, position.end.offset ?? start) };
    if (reportMissingComma(placed, reading)) return [];
    return checkId(placed, sourceId, reading) ? [{ source: placed, at }] : [];
  });
}

/** `[@singer-1975 S. 40]`, `[@one @two]` */
function reportMissingComma({ value, place }: Placed<string>, reading: Reading): boolean {
  const { id, rest } = splitCitation(value);
  if (rest === "") return false;
  const [name, separator] = rest.startsWith("@") ? ["semicolon", ";"] : ["comma", ","];
  const start = place.start + id.length;
  const isVerbatim = reading.file.text.startsWith(`${id} `, place.start);
  reading.report(
    "bad-citation",
    place,
    `There is no ${name} after \`${id}\`.`,
    `Write \`[@${id}${separator} ${rest}]\`.`,
    isVerbatim
      ? { kind: "edit", does: `put a ${name} after \`${id}\``, edits: [{ start, end: start, insert: separator }] }
      : null,
  );
  return true;
}

function checkId({ value, place }: Placed<string>, format: Format, reading: Reading): boolean {
  const fault = format.fault(value);
  if (fault)
    reading.report("bad-id", place, fault.message, fault.help, null, possibleId(fault, { place }, value, reading));
  return fault === null;
}

/** A citation without brackets. Names of accounts have no hyphens, and packages a slash behind theirs. */
const bareCitation = /(?<![\p{L}\p{N}@[/.:;_\\-])@([a-z0-9]+(?:-[a-z0-9]+)+)(?![\w@/]|-|\.\w)/gu;

/** Reports text that looks like a reference but was not parsed as one. */
function reportUnparsed(source: string, start: number, placeOf: PlaceOf, reading: Reading): void {
  if (!source.includes("[@"))
    for (const { 0: written, 1: id = "", index } of source.matchAll(bareCitation))
      reading.report(
        "bad-citation",
        placeOf(start + index, start + index + written.length),
        "This looks like a citation, but it has no brackets.",
        `Write \`[@${id}]\`, or with a place \`[@${id}, §3]\`. If it is not a citation, write \`\\@\`.`,
      );
  for (const { 0: opening, index } of source.matchAll(/(?<!\\)\[[[@]/g)) {
    const place = placeOf(start + index, start + index + opening.length);
    if (opening === "[@") {
      reading.report(
        "bad-citation",
        place,
        "This looks like a citation but is not a valid one.",
        "Write `[@source-id]` or `[@source-id, §3]`; separate several with a semicolon: `[@one-source, p. 3; @another]`. If it is not a citation, write `\\[@`.",
      );
    } else {
      reading.report(
        "bad-citation",
        place,
        "This looks like a link to a claim but is not a valid one.",
        "Write `[[claim-id]]` or `[[claim-id|your words]]`. If it is not a link, write `\\[[`.",
      );
    }
  }
}

const unsupported = {
  footnote: [
    "Footnotes are not supported: this would be shown as it is written.",
    "Move its content into the text. If it names a source, cite that: `[@source-id, §3]`.",
  ],
  table: ["Tables are not supported: the lines would be shown as one paragraph.", "Write it as a list or a sentence."],
} as const;
type Unsupported = keyof typeof unsupported;

/** Whether a node is a footnote: the parser reads `[^1]: note` as a link definition. */
const isFootnote = (node: Nodes): boolean =>
  (node.type === "definition" || node.type === "linkReference" || node.type === "imageReference") &&
  (node.label ?? "").startsWith("^");

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The first mark of a footnote in the source of a text that begins at an offset. */
function footnoteIn(source: string, from: number): Range | null {
  const mark = /(?<!\\)\[\^[^\s[\]]{1,99}\]/.exec(source);
  return mark && { start: from + mark.index, end: from + mark.index + mark[0].length };
}

/** In a paragraph, a line with bars, followed by a line of only bars, hyphens and colons. */
function tableIn(source: string, from: number): Range | null {
  const table = /^.*\|.*\n(?=.*\|)(?=.*-)[ \t\r>|:-]*$/m.exec(source);
  return table && { start: from + table.index, end: from + table.index + table[0].length };
}
