import type {
  CitedWork,
  ClaimContent,
  Id,
  QuestionWording,
  StatedRelation,
  TextSegment,
} from "../../claims/model/index.ts";
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

/** A claim, work or person that two contents name under different ids. */
interface Renamed {
  readonly kind: "claim" | "work" | "person";
  readonly from: Id;
  readonly to: Id;
  /** Its name for readers. */
  readonly name: string;
}

/** The things whose ids differ in two contents. A claim is identified by its aliases, a work by its facts, a person by the name. */
function renamedIds(site: Site, before: ClaimContent, after: ClaimContent): readonly Renamed[] {
  const { aliases } = site.debate;
  const facts = (work: CitedWork): string => JSON.stringify(factLines(work));
  const known = new Set(before.works.map(({ id }) => id));
  const claimsAfter = claimIds(after);
  const present = (id: Id): Id => aliases.get(id) ?? id;
  const claims = [...claimIds(before)].flatMap((from): readonly Renamed[] => {
    const to = claimsAfter.has(from) ? undefined : [...claimsAfter].find((id) => present(id) === present(from));
    const name = words.browser.quoted((namedClaim(site, from)?.sentence ?? from).replace(/\.$/, ""));
    return to === undefined ? [] : [{ kind: "claim", from, to, name }];
  });
  const works = before.works.flatMap((work): readonly Renamed[] => {
    if (after.works.some(({ id }) => id === work.id)) return [];
    const same = after.works.find((other) => !known.has(other.id) && facts(other) === facts(work));
    return same ? [{ kind: "work", from: work.id, to: same.id, name: sourceLabel(site, workSource(work)) }] : [];
  });
  const people = before.stances.flatMap(({ person, name }): readonly Renamed[] => {
    if (name === null || after.stances.some((other) => other.person === person)) return [];
    const same = after.stances.find(
      (other) =>
        other.name &&
        holderName(other.name, "") === holderName(name, "") &&
        !before.stances.some((earlier) => earlier.person === other.person),
    );
    return same ? [{ kind: "person", from: person, to: same.person, name: holderName(name, person) }] : [];
  });
  return [...new Map([...claims, ...works, ...people].map((one) => [`${one.kind} ${one.from}`, one])).values()];
}

/** A content with the new ids in place of the old ones. */
function underNewIds(content: ClaimContent, renamed: readonly Renamed[]): ClaimContent {
  if (renamed.length === 0) return content;
  const now = (kind: Renamed["kind"], id: Id): Id =>
    renamed.find((one) => one.kind === kind && one.from === id)?.to ?? id;
  const claim = (id: Id): Id => now("claim", id);
  const relation = (stated: StatedRelation): StatedRelation =>
    stated.kind === "undercuts"
      ? { ...stated, premise: claim(stated.premise), conclusion: claim(stated.conclusion) }
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

function claimIds({ relations, jointlyWith, explanation }: ClaimContent): ReadonlySet<Id> {
  const linked = [...explanation.matchAll(reference)].flatMap(([, sign, id]) => (sign === "[[" && id ? [id] : []));
  const related = relations.flatMap((stated) =>
    stated.kind === "undercuts" ? [stated.premise, stated.conclusion] : [stated.target],
  );
  return new Set([...related, ...jointlyWith, ...linked]);
}
