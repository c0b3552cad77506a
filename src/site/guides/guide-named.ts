import type { MDXInstance } from "astro";

type Guide = MDXInstance<Record<string, unknown>>;

/**
 * The content of a guide, from the modules of its folder by path, `…/guides/<language>/<folder>/<guide>.mdx`: in `language`, or in
 * English where nobody has translated it. `name` is the last part of its address, undefined for the first guide of the folder.
 */
export function guideNamed(
  name: string | undefined,
  modules: Readonly<Record<string, Guide>>,
  language: string,
): Guide["default"] | undefined {
  const file = `/${name ?? "index"}.mdx`;
  const translations = Object.entries(modules).filter(([path]) => path.endsWith(file));
  return [language, "en"].flatMap((tag) => translations.filter(([path]) => languageOfGuide(path) === tag))[0]?.[1]
    .default;
}

/** The language in which a guide is written, from its path. */
export const languageOfGuide = (path: string): string => /\/guides\/([a-z]+)\//.exec(path)?.[1] ?? "en";
