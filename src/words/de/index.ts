import type { Words } from "../words.ts";
import { browser } from "./browser.ts";
import { citation } from "./citation.ts";
import * as map from "./map.ts";
import { pages } from "./pages.ts";
import { site } from "./site.ts";
import { starter } from "./starter.ts";

/** The interface in German. */
export const de: Words = { pages, browser, citation, map, site, starter };
