import { makeElement } from "../make-element.ts";
import type { MapBox } from "./map-box.ts";

/** The whole map in small, with a frame around what is shown. */
export interface Minimap {
  readonly frame: (shown: MapBox) => void;
}

const svgNamespace = "http://www.w3.org/2000/svg";

/** How strongly the frame is filled. */
const tint = 0.14;

/**
 * Adds a minimap to the window on the map: the countries' grounds alone. Pressing and dragging on it moves the map. It is
 * there for the eye and the hand; the keyboard has the cards themselves. The frame, which moves with every step of a
 * zoom, is painted on a canvas: an element that moves would make the browser paint the page anew.
 */
export function minimap(
  window: HTMLElement,
  countries: readonly MapBox[],
  size: MapBox,
  moveTo: (x: number, y: number) => void,
): Minimap {
  const canvas = makeElement("canvas", {});
  const small = makeElement("div", { class: "minimap", "aria-hidden": "true" }, grounds(countries, size), canvas);
  window.append(small);
  const context = canvas.getContext("2d");

  const follow = (event: PointerEvent): void => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    moveTo(((event.clientX - left) / width) * size.width, ((event.clientY - top) / height) * size.height);
  };
  small.addEventListener("pointerdown", (event) => {
    small.setPointerCapture(event.pointerId);
    follow(event);
  });
  small.addEventListener("pointermove", (event) => {
    if (small.hasPointerCapture(event.pointerId)) follow(event);
  });
  let shown = size;
  const paint = (): void => {
    if (context === null) return;
    const { x, y, width, height } = shown;
    const scale = canvas.width / size.width;
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = context.strokeStyle = getComputedStyle(canvas).color;
    context.lineWidth = 1.5 * devicePixelRatio;
    context.globalAlpha = tint;
    context.fillRect(x * scale, y * scale, width * scale, height * scale);
    context.globalAlpha = 1;
    context.strokeRect(x * scale, y * scale, width * scale, height * scale);
  };
  const fitCanvas = (): void => {
    canvas.width = Math.round(small.clientWidth * devicePixelRatio);
    canvas.height = Math.round(small.clientHeight * devicePixelRatio);
    paint();
  };
  new ResizeObserver(fitCanvas).observe(small);
  return {
    frame: (box) => {
      shown = box;
      // Where all is shown, there is nothing to say.
      small.classList.toggle("needless", box.width >= size.width * 0.98 && box.height >= size.height * 0.98);
      paint();
    },
  };
}

function grounds(countries: readonly MapBox[], size: MapBox): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  const path = document.createElementNS(svgNamespace, "path");
  path.setAttribute(
    "d",
    countries.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`).join(""),
  );
  svg.append(path);
  return svg;
}
