import type { Debate, Id } from "../../src/claims/model/index.ts";
import { likeClaims, type Like } from "../../src/search/like-claims.ts";
import { buildIndex } from "../../src/search/build-index.ts";
import { openSearch, type SearchIndex } from "../../src/search/search-index.ts";
import { stemmerOf } from "../../src/search/stemmers.ts";
import { search } from "../../src/search/search.ts";
import { memoize } from "../../src/text/memoize.ts";
import { wordsFor } from "../../src/words/languages.ts";

/** The questions and claims, by their sentences and other wordings. */
const indexOf = memoize(({ questions, claims, map: { language } }: Debate): SearchIndex => {
  const { alike, browser } = wordsFor(language);
  const { askingWords, numberWords } = browser.find;
  const alikeWords = Object.values(alike).join();
  const nothingElse = { names: "", remote: "", passage: "", answers: {} };
  const documents = [
    ...questions.map(({ id, sentence: { value } }) => ({ id, kind: "question" as const, text: value, wordings: [] })),
    ...claims.map(({ id, role, parent, sentence: { value }, alsoSaid }) => ({
      ...{ id, kind: role, text: value, parent },
      wordings: alsoSaid.map((wording) => wording.value),
    })),
  ].map((document) => ({ ...nothingElse, ...document }));
  const index = buildIndex(documents, { language, aliases: [], askingWords, numberWords, alikeWords });
  return openSearch(index, stemmerOf(language));
});

/** The claims, or the questions, that may say what a new one says, as `likeClaims` finds them. */
export const likeRecords = (
  kind: "claim" | "question",
  debate: Debate,
  sentence: string,
  target: Id,
): readonly Like[] => likeClaims(indexOf(debate), sentence, target, kind === "question");

/** Whether it is so like the new one that somebody should be asked. */
export const saysTheSame = ({ likeness }: Like): boolean => likeness >= 0.7;

/** The ids of the questions and claims that words find, the best first. */
export function placesFound(debate: Debate, words: string): readonly Id[] {
  const index = indexOf(debate);
  const { numbers, others } = search(index, words);
  return [...numbers, ...others].flatMap((number) => index.entries[number]?.id ?? []);
}

/** `“Milk cools tea.” (milk-cools-tea), which supports “Milk goes in last.”`: a claim with what it replies to. */
export function described({ id, text }: Like, debate: Debate): string {
  const [link] = debate.linksFrom.get(id) ?? [];
  const target = debate.claim.get(link?.to ?? "") ?? debate.question.get(link?.to ?? "");
  const reply = link && target ? `, which ${link.kind.replace("-", " ")} “${target.sentence.value}”` : "";
  return `“${text}” (${id})${reply}`;
}
