import { create, type Font } from "fontkit";
import { shape, tenths, type Shape } from "../../map/drawing/shape.ts";
import { fontRuns } from "../../map/paper/font-runs.ts";
import type { PrintFont } from "../../model/index.ts";

/** Replaces the texts of a drawing by outlines, so that a renderer needs no fonts and the drawing looks the same on every machine. */
export function outlineText(fonts: readonly PrintFont[]): (drawn: Shape) => Shape {
  const opened = new Map<PrintFont, Font>();
  const open = (font: PrintFont): Font => {
    const known = opened.get(font) ?? create(Buffer.from(font.bytes));
    opened.set(font, known);
    return known;
  };

  const outlineLine = (line: string, x: number, baseline: number, fontSize: number, weight: number): string => {
    const paths: string[] = [];
    let left = x;
    for (const run of fontRuns(line, weight, fonts)) {
      const font = open(run.font);
      const scale = fontSize / font.unitsPerEm;
      const { glyphs, positions } = font.layout(run.text);
      glyphs.forEach(({ id, path }, index) => {
        paths.push(
          id === 0 ? frame(left, baseline, fontSize) : path.scale(scale, -scale).translate(left, baseline).toSVG(),
        );
        left += id === 0 ? fontSize : (positions[index]?.xAdvance ?? 0) * scale;
      });
    }
    return paths.join("");
  };

  const outline = (drawn: Shape): Shape => {
    const { tag, attributes, text, children = [] } = drawn;
    if (tag !== "text") return shape(tag, attributes, text ?? children.map(outline));
    const number = (of: Shape["attributes"], name: string): number => Number(of[name] ?? 0);
    const lines = text === undefined ? children : [drawn];
    const paths = lines.map((line) =>
      outlineLine(
        line.text ?? "",
        number(line.attributes, "x"),
        number(line.attributes, "y"),
        number(attributes, "font-size"),
        number(attributes, "font-weight"),
      ),
    );
    return shape("path", { fill: attributes["fill"] ?? "#000", d: paths.join("") });
  };
  return outline;
}

/** A box for a character that no font has, one em wide, as the layout measures it. */
function frame(x: number, baseline: number, em: number): string {
  const [outer, inner, edge] = [0.74, 0.64, 0.05].map((part) => tenths(part * em));
  const start = `M${tenths(x + 0.13 * em)} ${tenths(baseline)}`;
  return `${start}h${outer}v-${outer}h-${outer}zm${edge}-${edge}v-${inner}h${inner}v${inner}z`;
}
