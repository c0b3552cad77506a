/** Works in the formats of reference managers. */
export { biblatex } from "./biblatex.ts";
export { citable, type Citable } from "./citable.ts";
export { cslJson } from "./csl-json.ts";
export { ris } from "./ris.ts";
