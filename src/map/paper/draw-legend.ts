import { mapWords } from "../../words/map.ts";
import { capHeight } from "../drawing/cap-height.ts";
import { drawPort } from "../drawing/draw-item.ts";
import { drawBracket } from "../drawing/draw-scene.ts";
import { shape, tenths, type Shape } from "../drawing/shape.ts";
import { drawSign } from "../drawing/sign.ts";
import { bracket } from "../layout/routes.ts";
import { style } from "../layout/sizes.ts";
import type { Role } from "../../claims/model/index.ts";
import { widthOfText } from "../text/set-text.ts";

/** A sign of the map, its name and its meaning, in the words of the key on the map page. */
interface LegendEntry {
  /** Drawn around the origin, for 12 px type. */
  readonly symbol: readonly Shape[];
  readonly name: string;
  readonly meaning: string;
}

const sign = (role: Role, ring = false): readonly Shape[] => [drawSign({ role, ring, x: 0, y: 0, radius: 7 })];
const port = { x: -11, y: -8, width: 22, height: 16, text: "2", fontSize: 12 };

function legendEntries(): readonly LegendEntry[] {
  const { legend } = mapWords;
  return [
    { symbol: sign("position"), ...legend.position },
    { symbol: sign("reason"), ...legend.reason },
    { symbol: sign("objection"), ...legend.objection },
    { symbol: sign("rebuttal"), ...legend.rebuttal },
    { symbol: sign("objection", true), ...legend.unanswered },
    { symbol: [drawBracket({ key: "", path: bracket(3, -6, 6) })], ...legend.linkedReasons },
    { symbol: [shape("g", { class: "port" }, drawPort(port))], ...legend.crossLinks },
  ];
}

/** A placed legend. */
export interface Legend {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** Draws the legend in lines of at most `width`, from the upper left corner (`x`, `y`). */
export function drawLegend(x: number, y: number, width: number, fontSize: number): Legend {
  const lineHeight = fontSize * 1.7;
  const [plain, bold] = [style(fontSize, 400), style(fontSize, 600)];
  const [symbolWidth, space, gap] = [fontSize * 1.9, fontSize * 0.4, fontSize * 2.2];
  let [left, top] = [0, 0];
  const shapes = legendEntries().flatMap(({ symbol, name, meaning }) => {
    const nameEnd = symbolWidth + widthOfText(name, bold) + space;
    const own = nameEnd + widthOfText(meaning, plain);
    if (left > 0 && left + own > width) [left, top] = [0, top + lineHeight];
    const at = x + left;
    const middle = y + top + lineHeight / 2;
    left += own + gap;
    const text = (words: string, begin: number, weight: number): Shape =>
      shape(
        "text",
        {
          x: tenths(at + begin),
          y: tenths(middle + (fontSize * capHeight) / 2),
          "font-size": fontSize,
          "font-weight": weight,
        },
        words,
      );
    const place = `translate(${tenths(at + fontSize * 0.8)} ${tenths(middle)}) scale(${Math.round((fontSize / 12) * 1000) / 1000})`;
    return [shape("g", { transform: place }, symbol), text(name, symbolWidth, 600), text(meaning, nameEnd, 400)];
  });
  return { shapes, height: top + lineHeight };
}
