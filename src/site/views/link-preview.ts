import type { Claim, Id, PersonRecord, QuestionRecord, SourceRecord } from "../../claims/model/index.ts";
import { shardOf } from "../../text/paths.ts";
import { memoize } from "../../text/memoize.ts";
import { words } from "../../words/words.ts";
import { firstWords } from "../prose/prose.ts";
import { holdersLine } from "../refs/holders.ts";
import { positionsOn, sizeBelow } from "../refs/positions.ts";
import { recordedOn } from "../refs/recorded-on.ts";
import { makeReference } from "../refs/reference.ts";
import { termsOf, type Term } from "../prose/terms.ts";
import { viewCitation } from "../refs/citable-claim.ts";
import type { Site } from "../site.ts";
import { type CardKind, fullName, roleName, stancesInWords } from "../in-words.ts";
import { branchesOf } from "./argument-tree.ts";
import { countStances } from "./person-view.ts";

/** What a reader sees of a page before following a link to it, in words. Missing parts are "". */
interface LinkPreview {
  /** The role of a claim or question, which has a sign; "" for a source or a person. */
  readonly role: CardKind | "";
  /** The role, and whether it is unanswered; the kind of a source. */
  readonly kind: string;
  /** The sentence, the title or the name. */
  readonly text: string;
  /** Who holds it and what replies to it; the rest of a reference; who a person is and how many claims they hold. */
  readonly lines: readonly string[];
}

/** The previews of all claims, questions, sources, people and terms by the path of their pages: `claims/milk-goes-in-first`. Made on demand. */
export const linkPreviews = memoize((site: Site): ReadonlyMap<string, () => LinkPreview> => {
  const { claims, questions, sources, people } = site.debate;
  const of = <T extends { readonly id: Id }>(
    folder: string,
    records: readonly T[],
    preview: (site: Site, record: T) => LinkPreview,
  ) => records.map((record) => [`${folder}/${record.id}`, () => preview(site, record)] as const);
  return new Map([
    ...of("claims", claims, previewClaim),
    ...of("questions", questions, previewQuestion),
    ...of("sources", sources, previewSource),
    ...of("people", people, previewPerson),
    ...of("terms", [...termsOf(site).values()], previewTerm),
  ]);
});

function previewClaim(site: Site, claim: Claim): LinkPreview {
  const { unanswered } = words.site;
  return {
    role: claim.role,
    kind: roleName(claim.role) + (site.evaluation.unanswered.has(claim.id) ? ` · ${unanswered}` : ""),
    text: claim.sentence.value,
    lines: [holdersLine(site, claim), countReplies(site, claim)].filter(Boolean),
  };
}

function previewQuestion(site: Site, { id, sentence }: QuestionRecord): LinkPreview {
  const { placed, elsewhere } = positionsOn(site, id);
  const counts = words.pages.question.counts(placed.length, elsewhere.length, sizeBelow(site, id));
  return { role: "question", kind: roleName("question"), text: sentence.value, lines: [counts] };
}

function previewSource(_: Site, source: SourceRecord): LinkPreview {
  const { authors, title, kind, details, date } = makeReference(source);
  const rest = [...details, date].filter(Boolean).join(", ");
  return { role: "", kind, text: title, lines: [authors, rest].filter(Boolean) };
}

/** The length of what is said of a person; characters. */
const aboutPerson = 200;

function previewPerson(site: Site, { id, name, summary }: PersonRecord): LinkPreview {
  const counts = stancesInWords(countStances(site.debate.holdings.get(id) ?? []));
  const lines = [firstWords(site, summary, aboutPerson), counts].filter(Boolean);
  return { role: "", kind: "", text: fullName(name), lines };
}

function previewTerm(site: Site, { term, definition, record }: Term): LinkPreview {
  const source = record?.source ? viewCitation(site, record.source.value, record) : null;
  const lines = [definition, source ? [source.label, source.at].filter(Boolean).join(", ") : ""].filter(Boolean);
  return { role: "", kind: words.browser.role.term, text: term, lines };
}

/** `2 reasons, 1 objection`, as its page counts them. */
function countReplies(site: Site, { id, role }: Claim): string {
  const { reason, objection, rebuttal } = words.site.replies;
  const reasons = branchesOf(site, id, 1).filter(({ as }) => as === "reason").length;
  const { objections } = recordedOn(site, id);
  const against = role === "objection" ? rebuttal : objection;
  return [reasons > 0 && reason(reasons), objections > 0 && against(objections)]
    .filter((count) => count !== false)
    .join(", ");
}

/** A file has about so many previews: of those it gives, a reader wants one. */
const previewsPerFile = 24;

/** The number of files with previews. */
export function previewFileCount(site: Site): number {
  return Math.ceil(linkPreviews(site).size / previewsPerFile) || 1;
}

/** The files /previews/<n>.json, by number, made on demand: previews by the path of the page. Numbers without a preview have no file. */
export function previewFiles(site: Site): ReadonlyMap<number, () => Readonly<Record<string, LinkPreview>>> {
  const count = previewFileCount(site);
  const files = Map.groupBy(linkPreviews(site), ([path]) => shardOf(path, count));
  return new Map(
    [...files].map(([file, previews]) => [
      file,
      () => Object.fromEntries(previews.map(([path, preview]) => [path, preview()])),
    ]),
  );
}
