import { drawMark, drawSign, drawStanding, drawStrip, markClass } from "../../map/drawing/draw-mark.ts";
import { drawPort } from "../../map/drawing/draw-item.ts";
import { drawBracket, drawBranch } from "../../map/drawing/draw-scene.ts";
import { shape, type Shape, writeShape } from "../../map/drawing/shape.ts";
import type { Mark } from "../../map/scene.ts";
import type { Role } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";

const height = 22;

function picture(width: number, ...shapes: readonly Shape[]): string {
  return writeShape(
    shape("svg", { class: "map", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" }, shapes),
  );
}

/** A role as the sign on cards, and as the square or dot of levels 0 and 1, which is drawn as a strip: that needs no pattern. */
function role(kind: Role, ring = false) {
  const form = kind === "position" ? "dot" : "square";
  const mark: Mark = { key: "", number: 0, kind, form, ring, x: 2, y: 6, width: 10, height: 10 };
  return {
    term: ring ? ("unanswered" as const) : kind,
    onCards: picture(20, drawSign({ role: kind, ring, x: 10, y: 11, radius: 7 })),
    inStrips: picture(14, form === "dot" ? drawMark(mark) : drawStrip({ className: markClass(mark), squares: [mark] })),
  };
}

/** An objection and a rebuttal with their ring. */
function unanswered(): ReturnType<typeof role> {
  const [objection, rebuttal] = [role("objection", true), role("rebuttal", true)];
  return {
    ...objection,
    onCards: objection.onCards + rebuttal.onCards,
    inStrips: objection.inStrips + rebuttal.inStrips,
  };
}

const onCards = (width: number, ...shapes: readonly Shape[]) => ({
  term: null,
  onCards: picture(width, ...shapes),
  inStrips: "",
});

/** The signs of the map as SVG, each with its name, what it means, and its term if there is one, for those who look at it for the first time. */
export const keyEntries = () => [
  { ...role("position"), ...words.map.legend.position },
  { ...role("reason"), ...words.map.legend.reason },
  { ...role("objection"), ...words.map.legend.objection },
  { ...role("rebuttal"), ...words.map.legend.rebuttal },
  { ...unanswered(), ...words.map.legend.unanswered },
  {
    ...onCards(20, drawBracket({ key: "", path: "M14 4H7V18H14" })),
    ...words.map.legend.linkedReasons,
    term: "linked-premises" as const,
  },
  {
    ...onCards(
      34,
      shape("g", { class: "port" }, drawPort({ x: 2, y: 3, width: 30, height: 16, text: "2", fontSize: 13 })),
    ),
    ...words.map.legend.crossLinks,
  },
  { ...onCards(34, drawBranch({ key: "", kind: "undercuts", path: "M2 11H32" })), ...words.map.legend.dashedLine },
];

/** What a reader's view says of claims, in words and as signs. Claims without a sign are open. */
export const standingEntries = () =>
  (
    [
      { label: "in", judgement: "accept", term: null },
      { label: "out", judgement: "reject", term: null },
      { label: "in", judgement: null, term: "stands" },
      { label: "out", judgement: null, term: "answered" },
    ] as const
  ).map(({ term, ...standing }) => ({
    sign: picture(16, drawStanding(standing, 8, 11, 13)),
    name: words.browser.view.mark[standing.judgement ?? standing.label],
    term,
  }));
