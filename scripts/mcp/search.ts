import { z } from "zod";
import {
  findEntries,
  type Entry,
  type Suggestion,
  type Within,
  openIndex,
  type Index,
} from "../../src/search/index.ts";
import type { Site } from "../../src/site/site.ts";
import { UsageError } from "../run-program.ts";
import { allInBrief } from "./in-brief.ts";
import { id, knownRecord, tool } from "./tool.ts";
import { searchFiles } from "../../src/site/data/search-files.ts";

const input = z.strictObject({
  words: z
    .string()
    .max(200)
    .default("")
    .describe("Words that all have to be found, or an id. Without words, everything that passes the filters."),
  among: z.enum(["claims", "people", "sources"]).default("claims").describe("`claims` are questions too."),
  roles: z
    .array(z.enum(["question", "position", "reason", "objection", "rebuttal"]))
    .max(5)
    .default([]),
  debate: id.optional().describe("Only in the debate with this id."),
  person: id.optional().describe("Only claims on which this person takes a stance."),
  unanswered: z.boolean().default(false).describe("Only objections and rebuttals that nothing on the map answers."),
  limit: z.int().min(1).max(50).default(10),
});

/** The search of the site. */
export const search = tool({
  name: "search",
  title: "Search the map",
  description:
    "Finds questions and claims, people, or sources by words. Typing errors are corrected, and `corrected` says so. Results have ids for the other tools.",
  input,
  answer: async (site, { words, among, roles, debate, person, unanswered, limit }) => {
    const { debates, person: people } = site.debate;
    if (debate !== undefined) knownRecord("debate", new Map(debates.map((record) => [record.id, record])), debate);
    if (person !== undefined) knownRecord("person", people, person);
    const isFiltered = roles.length > 0 || debate !== undefined || person !== undefined || unanswered;
    if (among !== "claims" && isFiltered)
      throw new UsageError(
        `\`roles\`, \`debate\`, \`person\` and \`unanswered\` are for claims: leave them out for ${among}.`,
      );
    const { index } = openSearch(site);
    const query = { words, roles, debate: debate ?? "", person: person ?? "", basis: "", unanswered };
    const { numbers, taken, suggestion } = await findEntries(index, query, within[among]);
    const entries = await index.entries(numbers.slice(0, limit));
    return {
      found: numbers.length,
      results: entries.map((entry) => result(site, entry)),
      ...(taken.length > 0 && { corrected: taken }),
      ...(suggestion !== null && { suggestion: inWords(suggestion) }),
    };
  },
});

const within: Readonly<Record<"claims" | "people" | "sources", Within>> = {
  claims: { kind: "places", debates: [] },
  people: { kind: "people" },
  sources: { kind: "sources" },
};

function result(site: Site, { id, kind, text, note }: Entry): object {
  if (kind === "person") return { id, name: text, url: site.urls.canonical(site.urls.person(id)) };
  if (kind === "source")
    return { id, title: text, reference: note ?? "", url: site.urls.canonical(site.urls.source(id)) };
  return allInBrief(site, [id])[0] ?? { id };
}

function inWords(suggestion: Suggestion): string {
  return suggestion.kind === "no-filters"
    ? `Without the filters, ${suggestion.count} are found.`
    : `With the words “${suggestion.words}”, ${suggestion.count} are found.`;
}

interface OpenSearch {
  readonly index: Index;
  /** Reads every file of the index. */
  readonly warm: () => Promise<void>;
}

const opened = new WeakMap<Site, OpenSearch>();

/** The search index of the site, which is the one that its pages load. */
function openSearch(site: Site): OpenSearch {
  const known = opened.get(site) ?? open(site);
  opened.set(site, known);
  return known;
}

function open(site: Site): OpenSearch {
  const files = new Map(searchFiles(site).map(({ path, text }) => [path, text]));
  const index = openIndex((path) => {
    const text = files.get(path);
    return text === undefined
      ? Promise.reject(new Error(`The index has no file ${path}.`))
      : Promise.resolve(JSON.parse(text));
  });
  const warm = async (): Promise<void> => {
    for (const load of await index.rest()) await load();
  };
  return { index, warm };
}
