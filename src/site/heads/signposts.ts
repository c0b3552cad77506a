import type { Debate, SourceRecord } from "../../claims/model/index.ts";
import { compareText } from "../../text/order.ts";
import { doiUrl } from "../addresses/source-url.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";
import { fullName } from "../words/in-words.ts";
import { link, type HeadTag } from "./head-tag.ts";
import { workType } from "./linked-data.ts";

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
  const authors = [...new Set((names["author"] ?? []).map(fullName))].flatMap(
    (name) => peopleNamed(debate).get(name) ?? [],
  );
  return authors
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap(({ id: person, orcid, wikidata }) => {
      const isCited = debate.holdings.get(person)?.some(({ stance }) => stance.source.value === id) ?? false;
      if (!isCited) return [];
      if (orcid !== "") return [`https://orcid.org/${orcid}`];
      return wikidata === "" ? [] : [`https://www.wikidata.org/entity/${wikidata}`];
    });
}

const peopleNamed = memoize(({ people }: Debate) => Map.groupBy(people, ({ name }) => fullName(name)));
