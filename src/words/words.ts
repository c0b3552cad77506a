import { english } from "./english/index.ts";

/** What every language has to say. */
export type Words = typeof english;

/** Each sentence of the interface in the language of the map. A build for another language puts its table in the place of this module. */
export const words: Words = english;
