import type { ClaimContent, Id, QuestionWording, StatedRelation, TextSegment } from "../../claims/model/index.ts";
import { pathOf } from "../../claims/model/step-path.ts";
import { wordDifference } from "../../versions/index.ts";
import { words } from "../../words/words.ts";
import { namedClaim } from "../refs/claim-reference.ts";
import { sourceLabel, workSource } from "../refs/reference.ts";
import type { Site } from "../site.ts";
import {
  type ContentLine,
  contentLines,
  factLines,
  holderName,
  referencesInWords,
  sentenceOf,
  sourcePlace,
} from "./content-lines.ts";

/** The changes in one part of a claim or question. */
export interface ChangedPart {
  readonly title: string;
  /** Each line that was added, removed or reworded. */
  readonly lines: readonly (readonly TextSegment[])[];
}

/**
 * The difference of two versions of a claim, word by word, in the order of the claim's page. Parts that are the same are left out.
 * Things that only have a new id come last.
 */
export function viewDifference(site: Site, before: ClaimContent, after: ClaimContent): readonly ChangedPart[] {
  const renamed = renamedIds(site, before, after);
  const earlier = underNewIds(before, renamed);
  const linesBefore = contentLines(site, earlier);
  const parts = Object.entries(contentLines(site, after)).map(([title, lines]) => {
    const different = differentLines(linesBefore[title] ?? [], lines);
    // Links to two claims with the same sentence differ in the Markdown alone.
    const isTyped = title === words.site.content.explanation && different.length === 0;
    return { title, lines: isTyped ? differentTexts(earlier.explanation, after.explanation) : different };
  });
  const ids = { title: words.site.content.newIds, lines: renamed.map(renamedLine) };
  return [...parts, ...changedWorks(site, earlier, after), ids].filter(({ lines }) => lines.length > 0);
}

function renamedLine({ name, id, to }: Renamed): readonly TextSegment[] {
  return [
    { kind: "same", text: words.site.content.renamed(name) },
    { kind: "removed", text: id },
    { kind: "added", text: ` ${to}` },
  ];
}

/** The difference of two versions of a question: its sentence, its summary and its state. */
export function questionDifference(
  site: Site,
  before: QuestionWording,
  after: QuestionWording,
): readonly ChangedPart[] {
  return [
    { title: words.site.content.question, lines: differentTexts(before.sentence, after.sentence) },
    { title: words.site.content.summary, lines: differentProse(site, before.summary, after.summary) },
    { title: words.site.content.state, lines: differentProse(site, before.state, after.state) },
  ].filter(({ lines }) => lines.length > 0);
}

/** The difference of two texts in Markdown as they are read; as they are written, if they differ in their links alone. */
function differentProse(site: Site, before: string, after: string): ChangedPart["lines"] {
  const inWords = (markdown: string): string =>
    referencesInWords(markdown, {
      claim: (id) => sentenceOf(site, id),
      citation: (source, at) => sourcePlace(site, source, at),
    });
  const different = differentTexts(inWords(before), inWords(after));
  return different.length > 0 ? different : differentTexts(before, after);
}

/** Works that both versions cite with different facts. */
function changedWorks(site: Site, before: ClaimContent, after: ClaimContent): readonly ChangedPart[] {
  return after.works.flatMap((work) => {
    const earlier = before.works.find(({ id }) => id === work.id);
    if (earlier === undefined || earlier === work) return [];
    return {
      title: words.site.content.work(sourceLabel(site, workSource(work))),
      lines: differentLines(factLines(earlier), factLines(work)),
    };
  });
}

/** The difference of two texts, cut where nothing differs; nothing if they are the same. */
export function differentTexts(before: string, after: string): readonly (readonly TextSegment[])[] {
  return differentLines([{ key: "", text: before }], [{ key: "", text: after }]);
}

function differentLines(
  before: readonly ContentLine[],
  after: readonly ContentLine[],
): readonly (readonly TextSegment[])[] {
  const waiting = Map.groupBy(before, ({ key }) => key);
  const now = after.flatMap(({ key, text }) => {
    const earlier = waiting.get(key)?.shift()?.text ?? "";
    return earlier === text ? [] : [wordDifference(earlier, text)];
  });
  const gone = [...waiting.values()].flat().map(({ text }) => wordDifference(text, ""));
  // Markdown with other line breaks has the same words.
  return [...gone, ...now].filter((segments) => segments.some(({ kind }) => kind !== "same")).map(abridge);
}

/** The number of unchanged words shown beside a change. */
const wordsAround = 12;

