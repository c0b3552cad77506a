import type { ClaimHistory, FormerAddress } from "../../claims/model/index.ts";
import { html } from "../prose/html.ts";
import { said } from "../prose/said.ts";
import type { Site } from "../site.ts";
import type { ArchivePage } from "./archive-page.ts";
import { words } from "../../words/words.ts";

/** The page at a former address of a version, under an earlier id of its claim. It redirects to the present address. */
export function movedVersionPage(site: Site, claim: ClaimHistory, former: FormerAddress): ArchivePage {
  const { urls } = site;
  const sentences = words.site.version;
  const version = claim.versions.find(({ hash }) => hash === former.hash)?.version ?? former.version;
  const target = urls.version(claim.id, version);
  return {
    path: urls.version(former.id, former.version).slice(urls.base.length),
    title: sentences.movedTitle,
    description: sentences.movedDescription,
    canonical: urls.canonical(target),
    head: html`<meta name="robots" content="noindex" />
      <noscript><meta http-equiv="refresh" content="0; url=${target}" /></noscript>`,
    body: html`<h1>${sentences.movedTitle}</h1>
      <p>${said(sentences.moved(urls.canonical(target)), { version: target })}</p>
      <script src="${urls.path("moved.js")}"></script>`,
  };
}
