import { buildIndex, type SearchDocument } from "../../src/search/build-index.ts";
import { openSearch, type SearchIndex, type SearchLanguage } from "../../src/search/search-index.ts";
import { stemmerOf } from "../../src/search/stemmers.ts";

/** A reason of the only debate, or what `more` makes of it. */
export function document(id: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    kind: "reason",
    text,
    wordings: [],
    names: id,
    remote: "",
    passage: "",
    answers: { debate: [["debate"]], role: [[more.kind ?? "reason"]] },
    ...more,
  };
}

/** A document that no filter finds. */
export function other(
  kind: "person" | "source" | "tour" | "pair" | "term",
  text: string,
  passage = "",
): SearchDocument {
  const id = text.toLowerCase().replaceAll(" ", "-");
  return { id, kind, text, wordings: [], names: "", remote: "", passage, answers: {} };
}

/** The index as a browser opens it. */
export function indexOf(documents: readonly SearchDocument[], language: Partial<SearchLanguage> = {}): SearchIndex {
  const kept = buildIndex(documents, {
    language: "en",
    aliases: [],
    askingWords: "",
    numberWords: "",
    alikeWords: "",
    ...language,
  });
  return openSearch(structuredClone(kept), stemmerOf(kept.language));
}
