import type { MapQuestion } from "../../map/map-data.ts";
import { fetchFile } from "../page/site.ts";

/** Loads a question of the map. `folder` is that of the map's data, with a slash at its end. Rejects if that fails. */
export const fetchQuestion = (folder: string, id: string): Promise<MapQuestion> =>
  fetchFile<MapQuestion>(folder, `questions/${id}.json`, "id", "number", "claims");
