import type { Debate } from "../../model/index.ts";
import { writeIndex, type IndexFile } from "../../search/index.ts";
import { searchMaterial } from "./search-material.ts";
import type { Site } from "../site.ts";

const written = new WeakMap<Debate, readonly IndexFile[]>();

/** The files of the search index, with paths inside /map/search/. They are made once for each debate. */
export function searchFiles(site: Site): readonly IndexFile[] {
  const files = written.get(site.debate) ?? writeIndex(searchMaterial(site));
  written.set(site.debate, files);
  return files;
}
