import { awaitedBelow, labelWords } from "../../evaluate/index.ts";
import { makeElement } from "../model/make-element.ts";
import type { LinkClaim } from "./linked-words.ts";
import type { ReaderView } from "./reader-view.ts";

/** The claims shown: those that matter most. */
const most = 5;

/** What to judge next for the position in focus. `path` leads from the claim in focus up to its question. */
export function nextQuestions(view: ReaderView, path: readonly string[], link: LinkClaim): readonly HTMLElement[] {
  const { graph, standing } = view;
  const positions = new Set(graph.positions.map((place) => graph.claims[place]));
  const position = path.find((id) => positions.has(id)) ?? path.find((id) => standing.has(id));
  if (position === undefined || view.linked) return [];
  const heading = makeElement("h3", {}, "What matters most next");
  const name = link(position);
  if (standing.judgement(position) !== null)
    return [heading, makeElement("p", {}, "You judged ", name, " yourself: leave it open to see what it turns on.")];
  const cruxes = standing.cruxes(position).slice(0, most);
  if (cruxes.length === 0) {
    const waits = awaitedBelow(standing, position).slice(0, most);
    if (waits.length === 0) {
      const words = ` ${labelWords[standing.label(position)]}, and no single claim that you left open changes that.`;
      return [heading, makeElement("p", {}, name, words)];
    }
    const words = " waits for several claims at once, these among them:";
    const lines = waits.map((claim) => makeElement("li", {}, link(claim)));
    return [heading, makeElement("p", {}, name, words), makeElement("ol", { class: "view-next" }, ...lines)];
  }
  const lines = cruxes.map(({ claim, ifAccepted, ifRejected }) =>
    makeElement(
      "li",
      {},
      link(claim),
      ` If you accept it, the position ${labelWords[ifAccepted]}; if you reject it, it ${labelWords[ifRejected]}.`,
    ),
  );
  return [heading, makeElement("p", {}, "For ", name, ":"), makeElement("ol", { class: "view-next" }, ...lines)];
}
