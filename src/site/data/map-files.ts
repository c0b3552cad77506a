import { createHash } from "node:crypto";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";
import { mapAtlas, mapQuestion } from "../map/map-question.ts";

/** The files that the map loads, with their paths inside its folder: the atlas, and one for each question. Only pages of the site read them, so they have no spaces. */
export const mapFiles = memoize((site: Site) => [
  { path: "atlas.json", text: JSON.stringify(mapAtlas(site)) },
  ...site.debate.questions.map(({ id }) => ({
    path: `questions/${id}.json`,
    text: JSON.stringify(mapQuestion(site, id)),
  })),
]);

/** The folder of the map's files, under the base path. It is named after their hash, so that files of two builds never mix. */
export const mapFolder = memoize((site: Site): string => {
  const hash = createHash("sha256");
  for (const { text } of mapFiles(site)) hash.update(text);
  return `map/data/${hash.digest("hex").slice(0, 10)}/`;
});
