import type { Claim } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";
import type { CitationView } from "../refs/citable-claim.ts";
import { type ClaimReference, referTo } from "../refs/claim-reference.ts";
import type { Site } from "../site.ts";
import { viewHolders, viewUses } from "../views/claim-view.ts";
import { roleName } from "../in-words.ts";
import { code, joined, link, strong, type Phrase, anchor, lines, list, said } from "./nodes.ts";
import type { List } from "mdast";
import { placeInWords, type Branch } from "../views/argument-tree.ts";

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
function holdersLine(site: Site, claim: Claim): readonly Phrase[] {
  const holders = viewHolders(site, claim).map(({ name, url, stance, date, citation }): readonly Phrase[] => [
    link(site, url, name),
    ` ${words.site.stance[stance]}`,
    date === "" ? "" : `, ${date}`,
    ...(citation ? [" (", ...citationPhrase(site, citation), ")"] : []),
  ]);
  return holders.length === 0 ? [] : [`${words.pages.claim.holders}: `, ...joined(holders, "; ")];
}

/** `Sources: Adams 2020, p. 6 “quote”; …`; nothing without sources. */
function sourcesLine(site: Site, claim: Claim): readonly Phrase[] {
  const uses = viewUses(site, claim).map(({ citation, note, quote }): readonly Phrase[] => [
    ...citationPhrase(site, citation),
    note === "" ? "" : `: ${note}`,
    quote === "" ? "" : ` ${words.browser.quoted(quote)}`,
  ]);
  return uses.length === 0 ? [] : [`${words.pages.claim.sources}: `, ...joined(uses, "; ")];
}

export function citationPhrase(site: Site, { label, url, at, atUrl }: CitationView): readonly Phrase[] {
  const place = at === "" ? [] : [", ", atUrl === null ? at : link(site, atUrl, at)];
  return [link(site, url, label), ...place];
}

/** The Markdown form of a page, for links from one to another. */
export const formOf = (page: string): string => `${page}index.md`;

/** An argument as a nested list: each claim in its place with its holders and sources; one that is argued elsewhere only by name. */
export function argumentList(site: Site, branches: readonly Branch[]): readonly List[] {
  return list(
    branches.map((branch) => {
      const { claim, as, fromElsewhere, branches: below, more } = branch;
      const record = site.debate.claim.get(claim.id);
      const rest: readonly Phrase[] = more > 0 ? [link(site, claim.url, words.pages.claim.below(more))] : [];
      if (fromElsewhere || !record)
        return [
          lines(
            [...claimLine(site, claim, as), `, ${placeInWords(branch)}`],
            deniedLine(site, branch),
            ...(as === "position" && record ? [arguedUnder(site, record), holdersLine(site, record)] : []),
            rest,
          ),
        ];
      return [
        lines(
          [anchor(claim.id), ...claimLine(site, claim, as)],
          deniedLine(site, branch),
          holdersLine(site, record),
          sourcesLine(site, record),
          rest,
        ),
        ...argumentList(site, below),
      ];
    }),
  );
}

/** The question that a position is argued under whose place is not below this one. */
function arguedUnder(site: Site, { question: id, role }: Claim): readonly Phrase[] {
  const question = referTo(site, id ?? "");
  if (!question) return [];
  return said(words.pages.question.arguedUnder[role], {
    question: () => link(site, formOf(question.url), question.sentence),
  });
}

function deniedLine(site: Site, { undercuts }: Branch): readonly Phrase[] {
  if (undercuts === null) return [];
  const { conclusion, words: relation } = undercuts;
  return said(words.pages.claim.grantsButDenies(relation), {
    conclusion: () => link(site, conclusion.url, conclusion.sentence.replace(/[.]$/, "")),
  });
}
