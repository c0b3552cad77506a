import {
  capitalised,
  groundsOf,
  tensionInWords,
  whyInWords,
  you,
  type Judge,
  type Tension,
  type Why,
} from "../../reasoning/index.ts";
import * as browser from "../../words/browser.ts";
import { linkedWords, markClaim, type LinkClaim } from "./linked-words.ts";
import { makeElement } from "../model/make-element.ts";
import type { ReaderView } from "./reader-view.ts";
import { sinceJudged } from "./since-judged.ts";
import { claimsIn, tensionsOnce } from "./tensions-once.ts";

/** Shows a claim's judgement, its label and the reason in its block. */
export function showInBlock(block: Element, view: ReaderView, id: string, link: LinkClaim): void {
  const judgement = view.judged.get(id)?.judgement ?? null;
  for (const button of block.querySelectorAll<HTMLElement>("[data-action]")) {
    button.ariaPressed = String(button.dataset["action"] === (judgement ?? "leave-open"));
    if (view.linked) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
  block.querySelector(".view-why")?.replaceChildren(...(view.takesPart ? whatFollows(view, id, link) : []));
}

/** The claims that the block of a claim names. */
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
  const notKept = view.isKept ? [] : [" ", browser.view.notKept];
  return [...reasonFor(view, id, why, link), ".", ...sinceJudged(view, id), ...tensions, ...notKept];
}

/** How sentences name the person whose view is shown: the reader, or whoever shared it. */
export function judgeOf(view: ReaderView): Judge {
  return view.linked ? browser.why.sharer : you();
}

/** "You accept it", or the label with the reason: "Stands: …". */
function reasonFor(view: ReaderView, id: string, why: Why, link: LinkClaim): readonly (Node | string)[] {
  const reason = reasonWords(why, judgeOf(view));
  if (why.kind === "judged") return [makeElement("b", {}, capitalised(reason))];
  const label = browser.view.mark[view.standing.label(id)];
  return [makeElement("b", {}, label), ": ", ...linkedWords(reason, link)];
}

/** The largest number of claims that a reason names. */
const mostNamed = 3;

/** The reason in words, shortened to `mostNamed` claims. */
function reasonWords(why: Why, judge: Judge): string {
  if (why.kind === "carried")
    return whyInWords({ ...why, answered: why.answered.slice(0, mostNamed) }, markClaim, judge);
  if (why.kind !== "waits") return whyInWords(why, markClaim, judge);
  const attacks = why.attacks.slice(0, mostNamed);
  const supports = why.supports.slice(0, mostNamed - attacks.length);
  const rivals = why.rivals.slice(0, mostNamed - attacks.length - supports.length);
  const others =
    why.attacks.length + why.supports.length + why.rivals.length - attacks.length - supports.length - rivals.length;
  const reason = whyInWords({ ...why, attacks, supports, rivals }, markClaim, judge);
  return others > 0 ? browser.why.andMore(reason, others) : reason;
}

function tensionsOf(view: ReaderView, id: string): readonly Tension[] {
  return view.judged.has(id)
    ? tensionsOnce(view.standing.tensions()).filter((tension) => claimsIn(tension).includes(id))
    : [];
}
