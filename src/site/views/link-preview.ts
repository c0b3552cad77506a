import type { Claim, Id, PersonRecord, QuestionRecord, Role, SourceRecord } from "../../claims/model/index.ts";
import { shardOf } from "../../text/paths.ts";
import { words } from "../../words/words.ts";
import { holdersInWords } from "../map/map-question.ts";
import { firstWords } from "../prose/prose.ts";
import { positionsOn, sizeBelow } from "../refs/positions.ts";
import { makeReference } from "../refs/reference.ts";
import type { Site } from "../site.ts";
import { type CardKind, fullName, roleName, stancesInWords } from "../in-words.ts";
import { type Branch, branchesOf } from "./argument-tree.ts";
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

/** The previews of all claims, questions, sources and people by the path of their pages: `claims/milk-goes-in-first`. Made on demand. */
export function linkPreviews(site: Site): ReadonlyMap<string, () => LinkPreview> {
  const { claims, questions, sources, people } = site.debate;
  const of = <T extends { readonly id: Id }>(
    folder: string,
    records: readonly T[],
    preview: (record: T) => LinkPreview,
  ) => records.map((record) => [`${folder}/${record.id}`, () => preview(record)] as const);
  return new Map([
    ...of("claims", claims, (claim) => previewClaim(site, claim)),
    ...of("questions", questions, (question) => previewQuestion(site, question)),
    ...of("sources", sources, previewSource),
    ...of("people", people, (person) => previewPerson(site, person)),
  ]);
}

function previewClaim(site: Site, claim: Claim): LinkPreview {
  const isUnanswered = site.evaluation.unanswered.has(claim.id);
  return {
    role: claim.role,
    kind: [roleName(claim.role), ...(isUnanswered ? [words.site.unanswered] : [])].join(" · "),
    text: claim.sentence.value,
    lines: written(holdersInWords(site, claim), countRoles(branchesOf(site, claim.id, 1))),
  };
}

function previewQuestion(site: Site, { id, sentence }: QuestionRecord): LinkPreview {
  const { placed, elsewhere } = positionsOn(site, id);
  return {
    role: "question",
    kind: roleName("question"),
    text: sentence.value,
    lines: [words.pages.question.counts(placed.length, elsewhere.length, sizeBelow(site, id))],
  };
}

function previewSource(source: SourceRecord): LinkPreview {
  const { authors, title, kind, details, date } = makeReference(source);
  return { role: "", kind, text: title, lines: written(authors, [...details, date].filter(Boolean).join(", ")) };
}

/** The length of what is said of a person; characters. */
const aboutPerson = 200;

function previewPerson(site: Site, { id, name, summary }: PersonRecord): LinkPreview {
  const { asserts, concedes, rejects } = countStances(site.debate.holdings.get(id) ?? []);
  return {
    role: "",
    kind: "",
    text: fullName(name),
    lines: written(firstWords(site, summary, aboutPerson), stancesInWords({ asserts, concedes, rejects })),
  };
}

function written(...lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== "");
}

const order: readonly Role[] = ["position", "reason", "objection", "rebuttal"];

/** The direct replies by role: `2 reasons, 1 objection`. */
export function countRoles(branches: readonly Branch[]): string {
  return order
    .map((kind) => ({ kind, count: branches.filter((branch) => branch.as === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => words.site.replies[kind](count))
    .join(", ");
}

/** A file has about so many previews: of those it gives, a reader wants one. */
const previewsPerFile = 24;

/** The number of files with previews. */
export function previewFileCount({ debate }: Site): number {
  const { claims, questions, sources, people } = debate;
  return Math.ceil((claims.length + questions.length + sources.length + people.length) / previewsPerFile) || 1;
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
