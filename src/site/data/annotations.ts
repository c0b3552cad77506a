import { locatorUrl } from "../addresses/source-url.ts";
import type { Site } from "../site.ts";

/** What a fragment of an address is in, by its first characters. */
const standards = [
  [":~:", "https://wicg.github.io/scroll-to-text-fragment/"],
  ["t=", "http://www.w3.org/TR/media-frags/"],
  ["page=", "http://tools.ietf.org/rfc/rfc3778"],
  ["", "http://tools.ietf.org/rfc/rfc3236"],
] as const;

/** Web Annotations (https://www.w3.org/TR/annotation-model/): each place in a source that a link opens, with the version of the claim that cites it. */
export function annotationPage({ debate, history, urls }: Site) {
  const page = urls.canonical(urls.path("annotations.jsonld"));
  const items = debate.claims.flatMap((claim) => {
    const { id } = claim;
    const { version } = history.current(id);
    const body = { id: urls.canonical(urls.version(id, version)), type: "Text", language: debate.map.language };
    return [...claim.stances, ...claim.uses].flatMap((cited, index) => {
      const source = debate.source.get(cited.source.value);
      const place = source ? locatorUrl(source, cited) : null;
      if (place === null) return [];
      const read = history.lastRead(claim, cited);
      return {
        id: `${page}#${id}-${index + 1}`,
        type: "Annotation",
        motivation: "linking",
        ...(read === "" ? {} : { modified: `${read}T00:00:00Z` }),
        body,
        target: targetOf(place),
      };
    });
  });
  return { "@context": "http://www.w3.org/ns/anno.jsonld", id: page, type: "AnnotationPage", items };
}

/** The source, and where in it: a directive for a text begins after the id of an element, if there is one. */
function targetOf(place: string) {
  const [source = "", ...rest] = place.split("#");
  if (rest.length === 0) return source;
  const fragment = rest.join("#");
  const value = fragment.slice(Math.max(0, fragment.indexOf(":~:")));
  const conformsTo = standards.find(([start]) => value.startsWith(start))?.[1];
  return { source, selector: { type: "FragmentSelector", conformsTo, value } };
}
