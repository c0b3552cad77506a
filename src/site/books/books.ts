import type { Debate, Id, PartialDate, QuestionRecord } from "../../claims/model/index.ts";
import { memoize } from "../../text/memoize.ts";
import { urn } from "../history/feed.ts";
import { claimsBelow } from "../../map/part-of-question.ts";
import { questionsInOrder, sizeBelow } from "../refs/positions.ts";
import type { Site } from "../site.ts";

/** The map, a debate or a question as a book to read offline. Its paths are under the base path. */
export interface Book {
  /** "" for the whole map. */
  readonly id: Id;
  readonly title: string;
  readonly path: string;
  readonly questions: readonly QuestionRecord[];
}

/** The books of a site: the map, then its debates and questions. A part without claims, or with all of them, has none. */
export const books = memoize((site: Site): readonly Book[] => {
  const { debate, title } = site;
  const all = questionsInOrder(debate);
  const of = ({ id }: Debate["debates"][number]) => all.filter((question) => question.debate === id);
  const parts = [
    ...debate.debates.map((one) => ({ id: one.id, title: one.title.value, path: "map", questions: of(one) })),
    ...all.map((one) => ({ id: one.id, title: one.sentence.value, path: "questions", questions: [one] })),
  ].filter((part) => ![0, debate.claims.length].includes(size(site, part)));
  return [
    ...(debate.claims.length === 0 ? [] : [{ id: "", title, path: "map.epub", questions: all }]),
    ...parts.map((part) => ({ ...part, path: `${part.path}/${part.id}.epub` })),
  ];
});

const size = (site: Site, { questions }: Pick<Book, "questions">): number =>
  questions.reduce((sum, { id }) => sum + sizeBelow(site, id), 0);

/** The book of a debate or question, which is that of the map if this has nothing else; none without claims. */
export const bookOf = (site: Site, part: Id): Book | undefined => {
  const [whole, ...others] = books(site);
  return others.find(({ id }) => id === part) ?? (others.length === 0 ? whole : undefined);
};

/** The day of the newest change of what a book shows; "" without a history. */
export function dateOf({ debate, history }: Site, { questions }: Book): PartialDate {
  const days = questions.flatMap(({ id }) => [
    history.questionChangesOf(id)[0]?.date ?? "",
    ...claimsBelow(debate, id).map((claim) => history.modified(claim)),
  ]);
  return days.toSorted().at(-1) ?? "";
}

/** What names a book in all its editions: its address, or a UUID of its title where that is not known. */
export function identifierOf({ urls }: Site, { path, title }: Book): string {
  return urls.hasOrigin ? urls.canonical(urls.path(path)) : urn(path, title);
}
