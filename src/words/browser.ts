/**
 * What the scripts say, in the language of the map. Scripts import it as `import * as browser`, apart from `words`: then a page
 * loads only the sentences that its own scripts name.
 */
export * from "./en/browser/index.ts";
