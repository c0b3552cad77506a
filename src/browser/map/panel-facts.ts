import type { ClaimFacts } from "../../search/index.ts";
import { makeElement } from "../make-element.ts";
import { pageAddress } from "../page-address.ts";
import type { Search } from "../search/index.ts";

const stanceWords: readonly (readonly [stance: string, words: string])[] = [
  ["asserts", "Asserted by"],
  ["concedes", "Conceded by"],
  ["rejects", "Rejected by"],
];

/** Fills the panel's place for facts with those of a claim, once they are there and if the claim is still in focus. Where they can't be loaded, its page has them. */
export async function showFacts(
  search: Search,
  panel: HTMLElement,
  id: string,
  base: string,
  isInFocus: () => boolean,
): Promise<void> {
  try {
    const facts = await search.facts(id);
    if (facts && isInFocus()) panel.querySelector(".map-panel-facts")?.replaceChildren(...panelFacts(facts, base));
  } catch {
    // The panel's link to the page stands.
  }
}

/** Who holds a claim, where that can be read and what it rests on: one line each. `base` is where the site begins. */
function panelFacts({ basis, holders, sources }: ClaimFacts, base: string): readonly HTMLElement[] {
  const those = (taken: string): readonly HTMLElement[] =>
    holders
      .filter(([stance]) => stance === taken)
      .map(([, id, name]) => makeElement("a", { href: pageAddress(base, { kind: "person", id }) }, name));
  const works = sources.map(([id, short, title]) =>
    makeElement("a", { href: pageAddress(base, { kind: "source", id }), title }, short),
  );
  return [
    ...stanceWords.flatMap(([stance, words]) => row(words, those(stance))),
    ...row(works.length === 1 ? "Source" : "Sources", works),
    ...row("Rests on", basis === "" ? [] : [basis]),
  ];
}

function row(words: string, parts: readonly (Node | string)[]): readonly HTMLElement[] {
  if (parts.length === 0) return [];
  const separated = parts.flatMap((part, index) => (index === 0 ? [part] : [", ", part]));
  return [makeElement("p", {}, makeElement("b", {}, words), " ", ...separated)];
}
