import { shippedMetrics } from "../text/shipped-metrics.ts";

/** The height of the shipped font's capitals, in ems: half of it is what a baseline lies below the middle of its line. */
export const capHeight = shippedMetrics.capHeight / 1000;
