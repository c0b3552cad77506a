import type { MapClaim } from "../../map/map-data.ts";
import type { StanceKind } from "../../model/index.ts";
import { makeElement } from "../model/make-element.ts";
import { pageAddress } from "../model/page-address.ts";
import { viewBlock } from "../view/view-block-frame.ts";

const stances: readonly (readonly [stance: StanceKind, words: string])[] = [
  ["asserts", "Asserted by"],
  ["concedes", "Conceded by"],
  ["rejects", "Rejected by"],
];

/** What the map adds to a claim in focus: the reader's judgement, who holds it, how it is explained, its sources, and the way to its page. `base` is where the site begins. */
export function claimDetail(claim: MapClaim, base: string): readonly HTMLElement[] {
  const { id, basis, sources, words } = claim;
  const page = makeElement(
    "a",
    { href: pageAddress(base, { kind: claim.role, id }), class: "detail-page" },
    "The claim’s page",
  );
  return [
    viewBlock(),
    ...holders(claim, base),
    ...(words === "" ? [] : [makeElement("p", { class: "detail-words" }, words)]),
    ...row(
      sources.length === 1 ? "Source" : "Sources",
      sources.map(([source, short, title]) =>
        makeElement("a", { href: pageAddress(base, { kind: "source", id: source }), title }, short),
      ),
    ),
    ...row("Rests on", basis === "" ? [] : [basis]),
    makeElement("p", { class: "detail-more" }, page, ": all sources, its history, how to cite it"),
  ];
}

function holders({ stances: taken }: MapClaim, base: string): readonly HTMLElement[] {
  return stances.flatMap(([stance, words]) => {
    const people = new Map<string, { readonly name: string; readonly years: Set<string> }>();
    for (const { person, name, year } of taken.filter((each) => each.stance === stance)) {
      const known = people.get(person) ?? { name, years: new Set() };
      if (year !== "") known.years.add(year);
      people.set(person, known);
    }
    const names = [...people].map(([id, { name, years }]) =>
      makeElement(
        "span",
        {},
        makeElement("a", { href: pageAddress(base, { kind: "person", id }) }, name),
        years.size > 0 ? ` (${[...years].sort().join(", ")})` : "",
      ),
    );
    return row(words, names, stance);
  });
}

function row(words: string, parts: readonly (Node | string)[], name = ""): readonly HTMLElement[] {
  if (parts.length === 0) return [];
  const separated = parts.flatMap((part, index) => (index === 0 ? [part] : [", ", part]));
  return [makeElement("p", name === "" ? {} : { class: name }, makeElement("b", {}, words), " ", ...separated)];
}
