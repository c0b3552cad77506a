import type { Id } from "../../claims/model/index.ts";
import { judgementsIn, standing, type Standing } from "../../reasoning/index.ts";
import * as browser from "../../words/browser.ts";
import { h, type Content } from "../page/elements.ts";
import { howAgainst, judgedLine, judgementMark, type LinkClaim } from "./claim-links.ts";
import { sinceJudged } from "./claim-view.ts";
import { compareStandings, type Clash, type Parting } from "./comparison.ts";
import { judgedAlike, sameJudgements } from "./judged.ts";
import type { LinkedView, ReaderView } from "./reader-view.ts";

/** One of two views that are compared. */
export interface Side extends LinkedView {
  readonly who: keyof typeof browser.together.who;
  readonly standing: Standing;
}

export type Sides = readonly [one: Side, other: Side];

/** Who is who in the views of a link. The reader's own comes first; null if there is no other. */
export function sidesOf(view: ReaderView, [a, b]: readonly LinkedView[]): Sides | null {
  const isOwn = ({ judged }: LinkedView): boolean => sameJudgements(judged, view.judged);
  const side = (who: Side["who"], linked: LinkedView): Side => {
    return { ...linked, who, standing: standing(view.graph, judgementsIn(linked.judged)) };
  };
  const you = side("you", { judged: view.judged, gone: 0 });
  if (a === undefined) return null;
  if (b === undefined) return isOwn(a) ? null : [you, side("friend", a)];
  if (isOwn(b)) return [you, side("friend", a)];
  return isOwn(a) ? [you, side("friend", b)] : [side("first", a), side("second", b)];
}

/** What the page that compares has around the comparison. */
interface Around {
  readonly names: Content;
  /** Links to a claim as a line of its own, and in a sentence. */
  readonly link: LinkClaim;
  readonly quote: LinkClaim;
  readonly roleOf: (id: Id) => Content;
}

/** Two views side by side: where they part, what leads there and what that decides, what both judged alike, and what changed since. */
export function twoViews(sides: Sides, view: ReaderView, { names, link, quote, roleOf }: Around): Content {
  const [one, other] = sides;
  const you = one.who === "you" ? "yes" : "no";
  const { disagreements, clashes } = compareStandings(view.graph.claims, one.standing, other.standing);
  const agreed = judgedAlike(one.judged, other.judged);
  const partings = disagreements.map((each) =>
    h(
      each.decides.length > 0 ? "li.parting.decides" : "li.parting",
      parting(each, sides, you, link, roleOf(each.claim)),
    ),
  );
  return [
    h("h2.parted-headline", { tabindex: "-1" }, browser.together.part(you, disagreements.length)),
    names,
    h("div.parted-tally", tally(view.graph.claims, sides, disagreements)),
    partings.length > 0 && h("ol.partings", partings),
    section(
      browser.compare.clashes,
      [...Map.groupBy(clashes, ({ claim }) => claim)].map(([claim, those]) => [
        link(claim),
        those.map((each) => h("p", clashLine(each, sides, quote))),
      ]),
    ),
    section(
      browser.together.agreed(agreed.length),
      agreed.map((id) => judgedLine(one.judged, id, link)),
    ),
    section(browser.together.changed, changes(sides, view, link, quote)),
  ];
}

/** The largest number of claims of a list that are shown unfolded. */
const most = 6;

/** A list under a heading; nothing for an empty one. */
function section(heading: string, lines: readonly Content[]): Content {
  return lines.length > 0 && h("section.parted-list", h("h2", heading), folded(lines));
}

function folded(lines: readonly Content[]): Content {
  const items = lines.map((line) => h("li", line));
  const rest = items.slice(most);
  const more =
    rest.length > 0 &&
    h("details", h("summary.summary-note", browser.map.more(rest.length)), h("ul.columns.entries", rest));
  return [h("ul.columns.entries", items.slice(0, most)), more];
}

function parting(
  { claim, labels, grounds, decides, bearsOn }: Parting,
  sides: Sides,
  you: string,
  link: LinkClaim,
  role: Content,
): Content {
  const column = (at: 0 | 1): HTMLElement => {
    const { who, judged } = sides[at];
    const own = judged.get(claim)?.judgement;
    const leading = grounds[at].map((id) => h("li", judgedLine(judged, id, link)));
    return h(
      "div.parted-side",
      h(
        "p.parted-verdict",
        h("span", browser.together.who[who]),
        " ",
        own ? judgementMark(own) : h("b", browser.together.result[labels[at]]),
      ),
      !own && h("p", h("span.inferred-mark", browser.compare.inference)),
      leading.length > 0
        ? [h("p.aside-note", browser.together.leads), h("ul.entries", leading)]
        : h("p.aside-note", browser.together.alone),
    );
  };
  return [
    h("h3", role, link(claim)),
    h("div.parted-sides", column(0), column(1)),
    h(
      "div.parted-decides",
      h("p.told", browser.together.decides(you, decides.length, bearsOn.length)),
      folded((decides.length > 0 ? decides : bearsOn).map(link)),
    ),
  ];
}

/** With more claims than these there are no squares: they would say nothing. */
const mostSquares = 600;

/** A square for each claim that has a result in either view, and what the squares mean. */
function tally(claims: readonly Id[], [one, other]: Sides, disagreements: readonly Parting[]): Content {
  const starts = new Set(disagreements.map(({ claim }) => claim));
  const kindOf = (id: Id): keyof typeof browser.together.tally | null => {
    const [a, b] = [one.standing.label(id), other.standing.label(id)];
    if (a === b) return a === "undecided" ? null : "alike";
    if (a === "undecided" || b === "undecided") return "single";
    return starts.has(id) ? "starts" : "follows";
  };
  const claimsBy = Map.groupBy(claims, kindOf);
  const counts = (["alike", "single", "follows", "starts"] as const).flatMap((kind) => {
    const count = claimsBy.get(kind)?.length ?? 0;
    return count === 0 ? [] : [{ kind, count, meaning: browser.together.tally[kind](count) }];
  });
  const squares = counts.flatMap(({ kind, count }) => Array.from({ length: count }, () => h(`i.${kind}`)));
  const key = counts.map(({ kind, meaning }) => h("li", h(`i.${kind}`, { "aria-hidden": "true" }), meaning));
  return [
    squares.length <= mostSquares && h("div.parted-squares.in-line", { "aria-hidden": "true" }, squares),
    h("ul.legend", key),
  ];
}

function clashLine({ claim, side, against }: Clash, [one, other]: Sides, quote: LinkClaim): Content {
  const { who, judged } = side === "you" ? one : other;
  const name = h("b", browser.together.who[who]);
  return [name, ": ", judgedLine(judged, against.by, quote), howAgainst(against, claim, quote)];
}

/** What has become of the claims of a link since. */
function changes(sides: Sides, view: ReaderView, link: LinkClaim, quote: LinkClaim): readonly Content[] {
  return sides.flatMap(({ who, judged, gone }): readonly Content[] => {
    const name = (): HTMLElement => h("b", browser.together.who[who]);
    const lines = [...judged].flatMap(([id, { previousId }]): readonly Content[] => {
      if (!view.hasChanged(id, judged) && !view.isGone(id) && previousId === null) return [];
      return [[name(), ": ", judgedLine(judged, id, link), sinceJudged(view, id, quote, judged)]];
    });
    const all = judged.size + gone;
    const lost = `${browser.dialog.shared(all)} ${browser.dialog.sharedGone(gone, all)}`;
    return gone > 0 ? [...lines, [name(), ": ", lost]] : lines;
  });
}
