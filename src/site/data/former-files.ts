import { citable } from "../../cite/index.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { claimEmbedUrl } from "../embed/embed.ts";
import { citableClaim, worksOf } from "../refs/citable-claim.ts";
import { publishedClaims } from "../refs/claim-addresses.ts";
import type { Site } from "../site.ts";
import { pairsOf } from "../standing/pairs.ts";
import { bibliographies } from "./citation-files.ts";
import type { DataFile } from "./data-files.ts";

/**
 * Files that sites had until 0.1: a file a format for each claim, for the works that it cites, and for each source; the canonical form
 * of each version; the pages of cards; and the page of two people in the other order. Only a site that was published then needs them, so that the addresses of its downloads and
 * the frames on other pages keep working.
 */
export function formerFiles(site: Site): readonly DataFile[] {
  return [...formerBibliographies(site), ...versionFiles(site), ...cardPages(site), ...turnedPairs(site)];
}

function formerBibliographies(site: Site): readonly DataFile[] {
  const { claims, retired, sources, map } = site.debate;
  const records = new Map([...claims, ...retired].map((claim) => [claim.id, claim]));
  return [
    ...sources.flatMap((source) => bibliographies(`sources/${source.id}`, () => [citable(source, map.language)])),
    ...publishedClaims(site).flatMap(({ published, id }) => {
      const claim = records.get(id);
      const works = claim ? worksOf(site, claim) : [];
      return [
        ...bibliographies(`claims/${published}`, () => [citableClaim(site, id, site.history.current(id))]),
        ...(works.length === 0 ? [] : bibliographies(`claims/${published}/sources`, () => works)),
      ];
    }),
  ];
}

function versionFiles({ history }: Site): readonly DataFile[] {
  return [...history.claims.values()].flatMap(({ id, versions, formerAddresses }) => {
    const forms = new Map(versions.map(({ hash, form }) => [hash, form]));
    const former = formerAddresses.filter((address) => !history.claims.has(address.id));
    return [...versions.map(({ version, hash }) => ({ id, version, hash })), ...former].map((address) => ({
      path: `claims/${address.id}/${address.version}.json`,
      contentType: "application/json",
      write: () => forms.get(address.hash) ?? "",
    }));
  });
}

/** The cards of claims had pages of their own, of the present version and of each version. These lead to where the cards are now. */
function cardPages(site: Site): readonly DataFile[] {
  const present = publishedClaims(site).map(({ published, id }) => ({ path: published, url: claimEmbedUrl(site, id) }));
  const pinned = [...site.history.claims.values()].flatMap(({ id, versions, formerAddresses }) =>
    [...versions.map(({ version, hash }) => ({ id, version, hash })), ...formerAddresses].flatMap((address) => {
      const version = versions.find(({ hash }) => hash === address.hash)?.version;
      return version === undefined
        ? []
        : [{ path: `${address.id}/${address.version}`, url: claimEmbedUrl(site, id, version) }];
    }),
  );
  return [...present, ...pinned].map(({ path, url }) => ({
    path: `embed/claims/${path}/index.html`,
    contentType: "text/html; charset=utf-8",
    write: () => redirect(url, site.title),
  }));
}

function turnedPairs(site: Site): readonly DataFile[] {
  return pairsOf(site).map(({ one, other }) => ({
    path: `people/${other}/and/${one}/index.html`,
    contentType: "text/html; charset=utf-8",
    write: () => redirect(site.urls.pair(one, other), site.title),
  }));
}

function redirect(url: string, title: string): string {
  const [address, name] = [escapeHtml(url), escapeHtml(title)];
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${address}"><a href="${address}">${name}</a>
`;
}
