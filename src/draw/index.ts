export type { Legend } from "./draw-legend.ts";
export { drawMap, type MapDrawing, type Standalone } from "./draw-map.ts";
export { drawOverview } from "./draw-overview.ts";
