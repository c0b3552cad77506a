export { layOut } from "./lay-out.ts";
export { layOutForPaper } from "./lay-out-for-paper.ts";
export { layOutNeighbourhood } from "./lay-out-neighbourhood.ts";
export { shippedText } from "./shipped-text.ts";
export { verify } from "./verify/index.ts";
