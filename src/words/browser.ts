/** The sentences of the scripts in the language of the map. A module of its own, so that scripts don't load the other areas. */
export { browser } from "./english/browser.ts";
