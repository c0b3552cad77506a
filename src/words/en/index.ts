import alike from "./alike.json" with { type: "json" };
import * as browser from "./browser.ts";
import { citation } from "./citation.ts";
import * as map from "./map.ts";
import { pages } from "./pages.ts";
import { site, starter } from "./site.ts";
import { terms } from "./terms.ts";

/** The interface in English, by where it is shown and what it means. The other languages have the shape of this table. */
export const en = { locale: "en-GB", pages, browser, citation, map, site, starter, terms, alike };
