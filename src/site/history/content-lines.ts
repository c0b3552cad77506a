import type { CitedWork, ClaimContent, Id, Name, StatedRelation } from "../../model/index.ts";
import { locatorInWords } from "../refs/citation-view.ts";
import { dateInWords } from "../words/dates.ts";
import { fullName } from "../words/names.ts";
import { shortReference } from "../refs/reference.ts";
import { relationWords } from "../words/roles.ts";
import type { Site } from "../site.ts";
import { workSource } from "../refs/work-source.ts";
import { namedClaim } from "../refs/named-claim.ts";
import { referencesInWords } from "./references-in-words.ts";

/** One thing that a claim's content says, in words; `key` tells which thing it is, so that it is known again when it is reworded. */
export interface ContentLine {
  readonly key: string;
  readonly text: string;
}

export const explanationTitle = "Explanation";

/** Everything that a content says, by what it is about, in the order of a claim's page. */
export function contentLines(site: Site, content: ClaimContent): Readonly<Record<string, readonly ContentLine[]>> {
  const cited = (source: Id, at: string): string => citedPlace(content, source, at);
  return {
    "The claim": line("sentence", content.sentence),
    "What it bears on": [
      ...content.relations.map((relation) => relationLine(site, relation)),
      ...content.jointlyWith.map((id) => ({ key: `with ${id}`, text: `Only together with: ${sentenceOf(site, id)}` })),
    ],
    "What it rests on": line("basis", content.basis),
    [explanationTitle]: line(
      "explanation",
      referencesInWords(content.explanation, { claim: (id) => sentenceOf(site, id), citation: cited }),
    ),
    "Who takes a stance": content.stances.map(({ person, name, stance, source, at, date }) => ({
      key: `${person} ${source}`,
      text: [`${holderName(name, person)} ${stance} it`, cited(source, at), dateInWords(date)]
        .filter(Boolean)
        .join(", "),
    })),
    Sources: content.uses.map(({ source, at, note, quote }) => ({
      key: source,
      text: [cited(source, at), note, quote && quoted(quote)].filter(Boolean).join(" – "),
    })),
  };
}

/** Every bibliographic fact of a work in words, one line each. */
export function factLines(work: CitedWork): readonly ContentLine[] {
  const names = Object.entries(work.names).map(([role, people]) => [role, people.map(fullName).join("; ")] as const);
  const facts = [
    ["type", work.type],
    ["title", work.title],
    ...names,
    ...Object.entries(work.dates),
    ...Object.entries(work.fields),
    ["arXiv", work.arxiv],
  ] as const;
  return facts.filter(([, text]) => text !== "").map(([key, text]) => ({ key, text: `${inCapital(key)}: ${text}` }));
}

/** The name under which a version cites a work: the work's own, as it was then, and the place in it. */
export function citedPlace({ works }: ClaimContent, source: Id, at: string): string {
  const work = works.find(({ id }) => id === source);
  return [work ? shortReference(workSource(work)) : source, locatorInWords(at)].filter(Boolean).join(", ");
}

export function holderName(name: Name | null, person: Id): string {
  return name ? fullName(name) : person;
}

function sentenceOf(site: Site, id: Id): string {
  return namedClaim(site, id)?.sentence ?? id;
}

function relationLine(site: Site, relation: StatedRelation): ContentLine {
  const words = relationWords[relation.kind];
  if (relation.kind !== "undercuts") {
    return { key: `${relation.kind} ${relation.target}`, text: `${words}: ${sentenceOf(site, relation.target)}` };
  }
  const { premise, conclusion } = relation;
  return {
    key: `${relation.kind} ${premise} ${conclusion}`,
    text: `${words} “${sentenceOf(site, premise).replace(/\.$/, "")}” bears on “${sentenceOf(site, conclusion)}”`,
  };
}

function quoted({
  prefix,
  exact,
  suffix,
}: {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}): string {
  return `${prefix && `${prefix} `}“${exact}”${suffix && ` ${suffix}`}`;
}

function line(key: string, text: string): readonly ContentLine[] {
  return text === "" ? [] : [{ key, text }];
}

function inCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replaceAll("-", " ");
}
