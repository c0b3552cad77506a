/** What the drawings say, in the language of the map. The layout also runs in the browser, which need not load the other areas. */
export { map } from "./english/map.ts";
