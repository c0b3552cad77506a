import type { MDXInstance } from "astro";

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
