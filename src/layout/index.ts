export { layOut } from "./lay-out.ts";
export { layOutNeighbourhood } from "./lay-out-neighbourhood.ts";
export { verify } from "./verify/index.ts";
