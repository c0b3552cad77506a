import { create, type Font } from "fontkit";
import { shape, type Shape } from "../../map/drawing/shape.ts";
import { fontRuns, missingGlyphs, textLines, type TextLine } from "../../map/paper/print-wall-map.ts";
import type { PrintFont } from "../../claims/model/index.ts";
import { shippedText } from "../../map/text/wrap-text.ts";

/** Replaces the texts of a drawing by outlines, so that a renderer needs no fonts and the drawing looks the same on every machine. */
export function outlineText(fonts: readonly PrintFont[]): (drawn: Shape) => Shape {
  const opened = new Map<PrintFont, Font>();
  const open = (font: PrintFont): Font => {
    const known = opened.get(font) ?? create(Buffer.from(font.bytes));
    opened.set(font, known);
    return known;
  };

  const outlineLine = ({ text, left, baseline, fontSize, fontWeight }: TextLine): string => {
    const paths: string[] = [];
    let x = left;
    for (const run of fontRuns(text, fontWeight, fonts)) {
      if (run.font === null) {
        const boxes = missingGlyphs(run.text, x, baseline, fontSize, fontWeight);
        paths.push(boxes.path);
        x += boxes.width;
        continue;
      }
      const font = open(run.font);
      const scale = fontSize / font.unitsPerEm;
      const { glyphs, positions } = font.layout(run.text);
      glyphs.forEach(({ path }, index) => {
        paths.push(path.scale(scale, -scale).translate(x, baseline).toSVG());
        x += (positions[index]?.xAdvance ?? 0) * scale;
      });
    }
    return paths.join("");
  };

  const outline = (drawn: Shape): Shape => {
    const { tag, attributes, text, children = [] } = drawn;
    if (tag !== "text") return shape(tag, attributes, text ?? children.map(outline));
    return shape("path", { fill: attributes["fill"] ?? "#000", d: textLines(drawn).map(outlineLine).join("") });
  };
  return outline;
}

/** Whether the shipped font has all letters of a text. An image of any other text would show empty boxes. */
export function settable(text: string): boolean {
  return shippedText.hasLetters(text);
}
