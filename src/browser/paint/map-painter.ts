import { backdropPainter } from "./backdrop.ts";
import { paintMap } from "./paint-map.ts";
import type { Palette } from "./palette.ts";
import { paletteReader } from "./palette.ts";
import { prepareText } from "./prepare-text.ts";
import type { Scene } from "./scene.ts";
import type { View } from "./view.ts";

/** Paints the map on a canvas, at most once a frame. */
export interface MapPainter {
  /** Shows another part of the map. */
  readonly show: (view: View) => void;
  /** Paints again what is shown, since something looks different. */
  readonly repaint: () => void;
  /** The fonts are there: text can be made ready before it is seen. */
  readonly prepare: () => void;
}

/** More pixels a screen pixel than so many nobody sees, and they would cost memory. */
const finest = 3;

export function mapPainter(canvas: HTMLCanvasElement, scene: Scene): MapPainter {
  const context = canvas.getContext("2d", { alpha: false });
  const readPalette = paletteReader(canvas.parentElement ?? document.body);
  const backdropFor = backdropPainter(scene);
  let palette: Palette | null = null;
  let view: View | null = null;
  let isWaiting = false;

  const paint = (): void => {
    isWaiting = false;
    if (context === null || view === null || view.width === 0) return;
    const density = Math.min(devicePixelRatio, finest);
    fitCanvas(canvas, view, density);
    palette ??= readPalette();
    const pixels = view.scale * density;
    context.setTransform(pixels, 0, 0, pixels, view.x * density, view.y * density);
    context.fontKerning = "normal";
    // Letters stand where the layout measured them, whatever the scale.
    context.textRendering = "geometricPrecision";
    const brush = { context, palette, signs: scene.signs, scale: view.scale, width: view.width };
    paintMap(brush, scene, view, backdropFor(palette, pixels, view.scale));
  };
  const repaint = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(paint);
  };
  onOtherColours(() => {
    palette = null;
    repaint();
  });
  return {
    show: (next) => {
      view = next;
      repaint();
    },
    repaint,
    prepare: () => {
      palette ??= readPalette();
      if (context) prepareText(context, scene.atlas.cards.values(), palette.fontFamily);
    },
  };
}

/** Setting a canvas's size empties it, so it is done only where it changes. */
function fitCanvas(canvas: HTMLCanvasElement, { width, height }: View, density: number): void {
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width === across && canvas.height === down) return;
  canvas.width = across;
  canvas.height = down;
}

/** Calls `hear` when the reader or the system chooses another scheme. */
function onOtherColours(hear: () => void): void {
  for (const feature of ["(prefers-color-scheme: dark)", "(forced-colors: active)"])
    matchMedia(feature).addEventListener("change", hear);
  new MutationObserver(hear).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}
