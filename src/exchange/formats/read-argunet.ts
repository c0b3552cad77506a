import type { ReadNotes } from "../format.ts";
import type { ExchangePlace, Key } from "../graph.ts";
import { dataOf, wordsIn, type Drawn, type DrawnEdge, type DrawnNode, type XmlElement } from "./graphml-drawing.ts";

/**
 * Reads what Argunet writes into GraphML. A thesis is a claim; so is an argument without written premises, and each
 * proposition of one with premises, whose conclusions are steps. A thesis and a proposition with one id are one claim.
 */
export function readArgunet(elements: readonly XmlElement[], notes: ReadNotes): Drawn {
  const claims = new Map<Key, DrawnNode>();
  const steps: DrawnNode[] = [];
  const edges: DrawnEdge[] = [];
  /** The last step of each argument with written premises, and its conclusion. */
  const written = new Map<Key, { readonly step: Key; readonly conclusion: Key }>();
  const claim = (key: Key, text: string, place: ExchangePlace): void => {
    if (!claims.has(key)) claims.set(key, { kind: "claim", key, text, basis: "", stances: [], uses: [], place });
  };
  const said = ({ children }: XmlElement, name: string): string =>
    wordsIn(children.find((child) => child.name === name));

  for (const element of elements) {
    const { tag, place, children } = element;
    const { id = "" } = element.attributes;
    const title = said(element, "title");
    const content = said(element, "content");
    const description = said(element, "description");
    if (tag === "arg:group" && title !== "") notes.lose("tag", title, place);
    // Of the map, its title is kept.
    if (tag === "arg:map" || tag === "arg:debate")
      for (const child of children)
        if (child.tag !== "arg:mapTitle" && child.children.length === 0 && wordsIn(child) !== "")
          notes.lose("data", wordsIn(child), child.place);
    if (tag === "arg:thesis" || tag === "arg:argument") {
      const propositions = children.filter(({ name }) => name === "proposition");
      const isWritten = propositions.some(isConclusion);
      const text = content || description || title;
      if (title !== "" && title !== "Untitled" && (isWritten || title !== text)) notes.lose("data", title, place);
      if (description !== "" && (isWritten || description !== text)) notes.lose("description", description, place);
      if (!isWritten) claim(id, text, place);
      let premises: Key[] = [];
      for (const [index, proposition] of propositions.entries()) {
        const { id: key = "", pattern = "" } = proposition.attributes;
        const { place } = proposition;
        claim(key, said(proposition, "content"), place);
        if (pattern !== "") notes.lose("inference-rule", pattern, place);
        if (isConclusion(proposition) && premises.length > 0) {
          const step = `${id} step ${index}`;
          steps.push({ kind: "step", key: step, text: "", place });
          const ends = [...premises.map((premise) => [premise, step] as const), [step, key] as const];
          for (const [from, to] of ends) edges.push({ from, to, kind: "supports", premise: "", place });
          written.set(id, { step, conclusion: key });
          premises = [];
        }
        premises.push(key);
      }
    }
  }
  for (const element of elements.filter(({ tag }) => tag === "edge")) {
    const { place } = element;
    const { attributes = {} } = dataOf(element).find(({ tag }) => tag === "arg:edge") ?? {};
    const { type = "", sourceNodeId: source = "", targetNodeId: target = "" } = attributes;
    const kind = /attack/i.test(type) ? "attacks" : /support/i.test(type) ? "supports" : "";
    const from = attributes["sourcePropositionId"] || (written.get(source)?.conclusion ?? source);
    const to = attributes["targetPropositionId"] || (written.get(target)?.step ?? target);
    const isWhole = written.get(target)?.step === to;
    if (isWhole) notes.lose("whole-argument", source, place);
    // A conclusion that is the thesis itself needs no relation to it; nothing supports a step.
    if (from !== to && !(isWhole && kind === "supports")) edges.push({ from, to, kind, premise: "", place });
  }
  const title = wordsIn(elements.find(({ tag }) => tag === "arg:mapTitle"));
  return { title, nodes: [...claims.values(), ...steps], edges };
}

const isConclusion = ({ attributes }: XmlElement): boolean => /conclusion/.test(attributes["type"] ?? "");
