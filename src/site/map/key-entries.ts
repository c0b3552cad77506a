import { drawMark, drawSign } from "../../map/drawing/draw-mark.ts";
import { drawPort } from "../../map/drawing/draw-item.ts";
import { drawBracket, drawBranch } from "../../map/drawing/draw-scene.ts";
import { shape, type Shape, writeShape } from "../../map/drawing/shape.ts";
import type { Role } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";

const [width, height] = [58, 22];

function picture(...shapes: readonly Shape[]): string {
  return writeShape(
    shape("svg", { class: "map", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" }, shapes),
  );
}

/** A role as a disc, and as a square in a strip. */
function role(kind: Role, ring = false): string {
  const sign = drawSign({ role: kind, ring, x: 13, y: 11, radius: 7 });
  const square = drawMark({
    key: "",
    number: 0,
    kind,
    form: kind === "position" ? "dot" : "square",
    ring,
    x: 34,
    y: 6,
    width: 10,
    height: 10,
  });
  return picture(sign, square);
}

/** The signs of the map as SVG, each with its name and what it means, for those who look at it for the first time. */
export const keyEntries = () => [
  { drawing: role("position"), ...words.map.legend.position },
  { drawing: role("reason"), ...words.map.legend.reason },
  { drawing: role("objection"), ...words.map.legend.objection },
  { drawing: role("rebuttal"), ...words.map.legend.rebuttal },
  { drawing: role("objection", true), ...words.map.legend.unanswered },
  {
    drawing: picture(drawBracket({ key: "", path: "M30 4H22V18H30" })),
    ...words.map.legend.linkedReasons,
  },
  {
    drawing: picture(
      shape("g", { class: "port" }, drawPort({ x: 14, y: 3, width: 30, height: 16, text: "2", fontSize: 13 })),
    ),
    ...words.map.legend.crossLinks,
  },
  {
    drawing: picture(drawBranch({ key: "", kind: "undercuts", path: "M8 11H50" })),
    ...words.map.legend.dashedLine,
  },
];
