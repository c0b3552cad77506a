import type { Translation } from "../words.ts";
import { browser } from "./browser.ts";
import { citation } from "./citation.ts";
import { map } from "./map.ts";
import { pages } from "./pages.ts";
import { site } from "./site.ts";

/** What readers see. The form, the guides and the pages of the rules are in English. */
export const fr: Translation = { locale: "fr", pages, browser, citation, map, site };
