import sax from "sax";
import type { ExchangeClaim, ExchangePlace, ExchangeQuestion, Key } from "../graph.ts";

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
  /** The text right in it. */
  text: string;
}

/** The elements of a text in XML in their order, the root first; or what is wrong with it, and where. */
export function parseXml(
  text: string,
  placeAt: (offset: number) => ExchangePlace,
): readonly XmlElement[] | { readonly message: string; readonly place: ExchangePlace } {
  const parser = sax.parser(true);
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const errors: { readonly message: string; readonly place: ExchangePlace }[] = [];
  parser.onopentag = ({ name: tag, attributes }) => {
    const place = placeAt(parser.startTagPosition - 1);
    const element = { tag, name: tag.replace(/^.*:/, ""), attributes, children: [], place, text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
    elements.push(element);
  };
  parser.ontext = parser.oncdata = (more) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += more;
  };
  parser.onclosetag = () => void open.pop();
  parser.onerror = ({ message }) => {
    errors.push({ message: message.split("\n")[0] ?? "", place: placeAt(parser.position) });
    parser.error = null;
  };
  parser.write(text).close();
  return errors[0] ?? elements;
}

/** An element with all below it, in their order. */
export function allIn(root: XmlElement): readonly XmlElement[] {
  const all: XmlElement[] = [];
  // A stack rather than recursion: files may be nested deep.
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    all.push(element);
    waiting.push(...element.children.toReversed());
  }
  return all;
}

/** The elements in the data of a node or an edge. */
export const dataOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter(({ name }) => name === "data").flatMap(allIn);

/** The text right in an element, on one line. */
export const wordsIn = (element: XmlElement | undefined): string => (element?.text ?? "").replace(/\s+/g, " ").trim();
