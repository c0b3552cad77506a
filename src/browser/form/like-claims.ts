import { kindOf, sentenceIn, sentenceOf, type KnownClaim, type Proposal } from "../../contribute/propose/index.ts";
import type { Entry } from "../../search/entry.ts";
import * as browser from "../../words/browser.ts";
import { fill, h } from "../page/elements.ts";
import type { SearchSource } from "../page/search-source.ts";
import { pageAddress } from "../page/site.ts";
import type { FormOptions } from "./claim-form.ts";

/** Fewer words say too little to be compared. */
const fewestWords = 3;

/** Shows the claims that may say what the draft says. Those that stay the same are not read out again. */
export async function showLike(
  place: HTMLElement | null,
  { draft, context }: Proposal,
  { source, base }: Pick<FormOptions, "source" | "base">,
): Promise<void> {
  if (!place) return;
  const { target, original } = draft;
  const claim = sentenceIn(draft) || original;
  const isQuestion = kindOf(draft) === "question";
  place.dataset["sentence"] = claim;
  const isKnown = claim === draft.base[kindOf(draft)];
  const like =
    isKnown || claim.trim().split(/\s+/).length < fewestWords
      ? []
      : await findLike(source, claim, target.trim(), isQuestion);
  const ids = like.map(({ id }) => id).join(" ");
  if (place.dataset["sentence"] !== claim || (place.dataset["shown"] ?? "") === ids) return;
  place.dataset["shown"] = ids;
  const own = like.filter(({ id }) => id === target);
  const others = like.filter(({ id }) => id !== target && id !== draft.id);
  fill(place, group(browser.form.saysTarget, own), group(browser.form.similar, others));

  function group(words: string, entries: readonly Entry[]): HTMLElement | false {
    return entries.length > 0 && h("div", h("p", words), h("ul.tight", entries.map(item)));
  }
  function item({ id, kind, text }: Entry): HTMLElement {
    const [home] = context.claim.get(id)?.[4] ?? [];
    const says = home && relationInWords(home, (of) => sentenceOf(of, context));
    const address = { href: pageAddress(base, { kind, id }), target: "_blank" };
    return h("li", h("a", address, text), h("small", says));
  }
}

/** What may say the same, as `likeClaims` finds it; nothing where the search can't be loaded, since the form works without it. */
export async function findLike(
  source: SearchSource,
  claim: string,
  target = "",
  isQuestion = false,
): Promise<readonly Entry[]> {
  try {
    const [index, { likeClaims }] = await Promise.all([source.index(), import("../../search/like-claims.ts")]);
    return likeClaims(index, claim, target, isQuestion);
  } catch {
    return [];
  }
}

/** What a claim says of another by a relation. */
export function relationInWords([kind, to, step]: KnownClaim[4][number], nameOf: (id: string) => string): string {
  if (kind !== "undercuts") return browser.form.says[kind](nameOf(to));
  const [conclusion = "", ...further] = step.split(" ");
  return browser.form.says.undercuts(nameOf(to), nameOf(conclusion), further.length > 0 ? "undercut" : "step");
}
