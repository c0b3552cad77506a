import type { Label } from "../../claims/model/index.ts";
import * as browser from "../../words/browser.ts";
import { fill, h, type Content } from "../page/elements.ts";
import { linkedWords, markClaim, type LinkClaim } from "./claim-links.ts";
import type { ReaderView } from "./reader-view.ts";

/** What can no longer stand comes first: readers ask what a view costs. */
const shownLabels = ["out", "in", "undecided"] as const satisfies readonly Label[];

/** The largest number of claims that the dialog shows unfolded. */
const most = 8;

/** The part of the dialog that lists what follows from a view. `isUnfolded` says whether the reader has unfolded a list. */
export function consequencesSection(
  view: ReaderView,
  link: LinkClaim,
  isUnfolded: (label: string) => boolean,
): Content {
  const all = view.standing.consequences();
  const lists = byLabel(view, all).map(([label, claims]) => {
    const shown = Math.max(most / 2, most - (all.length - claims.length));
    const item = (id: string): HTMLElement => h("li", link(id), h("p", firmness(view, id)));
    const [unfolded, folded] = [claims.slice(0, shown), claims.slice(shown)];
    const list = h(
      "ul",
      folded.map((id) => h("li", link(id))),
    );
    const more = h(
      "details",
      { "data-label": label, open: isUnfolded(label) && "" },
      h("summary", browser.map.more(folded.length)),
      list,
    );
    // How firm they are is worked out once they are shown.
    more.addEventListener("toggle", () => fill(list, folded.map(item)), { once: true });
    return [h("h4", browser.follows.label[label]), h("ul", unfolded.map(item)), folded.length > 0 && more];
  });
  const heading = h("h3", view.linked ? browser.follows.fromTheirs : browser.follows.fromYours);
  return lists.length > 0 && h("section.view-follows", heading, lists);
}

/** The largest number of claims that the block of a claim names for each label. */
const mostNamed = 3;

/** What follows from the judgement of one claim, a sentence for each label. */
export function consequencesHere(view: ReaderView, id: string, link: LinkClaim): Content {
  return byLabel(view, view.standing.consequencesOf(id)).map(([label, claims]) => {
    const named = claims.slice(0, mostNamed).map(markClaim);
    return [" ", linkedWords(browser.follows.here(label, named, claims.length - named.length), link)];
  });
}

/** By how many further judgements the label of a claim that is not judged would change, in words. */
export function firmness(view: ReaderView, id: string): string {
  return browser.follows.firm[view.standing.firmness(id)?.flips ?? "none"];
}

function byLabel(view: ReaderView, claims: readonly string[]): readonly (readonly [Label, readonly string[]])[] {
  return shownLabels
    .map((label) => [label, claims.filter((id) => view.standing.label(id) === label)] as const)
    .filter(([, { length }]) => length > 0);
}
