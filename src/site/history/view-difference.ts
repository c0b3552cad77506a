import type { CitedWork, ClaimContent, QuestionWording, Run } from "../../model/index.ts";
import { wordDifference } from "../../versions/index.ts";
import { shortReference } from "../refs/reference.ts";
import type { Site } from "../site.ts";
import { workSource } from "../refs/work-source.ts";
import { contentLines, explanationTitle, factLines, type ContentLine } from "./content-lines.ts";
import { renamedIds, underNewIds, type Renamed } from "./renamed-ids.ts";

/** What changed of one thing that a claim says. */
export interface ChangedPart {
  readonly title: string;
  /** Each line that came, went or was reworded. */
  readonly lines: readonly (readonly Run[])[];
}

/**
 * What a reader must know to tell two versions of a claim apart: only what differs, word by word, in the order of the claim's page.
 * What is only called by another id says the same to a reader; that is told apart, last.
 */
export function viewDifference(site: Site, before: ClaimContent, after: ClaimContent): readonly ChangedPart[] {
  const renamed = renamedIds(site, before, after);
  const earlier = underNewIds(before, renamed);
  const linesBefore = contentLines(site, earlier);
  const parts = Object.entries(contentLines(site, after)).map(([title, lines]) => {
    const different = differentLines(linesBefore[title] ?? [], lines);
    // Two claims may be worded alike: then the Markdown itself tells which one a link leads to.
    const isTyped = title === explanationTitle && different.length === 0;
    return { title, lines: isTyped ? differentTexts(earlier.explanation, after.explanation) : different };
  });
  const ids = { title: "The same under a new id", lines: renamed.map(renamedLine) };
  return [...parts, ...changedWorks(earlier, after), ids].filter(({ lines }) => lines.length > 0);
}

function renamedLine({ name, from, to }: Renamed): readonly Run[] {
  return [
    { kind: "same", text: `${name}: ` },
    { kind: "removed", text: from },
    { kind: "added", text: ` ${to}` },
  ];
}

/** The same for a question, which has its sentence and its summary. */
export function questionDifference(before: QuestionWording, after: QuestionWording): readonly ChangedPart[] {
  return [
    { title: "The question", lines: differentTexts(before.sentence, after.sentence) },
    { title: "What is at stake", lines: differentTexts(before.summary, after.summary) },
  ].filter(({ lines }) => lines.length > 0);
}

/** Works that both versions cite, with other facts; what one of them alone cites is told by its sources. */
function changedWorks(before: ClaimContent, after: ClaimContent): readonly ChangedPart[] {
  const known = new Map(before.works.map((work): [string, CitedWork] => [work.id, work]));
  return after.works.flatMap((work) => {
    const earlier = known.get(work.id);
    if (earlier === undefined || earlier === work) return [];
    return {
      title: `The work ${shortReference(workSource(work))}`,
      lines: differentLines(factLines(earlier), factLines(work)),
    };
  });
}

function differentTexts(before: string, after: string): readonly (readonly Run[])[] {
  return differentLines([{ key: "", text: before }], [{ key: "", text: after }]);
}

function differentLines(before: readonly ContentLine[], after: readonly ContentLine[]): readonly (readonly Run[])[] {
  const waiting = Map.groupBy(before, ({ key }) => key);
  const now = after.flatMap(({ key, text }) => {
    const earlier = waiting.get(key)?.shift()?.text ?? "";
    return earlier === text ? [] : [wordDifference(earlier, text)];
  });
  const gone = [...waiting.values()].flat().map(({ text }) => wordDifference(text, ""));
  // Rewrapped Markdown is another text and the same words.
  return [...gone, ...now].filter((runs) => runs.some(({ kind }) => kind !== "same")).map(abridge);
}

/** So many words of what stayed the same are shown beside a change. */
const wordsAround = 12;

/** Leaves out of a long text what is far from every change. */
function abridge(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    if (run.kind !== "same") return run;
    const words = run.text.match(/\s*\S+/g) ?? [];
    const before = index === 0 ? 0 : wordsAround;
    const after = index === runs.length - 1 ? 0 : wordsAround;
    if (words.length <= before + after + wordsAround) return run;
    return {
      kind: "same",
      text: [...words.slice(0, before), " … ", ...words.slice(words.length - after)].join("").trimStart(),
    };
  });
}
