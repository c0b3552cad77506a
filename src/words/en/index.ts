import { browser } from "./browser.ts";
import { citation } from "./citation.ts";
import * as map from "./map.ts";
import { pages } from "./pages.ts";
import { site } from "./site.ts";
import { starter } from "./starter.ts";

/** The interface in English, by where it is said and what it means. */
export const en = { pages, browser, citation, map, site, starter };
