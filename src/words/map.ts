/** What the map says, in the language of the build: for code that runs in the browser too, which loads only the parts that it names. */
export * as mapWords from "./english/map.ts";
