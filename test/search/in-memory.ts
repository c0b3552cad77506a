import {
  openIndex,
  writeIndex,
  type Findable,
  type Index,
  type Query,
  type SearchMaterial,
} from "../../src/search/index.ts";

/** An index of the material whose files are in memory, and the requested paths in order. */
export function indexInMemory(material: SearchMaterial): { readonly index: Index; readonly asked: readonly string[] } {
  const files = new Map(writeIndex(material).map(({ path, text }) => [path, text]));
  const asked: string[] = [];
  const index = openIndex(async (path) => {
    asked.push(path);
    const text = files.get(path);
    if (text === undefined) throw new Error(`There is no file ${path}.`);
    const file: unknown = JSON.parse(text);
    return file;
  });
  return { index, asked };
}

/** A claim with a sentence (weight 3) and less important words. */
export function claim(
  id: string,
  sentence: string,
  more: Partial<Findable> & { readonly remote?: string } = {},
): Findable {
  const { remote = "", ...fields } = more;
  return {
    id,
    kind: "reason",
    text: sentence,
    texts: [
      { text: sentence, weight: 3 },
      { text: id, weight: 2 },
      { text: remote, weight: 1 },
    ],
    passage: "",
    facts: { basis: "", holders: [] },
    ...fields,
  };
}

/** Material of one question. */
export function materialOf(claims: readonly Findable[], more: Partial<SearchMaterial> = {}): SearchMaterial {
  const question: Findable = {
    id: "question",
    kind: "question",
    text: "Why?",
    texts: [{ text: "Why?", weight: 3 }],
    passage: "",
    facts: null,
  };
  return {
    questions: [{ id: "question", debate: "debate", entries: [question, ...claims] }],
    outside: [],
    people: [],
    sources: [],
    tours: [],
    pairs: [],
    aliases: [],
    numberWords: "",
    ...more,
  };
}

export function ask(asked: Partial<Query>): Query {
  return { words: "", roles: [], debate: "", person: "", basis: "", unanswered: false, ...asked };
}
