/** The sentences of the drawings in the language of the map. A module of its own, so that scripts don't load the other areas. */
export { map } from "./english/map.ts";
