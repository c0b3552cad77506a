import type { ClaimHistory, FormerAddress } from "../../model/index.ts";
import { html } from "../prose/html.ts";
import type { Site } from "../site.ts";
import type { ArchivePage } from "./archive-page.ts";

/** Under an address that a version had while its claim was called something else: the way to where it stands now. */
export function movedVersionPage(site: Site, claim: ClaimHistory, former: FormerAddress): ArchivePage {
  const { urls } = site;
  const version = claim.versions.find(({ hash }) => hash === former.hash)?.version ?? former.version;
  const target = urls.version(claim.id, version);
  return {
    path: urls.version(former.id, former.version).slice(urls.base.length),
    title: "This claim has moved",
    description: "This version of a claim stands under another address now.",
    canonical: urls.canonical(target),
    head: html`<meta name="robots" content="noindex" /><meta http-equiv="refresh" content="0; url=${target}" />`,
    body: html`<h1>This claim has moved</h1>
      <p>This version of it now stands at <a href="${target}">${urls.canonical(target)}</a>.</p>`,
  };
}
