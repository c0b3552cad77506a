import {
  capitalised,
  groundsOf,
  labelWords,
  tensionInWords,
  whyInWords,
  you,
  type Judge,
  type Tension,
  type Why,
} from "../../evaluate/index.ts";
import { linkedWords, markClaim, type LinkClaim } from "./linked-words.ts";
import { makeElement } from "../model/make-element.ts";
import type { ReaderView } from "./reader-view.ts";
import { sinceJudged } from "./since-judged.ts";
import { claimsIn, tensionsOnce } from "./tensions-once.ts";

/** Shows in a claim's block what the reader judged, what follows for the claim, and why. */
export function showInBlock(block: Element, view: ReaderView, id: string, link: LinkClaim): void {
  const judgement = view.judged.get(id)?.judgement ?? null;
  for (const button of block.querySelectorAll<HTMLElement>("[data-action]")) {
    button.ariaPressed = String(button.dataset["action"] === (judgement ?? "leave-open"));
    if (view.linked) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
  block.querySelector(".view-why")?.replaceChildren(...(view.takesPart ? whatFollows(view, id, link) : []));
}

/** The claims that a block names. */
export function claimsInBlock(view: ReaderView, id: string): readonly string[] {
  const why = view.standing.why(id);
  return [...(why ? groundsOf(why) : []), ...tensionsOf(view, id).flatMap(claimsIn)];
}

function whatFollows(view: ReaderView, id: string, link: LinkClaim): readonly (Node | string)[] {
  const why = view.standing.why(id);
  if (why === null) return [];
  const tensions = tensionsOf(view, id).flatMap((tension) => [
    " ",
    makeElement(
      "span",
      { class: "view-tension" },
      ...linkedWords(tensionInWords(tension, markClaim, judgeOf(view)), link),
    ),
  ]);
  return [...reasonFor(view, id, why, link), ".", ...sinceJudged(view, id), ...tensions];
}

const sharer: Judge = {
  accepts: "who shared this view accepts",
  rejects: "who shared this view rejects",
  judgement: "a judgement",
};

/** Whose view is shown. */
export function judgeOf(view: ReaderView): Judge {
  return view.linked ? sharer : you;
}

/** "You accept it", or "Stands: …" with the reason. */
function reasonFor(view: ReaderView, id: string, why: Why, link: LinkClaim): readonly (Node | string)[] {
  const reason = reasonWords(why, judgeOf(view));
  if (why.kind === "judged") return [makeElement("b", {}, capitalised(reason))];
  const label = capitalised(labelWords[view.standing.label(id)]);
  return [makeElement("b", {}, label), ": ", ...linkedWords(reason, link)];
}

/** A claim that waits for many others, or against which much is answered, names so many. */
const mostNamed = 3;

/** The reason in words, with no more claims than one reads in a sentence. */
function reasonWords(why: Why, judge: Judge): string {
  if (why.kind === "carried")
    return whyInWords({ ...why, answered: why.answered.slice(0, mostNamed) }, markClaim, judge);
  if (why.kind !== "waits") return whyInWords(why, markClaim, judge);
  const attacks = why.attacks.slice(0, mostNamed);
  const supports = why.supports.slice(0, mostNamed - attacks.length);
  const rivals = why.rivals.slice(0, mostNamed - attacks.length - supports.length);
  const others =
    why.attacks.length + why.supports.length + why.rivals.length - attacks.length - supports.length - rivals.length;
  return `${whyInWords({ ...why, attacks, supports, rivals }, markClaim, judge)}${others > 0 ? `, and for ${others} more` : ""}`;
}

function tensionsOf(view: ReaderView, id: string): readonly Tension[] {
  return view.judged.has(id)
    ? tensionsOnce(view.standing.tensions()).filter((tension) => claimsIn(tension).includes(id))
    : [];
}
