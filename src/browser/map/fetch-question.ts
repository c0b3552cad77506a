import type { MapQuestion } from "../../map/map-data.ts";
import { fetchJson } from "../page/site.ts";

/** Loads a question of the map. `folder` is that of the map's data, with a slash at its end. Rejects if that fails. */
export async function fetchQuestion(folder: string, id: string): Promise<MapQuestion> {
  const question = await fetchJson(folder, `questions/${id}.json`);
  if (!isQuestion(question)) throw new Error(`${folder}questions/${id}.json is no question.`);
  return question;
}

/** Checks the outer form only, since the files come from the same build. */
function isQuestion(value: unknown): value is MapQuestion {
  return typeof value === "object" && value !== null && ["id", "number", "claims"].every((key) => key in value);
}
