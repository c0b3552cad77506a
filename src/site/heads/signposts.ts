import type { SourceRecord } from "../../model/index.ts";
import { doiUrl } from "../addresses/source-url.ts";
import type { Site } from "../site.ts";
import { fullName } from "../words/names.ts";
import { link, type HeadTag } from "./head-tag.ts";
import { workType } from "./work-types.ts";

const schema = "https://schema.org/";

/** The type and author of a claim's page: see https://signposting.org. */
export function claimSignposts({ urls }: Site): readonly HeadTag[] {
  return [
    ...link("type", `${schema}WebPage`),
    ...link("type", `${schema}Claim`),
    ...link("author", urls.canonical(urls.about)),
  ];
}

/** The type and authors of a source's page. One cites the work, by its DOI, rather than the page. */
export function sourceSignposts(site: Site, source: SourceRecord): readonly HeadTag[] {
  return [
    ...link("cite-as", doiUrl(source) ?? ""),
    ...link("type", `${schema}AboutPage`),
    ...link("type", schema + workType(source.type.value)),
    ...authorsOf(site, source).flatMap((address) => link("author", address)),
  ];
}

/** The addresses of authors: people on the map with the same name, who are cited from this work. */
function authorsOf({ debate }: Site, { id, names }: SourceRecord): readonly string[] {
  const authors = new Set((names["author"] ?? []).map(fullName));
  return debate.people.flatMap(({ id: person, name, orcid, wikidata }) => {
    const isCited = debate.holdings.get(person)?.some(({ stance }) => stance.source.value === id) ?? false;
    if (!isCited || !authors.has(fullName(name))) return [];
    if (orcid !== "") return [`https://orcid.org/${orcid}`];
    return wikidata === "" ? [] : [`https://www.wikidata.org/entity/${wikidata}`];
  });
}
