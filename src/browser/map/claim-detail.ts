import type { MapClaim } from "../../map/map-data.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";
import type { MapPage } from "./levels.ts";
import { claimIndex, questionOf, type Place } from "./place.ts";

/** Shows beside the claim in focus what its card doesn't have; hidden at levels 0 to 2. */
export function showDetail({ detail, store, base }: MapPage, place: Place): void {
  const question = place.level === 3 ? questionOf(place, store) : undefined;
  const claim = place.level === 3 ? question?.claims[claimIndex(question, place.claim)] : undefined;
  detail.hidden = claim === undefined;
  detail.replaceChildren(...(claim ? claimDetail(claim, base) : []));
}

/** The reader's judgement, who takes which stance, the explanation, the sources, the basis, and a link to the claim's page. */
function claimDetail(claim: MapClaim, base: string): readonly HTMLElement[] {
  const { id, basis, sources, words } = claim;
  const href = pageAddress(base, { kind: claim.role, id });
  return [
    viewBlock(),
    ...holders(claim, base),
    ...(words === "" ? [] : [makeElement("p", { class: "detail-words" }, words)]),
    ...row(
      browser.detail.sources(sources.length),
      sources.map(([source, short, title]) =>
        makeElement("a", { href: pageAddress(base, { kind: "source", id: source }), title }, short),
      ),
    ),
    ...row(browser.detail.basis, basis === "" ? [] : [browser.detail.bases[basis] ?? basis]),
    makeElement("p", { class: "detail-more" }, makeElement("a", { href, class: "detail-page" }, browser.detail.page)),
  ];
}

function holders({ stances: taken }: MapClaim, base: string): readonly HTMLElement[] {
  return (["asserts", "concedes", "rejects"] as const).flatMap((stance) => {
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
    return row(browser.detail.holders[stance], names, stance);
  });
}

function row(name: string, parts: readonly (Node | string)[], className = ""): readonly HTMLElement[] {
  if (parts.length === 0) return [];
  const separated = parts.flatMap((part, index) => (index === 0 ? [part] : [", ", part]));
  const attributes = className === "" ? {} : { class: className };
  return [makeElement("p", attributes, makeElement("b", {}, name), " ", ...separated)];
}

const choices = [
  ["accept", browser.view.accept, "a"],
  ["reject", browser.view.reject, "r"],
  ["leave-open", browser.view.leaveOpen, "o"],
] as const;

/** The buttons for judging a claim, and a place for what follows, which `showInBlock` fills. */
function viewBlock(): HTMLElement {
  const buttons = choices.map(([action, name, key]) =>
    makeElement(
      "button",
      {
        type: "button",
        "data-action": action,
        "aria-pressed": String(action === "leave-open"),
        "aria-keyshortcuts": key,
        title: browser.detail.withKey(name, key),
      },
      name,
    ),
  );
  return makeElement(
    "div",
    { class: "view-block" },
    makeElement("div", { class: "view-choices", role: "group", "aria-label": browser.view.choices }, ...buttons),
    makeElement("p", { class: "view-why" }),
  );
}
