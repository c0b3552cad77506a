import type { Id, PartialDate } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";

/** The site with the sentence of every claim and question as it was at the end of a day. Everything else is as it is now. */
export function siteOn(site: Site, day: PartialDate): Site {
  const { debate, history } = site;
  const words = new Map<Id, string>();
  for (const change of history.changes) {
    if (change.date !== "" && change.date <= day) break;
    if (change.kind === "changed") words.set(change.id, change.before.content.sentence);
    if (change.kind === "question-changed") words.set(change.id, change.before.sentence);
  }
  if (words.size === 0) return site;
  return {
    ...site,
    debate: { ...debate, claim: renamed(debate.claim, words), question: renamed(debate.question, words) },
    history: {
      ...history,
      versionsOf: (id) =>
        history.versionsOf(id).map((version) => {
          const sentence = words.get(id) ?? version.content.sentence;
          return { ...version, content: { ...version.content, sentence } };
        }),
    },
  };
}

function renamed<T extends { readonly sentence: { readonly value: string } }>(
  records: ReadonlyMap<Id, T>,
  words: ReadonlyMap<Id, string>,
): ReadonlyMap<Id, T> {
  return new Map(
    [...records].map(([id, record]) => {
      const value = words.get(id);
      return [id, value === undefined ? record : { ...record, sentence: { ...record.sentence, value } }];
    }),
  );
}
