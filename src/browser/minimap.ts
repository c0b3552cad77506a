import type { MapBox } from "./map-box.ts";

/** The whole map in small, with a frame around what is shown. */
export interface Minimap {
  readonly frame: (shown: MapBox) => void;
}

const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * Adds a minimap to the window on the map: the countries' grounds alone. Pressing and dragging on it moves the map. It is
 * there for the eye and the hand; the keyboard has the cards themselves.
 */
export function minimap(
  window: HTMLElement,
  drawing: SVGSVGElement,
  size: MapBox,
  moveTo: (x: number, y: number) => void,
): Minimap {
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("class", "minimap");
  svg.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  svg.setAttribute("aria-hidden", "true");
  const frame = document.createElementNS(svgNamespace, "rect");
  frame.setAttribute("class", "minimap-frame");
  const countries = drawing.querySelector(".countries")?.cloneNode(true);
  svg.append(...(countries ? [countries] : []), frame);
  window.append(svg);

  const follow = (event: PointerEvent): void => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    moveTo(((event.clientX - left) / width) * size.width, ((event.clientY - top) / height) * size.height);
  };
  svg.addEventListener("pointerdown", (event) => {
    svg.setPointerCapture(event.pointerId);
    follow(event);
  });
  svg.addEventListener("pointermove", (event) => {
    if (svg.hasPointerCapture(event.pointerId)) follow(event);
  });
  return {
    frame: ({ x, y, width, height }) => {
      // Where all is shown, there is nothing to say.
      svg.classList.toggle("needless", width >= size.width * 0.98 && height >= size.height * 0.98);
      frame.setAttribute("x", String(x));
      frame.setAttribute("y", String(y));
      frame.setAttribute("width", String(width));
      frame.setAttribute("height", String(height));
    },
  };
}
