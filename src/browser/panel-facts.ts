import type { ClaimFacts, Facts } from "./claim-facts.ts";
import { makeElement } from "./make-element.ts";

/** Makes the address of a person's or a source's page. */
export interface PageAddresses {
  readonly person: (id: string) => string;
  readonly source: (id: string) => string;
}

const stanceWords: readonly (readonly [stance: string, words: string])[] = [
  ["asserts", "Asserted by"],
  ["concedes", "Conceded by"],
  ["rejects", "Rejected by"],
];

/** Who holds a claim, where that can be read and what it rests on: one line each. */
export function panelFacts(facts: Facts, claim: ClaimFacts, addresses: PageAddresses): readonly HTMLElement[] {
  const holders = (taken: string): readonly HTMLElement[] =>
    claim.stances
      .filter(([, stance]) => stance === taken)
      .map(([id]) => makeElement("a", { href: addresses.person(id) }, facts.people.get(id) ?? id));
  const sources = claim.sources.map((id) =>
    makeElement(
      "a",
      { href: addresses.source(id), title: facts.sources.get(id)?.title ?? "" },
      facts.sources.get(id)?.short ?? id,
    ),
  );
  return [
    ...stanceWords.flatMap(([stance, words]) => row(words, holders(stance))),
    ...row(sources.length === 1 ? "Source" : "Sources", sources),
    ...row("Rests on", claim.basis === "" ? [] : [claim.basis]),
  ];
}

function row(words: string, parts: readonly (Node | string)[]): readonly HTMLElement[] {
  if (parts.length === 0) return [];
  const separated = parts.flatMap((part, index) => (index === 0 ? [part] : [", ", part]));
  return [makeElement("p", {}, makeElement("b", {}, words), " ", ...separated)];
}
