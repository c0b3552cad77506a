import type { Box, IndexedImage, OutlineText, Picture, Ring, Shape } from "../model.ts";
import { coverage } from "./coverage.ts";
import { makePalette, steps } from "./palette.ts";

/**
 * Paints a picture: the same picture and outlines give the same pixels on every machine. It needs no graphics library, for
 * flat shapes and letters in few colours are all that a share image has, and their palette is exact.
 */
export function paint({ width, height, ground, shapes }: Picture, outlineText: OutlineText): IndexedImage {
  const palette = makePalette();
  const pixels = new Uint8Array(width * height).fill(palette.number(ground));
  const cover = coverage(width, height);
  const fillBox = (box: Box, colour: number): void => {
    const [left, right] = [Math.max(0, box.x), Math.min(width, box.x + box.width)];
    for (let row = Math.max(0, box.y); row < Math.min(height, box.y + box.height); row += 1)
      pixels.fill(colour, row * width + left, row * width + Math.max(left, right));
  };
  for (const shape of shapes) {
    const colour = palette.number(shape.colour);
    if (shape.kind === "box") {
      fillBox(shape, colour);
      continue;
    }
    if (shape.kind === "text") {
      for (const ring of outlineText(shape.text, shape.fontWeight))
        cover.add(ring, shape.fontSize, shape.x, shape.baseline);
    } else {
      for (const ring of ringsOf(shape)) cover.add(ring, 1, 0, 0);
    }
    cover.take((pixel, covered) => {
      const step = Math.round(covered * steps);
      if (step === steps) pixels[pixel] = colour;
      else if (step > 0) pixels[pixel] = palette.mix(pixels[pixel] ?? 0, colour, step);
    });
  }
  return { width, height, palette: palette.colours(), pixels };
}

/** Polygons that all turn the same way, so that where they overlap they join. */
function ringsOf(shape: Extract<Shape, { readonly kind: "disc" | "stroke" }>): readonly Ring[] {
  return shape.kind === "disc"
    ? [disc(shape.x, shape.y, shape.radius)]
    : strokeRings(shape.points, shape.strokeWidth / 2);
}

function disc(x: number, y: number, radius: number): Ring {
  const corners = Math.max(12, Math.ceil(radius * 3));
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  }).flat();
}

/** A line with round ends and corners: a bar for each stretch, a disc at each point. */
function strokeRings(points: readonly number[], radius: number): readonly Ring[] {
  const corners = Array.from({ length: points.length / 2 }, (_, index) => ({
    x: points[2 * index] ?? 0,
    y: points[2 * index + 1] ?? 0,
  }));
  const bars = corners.slice(1).flatMap((to, index) => {
    const from = corners[index] ?? to;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length === 0) return [];
    const acrossX = (-(to.y - from.y) / length) * radius;
    const acrossY = ((to.x - from.x) / length) * radius;
    return [
      [
        from.x - acrossX,
        from.y - acrossY,
        to.x - acrossX,
        to.y - acrossY,
        to.x + acrossX,
        to.y + acrossY,
        from.x + acrossX,
        from.y + acrossY,
      ],
    ];
  });
  return [...corners.map(({ x, y }) => disc(x, y, radius)), ...bars];
}
