/** What the map says, in the language of the build: for code that runs in the browser too. */
export { map as mapWords } from "./english/map.ts";
