import type { Translation } from "../words.ts";
import { browser } from "./browser.ts";
import { citation } from "./citation.ts";
import { map } from "./map.ts";
import { pages } from "./pages.ts";
import { site, starter } from "./site.ts";

export const de: Translation = { locale: "de", pages, browser, citation, map, site, starter };
