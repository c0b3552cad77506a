import { nameInField } from "../write/names.ts";
import { sourceInText } from "../write/source-in-text.ts";
import { tidyAuthors, tidyTitle, worksNamed } from "../write/work-in-text.ts";
import type { Answers } from "../write/write-record.ts";
import type { NewSource } from "./draft.ts";
import type { KnownDebate } from "./form-context.ts";

// Loaded when a field of a source is focused: it imports nothing large that the form has loaded already, which would be split off then.

export { sourceInText };

/** A new source with what a text says of it. */
export function filledIn(source: NewSource, { author, "container-title": container, ...rest }: Answers): NewSource {
  const names = Object.values(author ?? {}).map(nameInField);
  const texts = Object.entries({ ...rest, container, author: names.filter(Boolean).join("; ") });
  const known = texts.flatMap(([key, value]) =>
    typeof value === "string" && value !== "" && Object.hasOwn(source, key) ? [[key, value] as const] : [],
  );
  return tidySource({ ...source, ...Object.fromEntries(known) });
}

/** The id of the source of the map that has a DOI, arXiv number or address of these values; undefined for none. */
export function sourceOnMap(said: Answers, { sources }: Pick<KnownDebate, "sources">): string | undefined {
  const names = worksNamed(said);
  return sources.find(([, , , , , works]) => works.split(" ").some((work) => names.has(work)))?.[0];
}

/** A new source without what comes along when it is pasted: the name of the site behind its title, and “By”. */
export function tidySource(source: NewSource): NewSource {
  const { title, site } = tidyTitle(source.title);
  return { ...source, title, author: tidyAuthors(source.author), container: source.container || site };
}
