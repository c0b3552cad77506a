import type { Id } from "../../model/index.ts";
import type { Site } from "../site.ts";

/** A map on paper: of everything, or of one debate. Paths are under the base path. */
export interface WallMap {
  readonly title: string;
  readonly debates: readonly Id[];
  readonly svg: string;
  readonly pdf: string;
  /** The sheet on pages of A4; "" where there are none. */
  readonly tiles: string;
}

/**
 * More claims no sheet of A0 holds in type that is read with ease: with so many, the smallest is about five points high. A
 * larger map is printed debate by debate, and a larger debate not at all, which also keeps its build quick.
 */
export const mostClaims = 1400;

/** The maps that are offered on paper: everything first, then the debates where there are several. */
export function wallMaps({ debate, title }: Site): readonly WallMap[] {
  const count = (id: Id): number => debate.claims.filter((claim) => claim.debate === id).length;
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
    claims: count(record.id),
    questions: debate.questionsOf.get(record.id) ?? [],
  }));
  return [
    ...(debate.claims.length <= mostClaims && debate.questions.length > 0 ? [everything] : []),
    ...single.filter(({ claims, questions }) => claims <= mostClaims && questions.length > 0),
  ];
}
