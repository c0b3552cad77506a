import { mapNumbers } from "../map/map-numbers.ts";
import type { Site } from "../site.ts";
import { labellingsOf } from "./labellings.ts";

/** The graph for the browser, with data that shows whether a claim was changed, renamed or retired since the reader judged it. */
export function shippedGraph(site: Site) {
  const { graph } = labellingsOf(site);
  const { aliases, retired } = site.debate;
  const numbers = mapNumbers(site).of;
  return {
    ...graph,
    versions: graph.claims.map((id) => site.history.current(id).version),
    numbers: graph.claims.map((id) => numbers.get(id) ?? -1),
    renamed: [...aliases],
    retired: retired.map(({ id, sentence, retired: retirement }) => {
      const by = retirement?.replacedBy?.value ?? "";
      return [id, sentence.value, aliases.get(by) ?? by] as const;
    }),
  };
}
