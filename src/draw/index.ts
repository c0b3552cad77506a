export { keySize, legendEntries, legendLines, type Legend } from "./draw-legend.ts";
export { drawMap, type MapDrawing, type Standalone } from "./draw-map.ts";
export type { Imprint } from "./print/open-document.ts";
export { sheetShape } from "./print/print-sheet.ts";
export { printTiles } from "./print/print-tiles.ts";
export { printWallMap } from "./print/print-wall-map.ts";
export { drawOverview } from "./draw-overview.ts";
