import {
  claimsInTension,
  tensionInWords,
  whyInWords,
  you,
  type Judge,
  type Judgement,
  type Tension,
  type Why,
} from "../../reasoning/index.ts";
import { capitalised } from "../../text/sentence.ts";
import * as browser from "../../words/browser.ts";
import { fill, h, type Content } from "../page/elements.ts";
import { fetchClaim, pageAddress, viewAnchor } from "../page/site.ts";
import { claimLink, linkedWords, markClaim, sentenceBook, type LinkClaim } from "./claim-links.ts";
import { bearsHere } from "./bears-on.ts";
import { consequencesHere, firmness } from "./consequences.ts";
import { listenToJudgeButtons, refill } from "./first-steps.ts";
import { openReaderView, type ReaderView } from "./reader-view.ts";

/** The reader's view on the page of one claim. */
export interface ClaimView {
  readonly judge: (judgement: Judgement | null) => void;
  readonly show: () => void;
}

/** Opens the view. The data attributes of `block` have the claim's id and the address of the site. Rejects if the view can't be loaded. */
export async function openClaimView(block: HTMLElement): Promise<ClaimView> {
  const { claim = "", base = "/" } = block.dataset;
  const book = sentenceBook(
    () => "",
    async (id) => (await fetchClaim(base, id))?.claim ?? "",
  );
  const link = (id: string): HTMLElement => claimLink(id, book.of(id), pageAddress(base, { kind: "claim", id }), false);
  const show = async (): Promise<void> => {
    // Sentences are loaded first, so that screen readers read out one change rather than two.
    await book.load(claimsInBlock(view, claim));
    showInBlock(block, view, claim, link, h("a", { href: `${base}map/#${viewAnchor}` }, browser.dialog.title));
  };
  const view = await openReaderView(base, () => void show());
  listenToJudgeButtons(block, (id, judgement) => view.judge(id, judgement));
  return { judge: (judgement) => view.judge(claim, judgement), show: () => void show() };
}

