import type { Bearing, Step } from "../../reasoning/index.ts";
import * as browser from "../../words/browser.ts";
import { h, type Content } from "../page/elements.ts";
import { judgedLine, linkedWords, markClaim, type LinkClaim } from "./claim-links.ts";
import { judgeButton } from "./first-steps.ts";
import type { ReaderView } from "./reader-view.ts";

/** The largest number of judgements yet to make that are offered. */
const most = 3;

/**
 * What the judgement of a claim bears on: what the reader gives up with it, then the way up to a position, and what else it takes to
 * change that.
 */
export function bearsOn(view: ReaderView, id: string, link: LinkClaim): Content {
  const bearing = view.standing.bearing(id);
  const opposed = opposedBy(view, id);
  const givenUp = givenUpWith(view, opposed, link);
  if (bearing === null || changesAlone(bearing)) return givenUp;
  // What the reader gives up needs no further judgement to be answered.
  if (opposed.includes(bearing.position)) return [givenUp, h("p", linkedWords(wayUp(bearing, id), link))];
  const sentences = linkedWords(wayUp(bearing, id) + whatItTakes(view, bearing), link);
  return [givenUp, h("p", sentences), toJudge(view, offeredBy(bearing), bearing.further.length, link)];
}

/** The claims that conflict with one that the reader accepted, but for those that they accepted too: these are conflicts. */
function opposedBy(view: ReaderView, id: string): readonly string[] {
  if (view.linked || view.judged.get(id)?.judgement !== "accept") return [];
  return view.standing.opposed(id).filter((other) => view.standing.judgement(other) !== "accept");
}

function givenUpWith(view: ReaderView, opposed: readonly string[], link: LinkClaim): Content {
  if (opposed.length === 0) return null;
  const offered = opposed.slice(0, most).map((claim) => ({ claim, judgement: "reject" as const }));
  return [h("p", browser.bears.givenUp(opposed.length)), toJudge(view, offered, opposed.length, link)];
}

/** The same where the claim is shown. If the reader didn't judge it, they didn't ask for a long way: then it is left out. */
export function bearsHere(view: ReaderView, id: string, link: LinkClaim): Content {
  const isFar = (view.standing.bearing(id)?.further.length ?? 0) > most;
  return isFar && !view.judged.has(id) ? null : bearsOn(view, id, link);
}

type Offered = readonly Pick<Bearing["further"][number], "claim" | "judgement">[];

/** Judgements with their buttons, and how many there are besides. */
function toJudge(view: ReaderView, offered: Offered, count: number, link: LinkClaim): Content {
  const items = offered.map(({ claim, judgement }) => {
    const mark = markClaim(claim);
    const name = h("span", linkedWords(isPosition(view, claim) ? browser.bears.position(mark) : mark, link));
    const button = judgeButton(view, judgement, claim, name.textContent);
    return h("li", h("span.view-choices", button), name);
  });
  const others = count - offered.length;
  return [items.length > 0 && h("ul.view-further", items), others > 0 && h("p", browser.map.more(others))];
}

/** What to judge next: for the position in focus, and for the latest judgements. `path` leads from the claim in focus up to its question. */
export function nextSection(view: ReaderView, path: readonly string[], link: LinkClaim): Content {
  const { standing, judged } = view;
  const position = path.find((id) => isPosition(view, id));
  const isNext = (id: string): boolean => {
    const bearing = standing.bearing(id);
    return bearing !== null && !changesAlone(bearing) && (judged.has(id) || bearing.fate !== null);
  };
  const latest = [...judged.keys()].toReversed().filter(isNext).slice(0, most);
  const ids = new Set([...(position !== undefined && isNext(position) ? [position] : []), ...latest]);
  const lines = [...ids].map((id) => h("li.view-bears", h("p", judgedLine(judged, id, link)), bearsOn(view, id, link)));
  return lines.length > 0 && [h("h3", browser.bears.heading), h("ul", lines)];
}

const isPosition = ({ graph }: ReaderView, id: string): boolean =>
  graph.positions.some((place) => graph.claims[place] === id);

/** Whether the judgement of a claim labels a position without any other: that is said elsewhere. */
function changesAlone({ path, fate, further }: Bearing): boolean {
  return path.length > 0 && further.length === 0 && (fate === "in" || fate === "out");
}

/** Those that are made, so that they can be taken back, and the next ones. */
function offeredBy({ further }: Bearing): Bearing["further"] {
  const next = further.filter(({ isMade }) => !isMade).slice(0, most);
  return further.filter((judgement) => judgement.isMade || next.includes(judgement));
}

/** "It supports “A”, which speaks against the position “B”. " A long way is shortened. */
function wayUp({ path }: Bearing, id: string): string {
  const steps = path.map((step, index) => {
    const end = markClaim(step.conclusion);
    const claim = index === path.length - 1 ? browser.bears.position(end) : end;
    const place = index === 0 ? "first" : "next";
    return browser.bears.step(
      place,
      howOf(step, path[index - 1]?.conclusion ?? id),
      claim,
      step.premises.map(markClaim),
    );
  });
  const told = steps.length > most ? [...steps.slice(0, 2), " …", ...steps.slice(-1)] : steps;
  return told.length > 0 ? `${told.join("")}. ` : "";
}

function howOf({ kind, premises, undercutters }: Step, end: string): string {
  if (premises.includes(end)) return kind === "inference" ? "supports" : "attacks";
  return `${undercutters.includes(end) ? "denies" : "touches"}${kind === "inference" ? "Support" : "Attack"}`;
}

function whatItTakes(view: ReaderView, { path, position, fate, further }: Bearing): string {
  const say = browser.bears;
  if (path.length === 0) {
    const judgement = view.standing.judgement(position);
    const own = fate === null ? [] : [say.own(judgement, fate, further.length)];
    return [...(judgement === null ? [] : [say.below]), ...own].join(" ");
  }
  if (fate !== null) return say.becomes(further.every(({ isMade }) => isMade) ? "all" : "some", fate, further.length);
  const judged = path.find(({ conclusion }) => view.standing.judgement(conclusion) !== null)?.conclusion;
  if (judged === undefined) return say.nothing;
  return say.judged(judged === position ? "position" : "between", markClaim(judged));
}
