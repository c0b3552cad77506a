/** A module of its own, so that the script of a page loads only the sentences that it names rather than the whole table. */
export { mapWords } from "./words.ts";
