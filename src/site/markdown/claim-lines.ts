import type { Claim } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";
import type { CitationView } from "../refs/citation-view.ts";
import type { ClaimReference } from "../refs/claim-reference.ts";
import type { Site } from "../site.ts";
import { viewHolders, viewUses } from "../views/claim-view.ts";
import { roleName } from "../words/roles.ts";
import { code, joined, link, strong, type Phrase } from "./nodes.ts";

/** A claim as one line: its role, its sentence with a link to the version that keeps these words, its id, and whether it is unanswered. */
export function claimLine(site: Site, claim: ClaimReference, as = claim.kind): readonly Phrase[] {
  const { id, sentence, unanswered } = claim;
  return [
    strong(roleName(as)),
    ": ",
    link(site, addressOf(site, claim), sentence),
    " ",
    code(id),
    ...(unanswered ? [`, ${words.site.unanswered}`] : []),
  ];
}

function addressOf({ history, urls }: Site, { id, kind, url }: ClaimReference): string {
  return kind === "question" ? url : urls.version(id, history.current(id).version);
}

/** `Who takes a stance: Ada Adams asserts it, 2020 (Adams 2020, p. 6); …`; nothing without holders. */
export function holdersLine(site: Site, claim: Claim): readonly Phrase[] {
  const holders = viewHolders(site, claim).map(({ name, url, stance, date, citation }): readonly Phrase[] => [
    link(site, url, name),
    ` ${words.pages.stance.withIt(stance)}`,
    date === "" ? "" : `, ${date}`,
    ...(citation ? [" (", ...citationPhrase(site, citation), ")"] : []),
  ]);
  return holders.length === 0 ? [] : [`${words.pages.claim.holders}: `, ...joined(holders, "; ")];
}

/** `Sources: Adams 2020, p. 6 “quote”; …`; nothing without sources. */
export function sourcesLine(site: Site, claim: Claim): readonly Phrase[] {
  const uses = viewUses(site, claim).map(({ citation, note, quote }): readonly Phrase[] => [
    ...citationPhrase(site, citation),
    note === "" ? "" : `: ${note}`,
    quote === "" ? "" : ` ${words.site.quoted(quote)}`,
  ]);
  return uses.length === 0 ? [] : [`${words.pages.claim.sources}: `, ...joined(uses, "; ")];
}

export function citationPhrase(site: Site, { label, url, at, atUrl }: CitationView): readonly Phrase[] {
  const place = at === "" ? [] : [", ", atUrl === null ? at : link(site, atUrl, at)];
  return [link(site, url, label), ...place];
}

/** The Markdown form of a page, for links from one to another. */
export const formOf = (page: string): string => `${page}index.md`;
