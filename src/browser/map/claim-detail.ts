import type { MapClaim } from "../../map/map-data.ts";
import * as browser from "../../words/browser.ts";
import { fill, h, type Content } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";
import type { MapPage } from "./levels.ts";
import { claimIndex, questionOf, type Place } from "./place.ts";

/** Shows beside the claim in focus what its card doesn't have; hidden at levels 0 to 2. */
export function showDetail({ detail, store, base }: MapPage, place: Place): void {
  const question = place.level === 3 ? questionOf(place, store) : undefined;
  const claim = place.level === 3 ? question?.claims[claimIndex(question, place.claim)] : undefined;
  detail.hidden = claim === undefined;
  fill(detail, claim && claimDetail(claim, base));
}

/** The reader's judgement, who takes which stance, the explanation, counts, the sources, the basis, and a link to the claim's page. */
function claimDetail(claim: MapClaim, base: string): Content {
  const { id, basis, sources, words, recorded } = claim;
  const works = sources.map(([source, short, title]) =>
    h("a", { href: pageAddress(base, { kind: "source", id: source }), title }, short),
  );
  return [
    viewBlock(),
    holders(claim, base),
    words !== "" && h("p.detail-words", words),
    recorded !== "" && h("p.detail-recorded", recorded),
    row(browser.detail.sources(sources.length), works),
    row(browser.detail.basis, basis === "" ? [] : [browser.detail.bases[basis]]),
    h("p.detail-more", h("a.detail-page", { href: pageAddress(base, { kind: claim.role, id }) }, browser.detail.page)),
  ];
}

function holders({ stances: taken }: MapClaim, base: string): Content {
  return (["asserts", "concedes", "rejects"] as const).map((stance) => {
    const people = new Map<string, { readonly name: string; readonly years: Set<string> }>();
    for (const { person, name, year } of taken.filter((each) => each.stance === stance)) {
      const known = people.get(person) ?? { name, years: new Set() };
      if (year !== "") known.years.add(year);
      people.set(person, known);
    }
    const names = [...people].map(([id, { name, years }]) => {
      const link = h("a", { href: pageAddress(base, { kind: "person", id }) }, name);
      return h("span", link, years.size > 0 && ` (${[...years].sort().join(", ")})`);
    });
    return row(browser.detail.holders[stance], names, stance);
  });
}

function row(name: string, parts: readonly Content[], className = ""): Content {
  const separated = parts.map((part, index) => [index > 0 && ", ", part]);
  return parts.length > 0 && h(`p.${className}`, h("b", name), " ", separated);
}

const judgements = [
  ["accept", browser.view.accept, "a"],
  ["reject", browser.view.reject, "r"],
  ["leave-open", browser.view.leaveOpen, "o"],
] as const;

/** The buttons for judging a claim, and a place for what follows, which `showInBlock` fills. */
function viewBlock(): HTMLElement {
  const buttons = judgements.map(([action, name, key]) => {
    const pressed = { "data-action": action, "aria-pressed": String(action === "leave-open") };
    const shortcut = { "aria-keyshortcuts": key, title: browser.detail.withKey(name, key) };
    return h("button", { type: "button", ...pressed, ...shortcut }, name);
  });
  const choices = h("div.view-choices", { role: "group", "aria-label": browser.view.choices }, buttons);
  return h("div.view-block.on-screen", choices, h("p.view-why"), h("div.view-bears"));
}