/** Shows a claim's judgement, its label and the reason in its block. `toView` leads from there to all of the view. */
export function showInBlock(block: Element, view: ReaderView, id: string, link: LinkClaim, toView: HTMLElement): void {
  const judgement = view.judged.get(id)?.judgement ?? null;
  for (const button of block.querySelectorAll<HTMLElement>(".view-choices [data-action]")) {
    button.ariaPressed = String(button.dataset["action"] === (judgement ?? "leave-open"));
    if (view.linked) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
  fill(block.querySelector(".view-why"), view.takesPart && whatFollows(view, id, link, toView));
  refill(block.querySelector(".view-bears:not(.view-accepted)"), bearsHere(view, id, link));
}

/** The claims that the block of a claim names. */
export function claimsInBlock(view: ReaderView, id: string): readonly string[] {
  const named: string[] = [];
  const note: LinkClaim = (claim) => {
    named.push(claim);
    return "";
  };
  whatFollows(view, id, note, h("a"));
  bearsHere(view, id, note);
  return named;
}

function whatFollows(view: ReaderView, id: string, link: LinkClaim, toView: HTMLElement): Content {
  const why = view.standing.why(id);
  if (why === null) return null;
  const found = tensionsOf(view, id);
  const tensions = found.map((tension) => [
    " ",
    h("span.view-tension", linkedWords(tensionHere(view, tension, id), link)),
  ]);
  const isOwn = view.judged.has(id) && !view.linked;
  const fits = isOwn && found.length === 0 && [" ", browser.follows.fits];
  const all = (isOwn || found.length > 0) && [" ", toView];
  const notKept = !view.isStored && [" ", browser.view.notKept];
  const follows = consequencesHere(view, id, link);
  // What would decide an open claim is said by what bears on it.
  const firm = why.kind !== "judged" && why.kind !== "waits" && [" ", firmness(view, id)];
  const since = sinceJudged(view, id, link);
  return [reasonFor(view, id, why, link), ".", firm, since, follows, tensions, fits, notKept, all];
}

/** A tension on the page of a claim, where that claim needs no name. */
function tensionHere(view: ReaderView, tension: Tension, id: string): string {
  if (!view.linked && tension.kind === "accepted-under-attack" && tension.by.premises.includes(id))
    return browser.follows.against(markClaim(tension.claim));
  if (!view.linked && tension.kind === "both-accepted")
    return browser.follows.rivals(markClaim(tension.claim === id ? tension.other : tension.claim));
  return briefly(tension, view);
}

/** A tension as a sentence, without the claims that deny a step: there may be many. */
export function briefly(tension: Tension, view: ReaderView): string {
  const isLong = tension.kind === "out-despite-premises";
  const short = isLong ? { ...tension, by: { ...tension.by, undercutters: [] } } : tension;
  return tensionInWords(short, markClaim, judgeOf(view));
}

/** How sentences name the person whose view is shown: the reader, or whoever shared it. */
export function judgeOf(view: ReaderView): Judge {
  return view.linked ? browser.why.sharer : you();
}

/** "You accept it", or the label with the reason: "Stands: …". */
function reasonFor(view: ReaderView, id: string, why: Why, link: LinkClaim): Content {
  const reason = reasonWords(why, judgeOf(view));
  if (why.kind === "judged") return h("b", capitalised(reason));
  return [h("b", browser.view.mark[view.standing.label(id)]), ": ", linkedWords(reason, link)];
}

/** The largest number of claims that a reason names, and of those on which an open claim depends: one judgement opens many. */
const [mostNamed, mostAwaited] = [3, 1];

/** The reason in words, shortened. */
function reasonWords(why: Why, judge: Judge): string {
  if (why.kind === "carried")
    return whyInWords({ ...why, answered: why.answered.slice(0, mostNamed) }, markClaim, judge);
  if (why.kind !== "waits") return whyInWords(why, markClaim, judge);
  const attacks = why.attacks.slice(0, mostAwaited);
  const supports = why.supports.slice(0, mostAwaited - attacks.length);
  const rivals = why.rivals.slice(0, mostAwaited - attacks.length - supports.length);
  const others = why.attacks.length + why.supports.length + why.rivals.length - mostAwaited;
  const reason = whyInWords({ ...why, attacks, supports, rivals }, markClaim, judge);
  return others > 0 ? browser.why.andMore(reason, others) : reason;
}

/** The tensions that name a claim that is judged, or that is out though its premises are accepted. */
function tensionsOf(view: ReaderView, id: string): readonly Tension[] {
  return tensionsOnce(view.standing.tensions()).filter((tension) =>
    view.judged.has(id) ? claimsInTension(tension).includes(id) : tension.claim === id,
  );
}

/** How a claim has changed since it was judged, here or in another view, a sentence each, and what replaced it. */
export function sinceJudged(view: ReaderView, id: string, link: LinkClaim, judged = view.judged): Content {
  const previousId = judged.get(id)?.previousId ?? null;
  const { replacedBy } = view.retired(id);
  const changes = [
    previousId !== null && browser.why.formerId(previousId),
    view.hasChanged(id, judged) && browser.why.hasChanged,
    view.isGone(id) && browser.why.isGone,
  ].map((sentence) => sentence && [" ", h("em", sentence)]);
  const replaced = replacedBy !== "" && [" ", linkedWords(browser.dialog.replacedBy(markClaim(replacedBy)), link)];
  return [changes, replaced];
}

/** The tensions without those between the same claims as an earlier one: two claims that attack each other are one conflict. */
export function tensionsOnce(tensions: readonly Tension[]): readonly Tension[] {
  return [...Map.groupBy(tensions, (tension) => claimsInTension(tension).toSorted().join(" ")).values()].flatMap(
    ([first]) => first ?? [],
  );
}
