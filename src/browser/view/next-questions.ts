import { awaitedBelow, labelInWords } from "../../reasoning/index.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../model/make-element.ts";
import { linkedWords, markClaim, type LinkClaim } from "./linked-words.ts";
import type { ReaderView } from "./reader-view.ts";

/** The largest number of claims shown. */
const most = 5;

/** The part of the dialog that says what to judge next for the position in focus. `path` leads from the claim in focus up to its question. */
export function nextQuestions(view: ReaderView, path: readonly string[], link: LinkClaim): readonly HTMLElement[] {
  const { graph, standing } = view;
  const positions = new Set(graph.positions.map((place) => graph.claims[place]));
  const position = path.find((id) => positions.has(id)) ?? path.find((id) => standing.has(id));
  if (position === undefined || view.linked) return [];
  const name = markClaim(position);
  const section = (sentence: string, claims: readonly string[] = []): readonly HTMLElement[] => [
    makeElement("h3", {}, browser.next.heading),
    makeElement("p", {}, ...linkedWords(sentence, link)),
    ...(claims.length === 0
      ? []
      : [
          makeElement(
            "ol",
            { class: "view-next" },
            ...claims.map((claim) => makeElement("li", {}, ...linkedWords(claim, link))),
          ),
        ]),
  ];
  if (standing.judgement(position) !== null) return section(browser.next.decided(name));
  const cruxes = standing.cruxes(position).slice(0, most);
  if (cruxes.length > 0)
    return section(
      browser.next.cruxes(name),
      cruxes.map(({ claim, ifAccepted, ifRejected }) =>
        browser.next.crux(markClaim(claim), labelInWords(ifAccepted), labelInWords(ifRejected)),
      ),
    );
  const waits = awaitedBelow(standing, position).slice(0, most);
  return waits.length === 0
    ? section(browser.next.settled(name, labelInWords(standing.label(position))))
    : section(browser.next.several(name), waits.map(markClaim));
}
