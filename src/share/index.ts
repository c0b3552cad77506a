export { composeCard, composeMap, imageSize, type CardContent, type MapContent } from "./compose.ts";
export type { Land } from "./draw-land.ts";
export type { TextMeasure } from "./fit-text.ts";
export { paint } from "./paint.ts";
