import type { Debate, PersonRecord, SourceRecord } from "../src/claims/model/index.ts";
import { asId } from "../src/contribute/write/index.ts";
import { familyName, fullName, indexName } from "../src/site/words/in-words.ts";

/** The people with this name: `Peter Singer` or `Singer, Peter`; if there are none, those with this family name. Case and marks don't count. */
export function peopleNamed({ people }: Debate, text: string): readonly PersonRecord[] {
  const named = people.filter(({ name }) =>
    [name, { ...name, suffix: "" }].some((spelt) => isSame(fullName(spelt), text) || isSame(indexName(spelt), text)),
  );
  return named.length > 0 ? named : people.filter(({ name }) => isSame(familyName(name), text));
}

/** The sources with this title, with or without its subtitle; if there are none, those of this author and year: `Singer 1975`. */
export function sourcesNamed({ sources }: Debate, text: string): readonly SourceRecord[] {
  const titled = sources.filter(({ title: { value } }) =>
    [value, value.split(/[:.]\s/)[0] ?? ""].some((title) => isSame(title, text)),
  );
  return titled.length > 0 ? titled : sources.filter((source) => isSame(authorAndYear(source), text));
}

function authorAndYear({ names, dates }: SourceRecord): string {
  const [first] = names["author"] ?? names["editor"] ?? [];
  const year = (dates["issued"] ?? "").slice(0, 4);
  return first === undefined || year === "" ? "" : `${familyName(first)} ${year}`;
}

function isSame(one: string, other: string): boolean {
  const plain = (text: string): string => asId(text) || text.trim().toLowerCase();
  return plain(one) !== "" && plain(one) === plain(other);
}
