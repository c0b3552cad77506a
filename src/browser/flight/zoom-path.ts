/** What is looked at: the middle of the view, and how wide it is; map units. */
export type ZoomView = readonly [x: number, y: number, width: number];

/** How much farther a flight rises than it goes: √2 pleased most people (van Wijk & Nuij 2003, section 5). */
const curvature = Math.SQRT2;

/** Two middles nearer than this (squared, map units) are the same: one only rises or sinks. */
const same = 1e-12;

/**
 * The path by which a view changes evenly to the eye: `t` from 0 to 1. It rises until start and end can both be seen, and
 * sinks again. J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning", 2003, equations 9 and 11.
 */
export function zoomPath([x0, y0, w0]: ZoomView, [x1, y1, w1]: ZoomView): (t: number) => ZoomView {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const squared = dx * dx + dy * dy;
  if (squared < same) {
    const length = Math.log(w1 / w0) / curvature;
    return (t) => [x0 + t * dx, y0 + t * dy, w0 * Math.exp(curvature * t * length)];
  }
  const distance = Math.sqrt(squared);
  const [rho2, rho4] = [curvature ** 2, curvature ** 4];
  const b0 = (w1 * w1 - w0 * w0 + rho4 * squared) / (2 * w0 * rho2 * distance);
  const b1 = (w1 * w1 - w0 * w0 - rho4 * squared) / (2 * w1 * rho2 * distance);
  const r0 = -Math.asinh(b0);
  const length = (-Math.asinh(b1) - r0) / curvature;
  return (t) => {
    const along = curvature * t * length + r0;
    const gone = (w0 / (rho2 * distance)) * (Math.cosh(r0) * Math.tanh(along) - Math.sinh(r0));
    return [x0 + gone * dx, y0 + gone * dy, (w0 * Math.cosh(r0)) / Math.cosh(along)];
  };
}

/** The name under which d3-zoom asks for it. */
export { zoomPath as interpolateZoom };
