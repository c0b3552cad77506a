import { z } from "zod";
import { isPlace, type Entry } from "../../src/search/entry.ts";
import { chosenBy, filterCount, filters, type Filter } from "../../src/search/filters.ts";
import { search as searchIndex } from "../../src/search/search.ts";
import { searchIndexOf } from "../../src/site/data/search-files.ts";
import type { Site } from "../../src/site/site.ts";
import { UsageError } from "../run-program.ts";
import { allInBrief, groundedLabel } from "./in-brief.ts";
import { id, knownRecord, tool } from "./tool.ts";

const input = z.strictObject({
  words: z
    .string()
    .max(200)
    .default("")
    .describe("Words in any order, or an id. Without words, everything that passes the filters."),
  among: z.enum(["claims", "people", "sources", "terms"]).default("claims").describe("`claims` are questions too."),
  ...Object.fromEntries(filters.map((filter) => [filter.key, inputOf(filter)])),
  limit: z.int().min(1).max(50).default(10),
  groundedLabel,
});

/** The search of the site. */
export const search = tool({
  name: "search",
  title: "Search the map",
  description:
    "Finds questions and claims, people, sources, or terms by words. Results have ids for the other tools. Any of the words count, rare ones more; what has them all or comes nearest is counted by `found`, then come others. A sentence finds claims that say it in other words. Typing errors are corrected, and `corrected` says so; `unknown` are words that nothing has.",
  input,
  answer: (site, given) => {
    const asked = new Map<string, unknown>(Object.entries(given));
    const chosen = chosenBy(({ key }) => valuesOf(asked.get(key)));
    const { words, among, limit } = given;
    if (among !== "claims" && filterCount({ words, filters: chosen }) > 0)
      throw new UsageError(
        `${filters.map(({ key }) => `\`${key}\``).join(", ")} are for claims: leave them out for ${among}.`,
      );
    for (const { key, values } of filters) for (const value of chosen[key] ?? []) refuseUnknown(site, values, value);
    const index = searchIndexOf(site);
    const kinds = { people: "person", sources: "source", terms: "term" } as const;
    const isAmong = ({ kind }: Entry): boolean => (among === "claims" ? isPlace(kind) : kind === kinds[among]);
    const found = searchIndex(index, words, chosen, isAmong);
    const entries = [...found.numbers, ...found.others].flatMap((number) => index.entries[number] ?? []);
    return {
      found: found.numbers.length,
      results: entries.slice(0, limit).map((entry) => result(site, entry, given.groundedLabel)),
      ...(found.corrected.length > 0 && { corrected: found.corrected }),
      ...(found.unknown.length > 0 && { unknown: found.unknown }),
      ...(found.withoutFilters > 0 && { suggestion: `Without the filters, ${found.withoutFilters} are found.` }),
    };
  },
});

function inputOf({ control, values, unlisted = [], describe }: Filter): z.ZodType {
  if (control === "yes") return z.boolean().default(false).describe(describe);
  if (typeof values === "string") return id.optional().describe(describe);
  const value = z.enum([...unlisted, ...values]);
  return control === "list"
    ? value.optional().describe(describe)
    : z.array(value).max(9).default([]).describe(describe);
}

function valuesOf(given: unknown): readonly string[] {
  if (given === true) return ["yes"];
  return [given].flat().filter((value) => typeof value === "string");
}

function refuseUnknown({ debate }: Site, values: Filter["values"], value: string): void {
  const debates = new Map(debate.debates.map((record) => [record.id, record]));
  if (values === "debates") knownRecord(debate, "debate", debates, value);
  if (values === "questions") knownRecord(debate, "question", debate.question, value);
  if (values === "people") knownRecord(debate, "person", debate.person, value);
}

function result(site: Site, { id: of, kind, text, note }: Entry, labels: boolean): object {
  if (kind === "person") return { id: of, name: text, url: site.urls.canonical(site.urls.person(of)) };
  if (kind === "term") return { id: of, term: text, url: site.urls.canonical(site.urls.term(of)) };
  if (kind === "source")
    return { id: of, title: text, reference: note ?? "", url: site.urls.canonical(site.urls.source(of)) };
  return allInBrief(site, [of], labels)[0] ?? { id: of };
}
