import type { EntriesFile, FiltersFile, Head, IdsFile, PassagesFile, Vocabulary, WordsFile } from "./format.ts";

/*
 * Type guards for the files of the index. They check only the outer shape: the files are ours and of one build, so what
 * matters is to recognise an error page that a server or proxy sends instead.
 */

export function isHead(file: unknown): file is Head {
  return hasKeys(file, "folder", "questions", "words", "ids");
}

export function isFiltersFile(file: unknown): file is FiltersFile {
  return hasKeys(file, "kinds", "bases", "unanswered", "people");
}

export function isWordsFile(file: unknown): file is WordsFile {
  return Array.isArray(file);
}

export function isVocabulary(file: unknown): file is Vocabulary {
  return Array.isArray(file);
}

export function isEntriesFile(file: unknown): file is EntriesFile {
  return Array.isArray(file);
}

export function isPassagesFile(file: unknown): file is PassagesFile {
  return Array.isArray(file);
}

export function isIdsFile(file: unknown): file is IdsFile {
  return Array.isArray(file);
}

function hasKeys(file: unknown, ...keys: readonly string[]): boolean {
  return typeof file === "object" && file !== null && keys.every((key) => key in file);
}
