import sax from "sax";
import { type ExchangeClaim, type ExchangePlace, type ExchangeQuestion, type Key } from "../graph.ts";
import { inTreeOrder } from "../../text/order.ts";

/** A node that stands for something on a map. */
export type DrawnNode =
  | ({ readonly kind: "claim" } & ExchangeClaim)
  | ({ readonly kind: "question" } & ExchangeQuestion)
  /** Where premises meet, or what an undercut ends in. */
  | { readonly kind: "step" | "group"; readonly key: Key; readonly text: string; readonly place: ExchangePlace };

/** An edge from what replies to what it replies to. */
export interface DrawnEdge {
  readonly from: Key;
  readonly to: Key;
  /** "" if the edge doesn't say it. */
  readonly kind: "answers" | "supports" | "attacks" | "undercuts" | "";
  /** The premise of a linked step below which an undercut stands; "" for the first. */
  readonly premise: Key;
  readonly place: ExchangePlace;
}

/** The nodes and edges of a file, of whichever program. */
export interface Drawn {
  readonly title: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** An element of XML. */
export interface XmlElement {
  /** With its prefix. */
  readonly tag: string;
  /** Without it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: XmlElement[];
  readonly place: ExchangePlace;
  /** The text in it and in all within it. */
  text: string;
}

/** Elements of HTML that begin a new line, before and behind which a word ends. */
const isBlock = (name: string): boolean => /^(?:br|p|div|li|[uo]l|h[1-6]|t[rdh]|table|body)$/i.test(name);

/** The elements of a text in XML in their order, the root first; or what is wrong with it, and where. */
export function parseXml(
  text: string,
  placeAt: (offset: number) => ExchangePlace,
): readonly XmlElement[] | { readonly message: string; readonly place: ExchangePlace } {
  const parser = sax.parser(true);
  const elements: XmlElement[] = [];
  /** The words of the file, and where those of each element begin and end. */
  let words = "";
  const spans: { readonly element: XmlElement; readonly from: number; to: number }[] = [];
  const open: typeof spans = [];
  const errors: { readonly message: string; readonly place: ExchangePlace }[] = [];
  parser.onopentag = ({ name: tag, attributes }) => {
    const place = placeAt(parser.startTagPosition - 1);
    const element = { tag, name: tag.replace(/^.*:/, ""), attributes, children: [], place, text: "" };
    open.at(-1)?.element.children.push(element);
    elements.push(element);
    if (isBlock(element.name)) words += " ";
    const span = { element, from: words.length, to: words.length };
    open.push(span);
    spans.push(span);
  };
  parser.ontext = parser.oncdata = (more) => void (words += more);
  parser.onclosetag = () => {
    const span = open.pop();
    if (span !== undefined) span.to = words.length;
    if (span !== undefined && isBlock(span.element.name)) words += " ";
  };
  parser.onerror = ({ message }) => {
    errors.push({ message: message.split("\n")[0] ?? "", place: placeAt(parser.position) });
    parser.error = null;
  };
  parser.write(text).close();
  for (const { element, from, to } of spans) element.text = words.slice(from, to);
  return errors[0] ?? elements;
}

/** The elements in the data of a node or an edge. */
export const dataOf = ({ children }: XmlElement): readonly XmlElement[] =>
  inTreeOrder(
    children.filter(({ name }) => name === "data"),
    (element) => element.children,
  );

/** The text in an element, on one line. */
export const wordsIn = (element: XmlElement | undefined): string => (element?.text ?? "").replace(/\s+/g, " ").trim();

/** The words of a label that is written in HTML. A sign such as `<` before a space is no tag. */
export const withoutTags = (words: string): string =>
  /^<html>/i.test(words)
    ? words
        .replace(/<\/?([a-z][a-z\d]*)(?:[\s/][^<>]*)?>/gi, (_, name: string) => (isBlock(name) ? " " : ""))
        .replace(/\s+/g, " ")
        .trim()
    : words;
