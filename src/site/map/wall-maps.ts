import { createHash } from "node:crypto";
import type { Id } from "../../claims/model/index.ts";
import { hasShippedLetters } from "../../map/text/wrap-text.ts";
import type { Site } from "../site.ts";
import type { MapQuestion } from "../../map/map-data.ts";
import { mapQuestion } from "./map-question.ts";
import { memoizeEach } from "../../text/memoize.ts";

/** A wall map of the whole map or of one debate. Its paths are under the base path. */
export type WallMap = ReturnType<typeof wallMaps>[number];

/**
 * The most claims on a sheet of A0: with so many, the smallest type is about five points high. A larger map is printed debate by
 * debate, and a larger debate is not printed, which also keeps its build fast.
 */
export const mostClaims = 1400;

/** The wall maps of a site: first the whole map, then each debate. */
export function wallMaps({ debate, title }: Site) {
  const wallMap = (name: string, debates: readonly Id[], path: string) => {
    const [questions, claims] = [debate.questions, debate.claims].map((all) =>
      all.filter((one) => debates.includes(one.debate)).map(({ sentence }) => sentence.value),
    );
    if (!questions?.length || !claims || claims.length > mostClaims) return [];
    // A browser that has the letters which the shipped fonts lack can print the SVG.
    const pdf = isPrintable(name, [...questions, ...claims]) ? `${path}.pdf` : "";
    return [{ title: name, debates, svg: `${path}.svg`, pdf }];
  };
  const all = debate.debates.map(({ id }) => id);
  return [
    ...wallMap(title, all, "map"),
    ...debate.debates.flatMap((one) => wallMap(one.title.value, [one.id], `map/${one.id}`)),
  ];
}

/** Whether the shipped fonts have the letters of the title and of nine sentences in ten. A letter that they lack is printed as a box. */
function isPrintable(title: string, sentences: readonly string[]): boolean {
  const lacking = sentences.filter((sentence) => !hasShippedLetters(sentence)).length;
  return hasShippedLetters(title) && lacking * 10 <= sentences.length;
}

/** All that a wall map shows of the claims: equal contents make equal drawings. */
export function wallMapContent(site: Site, { title, debates }: WallMap) {
  const { debate, history } = site;
  const shown = debate.debates.filter(({ id }) => debates.includes(id));
  return {
    title,
    debates: shown.map(({ id, title: name }) => ({
      id,
      title: name.value,
      questions: (debate.questionsOf.get(id) ?? []).flatMap((question) => drawnQuestion(site, question) ?? []),
    })),
    /** The day of the newest published change; "" without a history. */
    date: history.changes.find(({ date }) => date !== "")?.date ?? "",
  };
}

/** A SHA-256 of a content, in hexadecimal digits. The first ten are the version of the wall map. */
export function contentHash(content: ReturnType<typeof wallMapContent>): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

/** A question without what only the map in the browser shows. All wall maps have the same object, by which its measures are kept. */
const drawnQuestion = memoizeEach((site: Site, id: Id): MapQuestion | null => {
  const question = mapQuestion(site, id);
  const none = { stances: [], sources: [], basis: "", words: "" } as const;
  const claims = question?.claims.map((claim) => ({ ...claim, ...none }));
  return question && claims ? { ...question, claims } : null;
});
