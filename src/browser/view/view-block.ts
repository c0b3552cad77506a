import { groundsOf, labelWords, tensionInWords, whyInWords, type Tension, type Why } from "../../evaluate/index.ts";
import { linkedWords, markClaim, type LinkClaim } from "./linked-words.ts";
import { makeElement } from "../make-element.ts";
import type { ReaderView } from "./reader-view.ts";
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
  const formerId = view.judged.get(id)?.formerId ?? null;
  const since = [
    ...(formerId === null ? [] : [`It was called ${formerId} when it was judged.`]),
    ...(view.hasChanged(id) ? ["It has changed since it was judged."] : []),
  ].flatMap((words) => [" ", makeElement("em", {}, words)]);
  const tensions = tensionsOf(view, id).flatMap((tension) => [
    " ",
    makeElement("span", { class: "view-tension" }, ...linkedWords(tensionInWords(tension, markClaim), link)),
  ]);
  return [...reasonFor(view, id, why, link), ".", ...since, ...tensions];
}

/** "You accept it", or "Stands: …" with the reason. */
function reasonFor(view: ReaderView, id: string, why: Why, link: LinkClaim): readonly (Node | string)[] {
  if (why.kind === "judged") {
    const accepts = why.label === "in" ? "accept" : "reject";
    return [makeElement("b", {}, view.linked ? `Who shared this view ${accepts}s it` : `You ${accepts} it`)];
  }
  const words = labelWords[view.standing.label(id)];
  const label = makeElement("b", {}, words.slice(0, 1).toUpperCase() + words.slice(1));
  return [label, ": ", ...linkedWords(reasonWords(why), link)];
}

/** A claim that waits for many others, or against which much is answered, names so many. */
const mostNamed = 3;

/** The reason in words, with no more claims than one reads in a sentence. */
function reasonWords(why: Why): string {
  if (why.kind === "carried") return whyInWords({ ...why, answered: why.answered.slice(0, mostNamed) }, markClaim);
  if (why.kind !== "waits") return whyInWords(why, markClaim);
  const attacks = why.attacks.slice(0, mostNamed);
  const supports = why.supports.slice(0, mostNamed - attacks.length);
  const rivals = why.rivals.slice(0, mostNamed - attacks.length - supports.length);
  const others =
    why.attacks.length + why.supports.length + why.rivals.length - attacks.length - supports.length - rivals.length;
  return `${whyInWords({ ...why, attacks, supports, rivals }, markClaim)}${others > 0 ? `, and for ${others} more` : ""}`;
}

function tensionsOf(view: ReaderView, id: string): readonly Tension[] {
  return view.judged.has(id)
    ? tensionsOnce(view.standing.tensions()).filter((tension) => claimsIn(tension).includes(id))
    : [];
}
