/**
 * What code that runs in the browser says, in the language of the map. Scripts import it as `import * as browser`, apart from `words`:
 * then a page loads only the parts that its own scripts name.
 */
export * from "./en/browser.ts";
export { mapWords } from "./words.ts";
