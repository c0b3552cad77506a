import type { Id } from "../../model/index.ts";
import type { Site } from "../site.ts";

/** A wall map of the whole map or of one debate. Its paths are under the base path. */
export interface WallMap {
  readonly title: string;
  readonly debates: readonly Id[];
  readonly svg: string;
  readonly pdf: string;
  /** The wall map on pages of A4; "" where there are none. */
  readonly tiles: string;
}

/**
 * The most claims on a sheet of A0: with so many, the smallest type is about five points high. A larger map is printed debate by
 * debate, and a larger debate is not printed, which also keeps its build fast.
 */
export const mostClaims = 1400;

/** The wall maps of a site: first the whole map, then each debate. */
export function wallMaps({ debate, title }: Site): readonly WallMap[] {
  const ofDebate = Map.groupBy(debate.claims, (claim) => claim.debate);
  const everything = {
    title,
    debates: debate.debates.map(({ id }) => id),
    svg: "map.svg",
    pdf: "map.pdf",
    tiles: "map-a4.pdf",
  };
  const single = debate.debates.map((record) => ({
    title: record.title.value,
    debates: [record.id],
    svg: `map/${record.id}.svg`,
    pdf: `map/${record.id}.pdf`,
    tiles: "",
    claims: ofDebate.get(record.id)?.length ?? 0,
    questions: debate.questionsOf.get(record.id) ?? [],
  }));
  return [
    ...(debate.claims.length <= mostClaims && debate.questions.length > 0 ? [everything] : []),
    ...single.filter(({ claims, questions }) => claims <= mostClaims && questions.length > 0),
  ];
}