/** Cuts unchanged words that are far from every change. */
function abridge(segments: readonly TextSegment[]): readonly TextSegment[] {
  return segments.map((segment, index) => {
    if (segment.kind !== "same") return segment;
    const parts = segment.text.match(/\s*\S+/g) ?? [];
    const before = index === 0 ? 0 : wordsAround;
    const after = index === segments.length - 1 ? 0 : wordsAround;
    if (parts.length <= before + after + wordsAround) return segment;
    const text = [...parts.slice(0, before), " … ", ...parts.slice(parts.length - after)].join("");
    return { kind: "same", text: index === 0 ? text.trimStart() : text };
  });
}

/** A claim, work or person that a content names. `is` identifies it whatever its id: a claim by its present id, a work by its facts. */
interface Thing {
  readonly kind: "claim" | "work" | "person";
  readonly id: Id;
  readonly is: string;
  /** Its name for readers. */
  readonly name: string;
}

type Renamed = Thing & { readonly to: Id };

function thingsIn(site: Site, content: ClaimContent): readonly Thing[] {
  const things: readonly Thing[] = [
    ...claimIds(content).map((id) => ({
      kind: "claim" as const,
      id,
      is: site.debate.aliases.either.get(id) ?? id,
      name: words.browser.quoted((namedClaim(site, id)?.sentence ?? id).replace(/\.$/, "")),
    })),
    ...content.works.map((work) => ({
      kind: "work" as const,
      id: work.id,
      is: JSON.stringify(factLines(work)),
      name: sourceLabel(site, workSource(work)),
    })),
    ...content.stances.flatMap(({ person, name }) => {
      const known = name && holderName(name, person);
      return known ? { kind: "person" as const, id: person, is: known, name: known } : [];
    }),
  ];
  return [...new Map(things.map((thing) => [keyOf(thing), thing])).values()];
}

const keyOf = ({ kind, id }: Pick<Thing, "kind" | "id">): string => `${kind} ${id}`;

/** The things whose ids differ in two contents. */
function renamedIds(site: Site, before: ClaimContent, after: ClaimContent): readonly Renamed[] {
  const [earlier, later] = [thingsIn(site, before), thingsIn(site, after)];
  const [known, present] = [new Set(earlier.map(keyOf)), new Set(later.map(keyOf))];
  return earlier.flatMap((thing) => {
    const same = later.find(({ kind, is }) => kind === thing.kind && is === thing.is);
    return same && !present.has(keyOf(thing)) && !known.has(keyOf(same)) ? [{ ...thing, to: same.id }] : [];
  });
}

/** A content with the new ids in place of the old ones. */
function underNewIds(content: ClaimContent, renamed: readonly Renamed[]): ClaimContent {
  if (renamed.length === 0) return content;
  const now = (kind: Renamed["kind"], id: Id): Id =>
    renamed.find((one) => one.kind === kind && one.id === id)?.to ?? id;
  const claim = (id: Id): Id => now("claim", id);
  const relation = (stated: StatedRelation): StatedRelation =>
    stated.kind === "undercuts"
      ? {
          kind: stated.kind,
          undercut: stated.undercut.map(claim),
          premise: claim(stated.premise),
          conclusion: claim(stated.conclusion),
        }
      : { ...stated, target: claim(stated.target) };
  return {
    ...content,
    relations: content.relations.map(relation),
    jointlyWith: content.jointlyWith.map(claim),
    stances: content.stances.map((stance) => ({
      ...stance,
      person: now("person", stance.person),
      source: now("work", stance.source),
    })),
    uses: content.uses.map((use) => ({ ...use, source: now("work", use.source) })),
    explanation: content.explanation.replaceAll(
      reference,
      (_, sign: string, id: Id) => sign + now(sign === "@" ? "work" : "claim", id),
    ),
    works: content.works.map((work) => ({ ...work, id: now("work", work.id) })),
  };
}

/** A reference to a claim (`[[id`) or a source (`@id`) in Markdown. */
const reference = /(\[\[|@)([a-z0-9]+(?:-[a-z0-9]+)*)/g;

/** The claims and questions that a content names. */
export function claimIds({ relations, jointlyWith, explanation }: ClaimContent): readonly Id[] {
  const linked = [...explanation.matchAll(reference)].flatMap(([, sign, id]) => (sign === "[[" && id ? [id] : []));
  const related = relations.flatMap((stated) => (stated.kind === "undercuts" ? pathOf(stated) : [stated.target]));
  return [...related, ...jointlyWith, ...linked];
}
