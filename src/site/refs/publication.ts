import type { Publication } from "../../exchange/index.ts";
import { words } from "../../words/words.ts";
import type { Site } from "../site.ts";

/** Where and by whom the map is published, for the files of other tools. */
export const publicationOf = ({ debate, history, title, urls }: Site): Publication => ({
  site: urls.canonical(urls.home),
  licence: debate.map.licence?.url ?? "",
  creator: words.site.map.contributors(title),
  dayOf: (claim) => history.current(claim).date,
});
