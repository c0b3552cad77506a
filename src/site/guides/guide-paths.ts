import { basename } from "node:path";
import type { MDXInstance } from "astro";

/** The page of a guide: the last part of its address, undefined for the first of its folder, and what it shows. */
export interface GuidePath {
  readonly params: { readonly guide: string | undefined };
  readonly props: { readonly Content: MDXInstance<Record<string, unknown>>["default"] };
}

/**
 * Every guide of a folder, from its modules by path, `…/guides/<language>/<folder>/<guide>.mdx`: in `language`, or in English where
 * nobody has translated it.
 */
export function guidePaths(
  modules: Readonly<Record<string, MDXInstance<Record<string, unknown>>>>,
  language: string,
): GuidePath[] {
  const preferred = [language, "en"];
  const guides = Map.groupBy(Object.entries(modules), ([path]) => basename(path, ".mdx"));
  return [...guides].flatMap(([name, translations]) => {
    const found = preferred.flatMap((tag) => translations.filter(([path]) => languageOfGuide(path) === tag))[0];
    const params = { guide: name === "index" ? undefined : name };
    return found ? [{ params, props: { Content: found[1].default } }] : [];
  });
}

/** The language in which a guide is written, from its path. */
export const languageOfGuide = (path: string): string => /\/guides\/([a-z]+)\//.exec(path)?.[1] ?? "en";
