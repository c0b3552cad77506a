import { shippedMetrics } from "../text/shipped-metrics.ts";

/** The cap height of the shipped font, in em. A baseline is half of it below the middle of its line. */
export const capHeight = shippedMetrics.capHeight / 1000;
