import type { Claim, Id } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";
import { languageName, languages } from "../../words/languages.ts";
import { words } from "../../words/words.ts";
import { inSeries } from "../in-words.ts";
import type { MDXInstance } from "astro";

/** What a guide shows an example of. Guides name no claim, so that they fit every debate. */
export type ExampleOf = "position" | "reason" | "objection" | "rebuttal" | "unanswered" | "undercut" | "concession";

const tests: Readonly<Record<ExampleOf, (site: Site, claim: Claim) => boolean>> = {
  position: (_, { role }) => role === "position",
  reason: (_, { role }) => role === "reason",
  objection: (_, { role }) => role === "objection",
  rebuttal: (_, { role }) => role === "rebuttal",
  unanswered: (site, { id }) => site.evaluation.unanswered.has(id),
  undercut: (site, { role, relations: [home] }) =>
    role === "objection" && home?.kind === "undercuts" && supports(site, home.premise.value, home.conclusion.value),
  concession: (_, { stances }) => stances.some(({ stance }) => stance === "concedes"),
};

const supports = ({ debate }: Site, premise: Id, conclusion: Id): boolean =>
  (debate.linksFrom.get(premise) ?? []).some(({ kind, to }) => kind === "supports" && to === conclusion);

/** A good example: near its question, held by somebody, short; the first by id among equals. Null if the debate has none. */
export function findExample(site: Site, of: ExampleOf): Claim | null {
  const fitting = site.debate.claims.filter((claim) => tests[of](site, claim));
  const cost = (claim: Claim): number =>
    (claim.depth ?? 0) * 40 + claim.sentence.value.length - (claim.stances.length > 0 ? 60 : 0);
  return fitting.reduce<Claim | null>((best, claim) => (!best || cost(claim) < cost(best) ? claim : best), null);
}

/** A claim file to fill in. Its ids are those of things on this map, so that the checker accepts it unchanged. */
export function claimTemplate(site: Site): string {
  const target = findExample(site, "reason") ?? findExample(site, "position");
  const person = site.debate.people[0]?.id ?? "someone";
  const source = site.debate.sources[0]?.id ?? "someone-2024-title";
  const { template } = words.site;
  return [
    `claim: ${template.sentence}`,
    `# ${template.relations}`,
    `objects-to: ${target?.id ?? "the-id-of-a-claim"}`,
    `# ${template.bases}`,
    "basis: argument",
    "held-by:",
    `  - person: ${person}`,
    `    source: ${source}`,
    `    at: ${template.place}`,
    "explanation: |",
    `  ${template.explanation}`,
    `  ${template.citation(`[@${source}, ${template.place}]`)}`,
  ].join("\n");
}

/** The languages that the interface has: `German (de), English (en) and French (fr)`. */
export const languagesInWords = (): string =>
  inSeries(Object.keys(languages).map((tag) => `${languageName(tag, words.locale)} (${tag})`));

type Guide = MDXInstance<Record<string, unknown>>;

/**
 * The guides of a folder, from its modules by path, `…/guides/<language>/<folder>/<guide>.mdx`: in `language`, or in English
 * where nobody has translated one. A name is the last part of the address, undefined for the first guide of the folder.
 */
export function guidesIn(
  modules: Readonly<Record<string, Guide>>,
  language: string,
): readonly { readonly name: string | undefined; readonly Guide: Guide["default"] }[] {
  const translations = Map.groupBy(Object.entries(modules), ([path]) =>
    path.slice(path.lastIndexOf("/") + 1, -".mdx".length),
  );
  return [...translations].flatMap(([name, ofGuide]) => {
    const [found] = [language, "en"].flatMap((tag) => ofGuide.filter(([path]) => languageOfGuide(path) === tag));
    return found ? [{ name: name === "index" ? undefined : name, Guide: found[1].default }] : [];
  });
}

/** The language in which a guide is written, from its path. */
export const languageOfGuide = (path: string): string => /\/guides\/([a-z]+)\//.exec(path)?.[1] ?? "en";
