/** Apart from `words`: a script of a page loads only the sentences that it names, and not the whole table. */
export { mapWords } from "./words.ts";
