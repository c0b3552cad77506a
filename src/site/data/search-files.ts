import { writeIndex, type IndexFile } from "../../search/index.ts";
import { searchMaterial } from "./search-material.ts";
import { oncePer } from "../once-per.ts";
import type { Site } from "../site.ts";

/** The files of the search index, with paths inside /map/search/. */
export const searchFiles = oncePer((site: Site): readonly IndexFile[] => writeIndex(searchMaterial(site)));
