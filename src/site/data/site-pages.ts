import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../files/package-root.ts";
import { guidePages } from "../addresses/routes.ts";
import { allWords } from "../prose/prose.ts";
import type { Site } from "../site.ts";
import { interfaceLanguage } from "../../words/languages.ts";
import { words } from "../../words/words.ts";

/** A page that is about no single record. Its path is under the base path. */
interface SitePage {
  readonly path: string;
  readonly title: string;
  /** All that it says, or what it is. */
  readonly text: string;
}

/** The map's own pages, the guides, and the lists, each once. A page of the map's own may stand in the place of a guide. */
export function sitePages(site: Site): readonly SitePage[] {
  const own = site.debate.pages.map(({ id, title, description, text, parts }) => ({
    path: `about/${id}/`,
    title,
    text: [
      description,
      allWords(site, text),
      ...parts.map((part) => `${part.heading} ${allWords(site, part.text)}`),
    ].join(" "),
  }));
  const guides = guidePages()
    .filter((path) => !own.some((page) => page.path === path))
    .map((path) => ({ path, ...guideAt(path, interfaceLanguage(site.debate.map.language)) }));
  return [...own, ...guides, ...lists()];
}

function lists(): readonly SitePage[] {
  const { pages } = words;
  const all = {
    "questions/": pages.questions,
    "disagreements/": pages.disagreements,
    "changes-of-mind/": pages.changesOfMind,
    "forecasts/": pages.forecasts,
    "people/": pages.people,
    "terms/": pages.terms,
    "sources/": pages.sources,
    "contribute/wanted/": pages.wanted,
    "contribute/new/": pages.form,
    "contribute/question/": pages.newQuestion,
    "contribute/wrong/": pages.wrong,
    "read/": pages.read,
    "contribute/rules/": pages.rules,
    "changes/": pages.changes,
    "downloads/": pages.downloads,
  };
  return Object.entries(all).map(([path, { title, description }]) => ({ path, title, text: description }));
}

/** A guide in a language, or in English where nobody has translated it. */
function guideAt(path: string, language: string): Omit<SitePage, "path"> {
  const name = path.replace(/^(about|contribute)\/$/, "$1/index/").replace(/\/$/, ".mdx");
  const source = readGuide(language, name) ?? readGuide("en", name) ?? "";
  const [, head = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const valueOf = (key: string): string => new RegExp(`^${key}: (.*)$`, "m").exec(head)?.[1] ?? "";
  return { title: valueOf("title"), text: `${valueOf("description")} ${wordsOfGuide(body)}` };
}

function readGuide(language: string, name: string): string | null {
  try {
    return readFileSync(join(packageRoot, "src/guides", language, name), "utf8");
  } catch {
    return null;
  }
}

/** The words of a guide, without code, components and marks. */
function wordsOfGuide(mdx: string): string {
  return mdx
    .replace(/^import .*$/gm, "")
    .replace(/^```.*?^```$/gms, "")
    .replace(/<[^>]*>|\{[^}]*\}/g, "")
    .replace(/\]\([^)]*\)|[*`[\]]|^[#>|-]+|^\d+\.| \|/gm, "")
    .replace(/\s+/g, " ")
    .trim();
}
