import type { CitedWork, ClaimContent, QuestionWording, TextSegment } from "../../claims/model/index.ts";
import { wordDifference } from "../../versions/index.ts";
import { sourceLabel, workSource } from "../refs/source-label.ts";
import type { Site } from "../site.ts";
import { contentLines, factLines, sentenceOf, sourcePlace, type ContentLine } from "./content-lines.ts";
import { referencesInWords } from "./references-in-words.ts";
import { renamedIds, underNewIds, type Renamed } from "./renamed-ids.ts";
import { words } from "../../words/words.ts";

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

function renamedLine({ name, from, to }: Renamed): readonly TextSegment[] {
  return [
    { kind: "same", text: words.site.content.renamed(name) },
    { kind: "removed", text: from },
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
  const known = new Map(before.works.map((work): [string, CitedWork] => [work.id, work]));
  return after.works.flatMap((work) => {
    const earlier = known.get(work.id);
    if (earlier === undefined || earlier === work) return [];
    return {
      title: words.site.content.work(sourceLabel(site, workSource(work))),
      lines: differentLines(factLines(earlier), factLines(work)),
    };
  });
}

function differentTexts(before: string, after: string): readonly (readonly TextSegment[])[] {
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
