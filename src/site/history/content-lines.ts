import type { CitedWork, ClaimContent, Id, Name, Quote, StatedRelation } from "../../claims/model/index.ts";
import { pathOf } from "../../claims/model/step-path.ts";
import { capitalised, withoutStop } from "../../text/sentence.ts";
import { words } from "../../words/words.ts";
import { locatorInWords } from "../refs/citable-claim.ts";
import { namedClaim } from "../refs/claim-reference.ts";
import { sourceLabel, workSource } from "../refs/reference.ts";
import type { Site } from "../site.ts";
import { dateInWords, detailsInWords, fullName } from "../in-words.ts";

/** One thing that a claim's content says, in words. `key` identifies the thing, so that two wordings of it can be compared. */
export interface ContentLine {
  readonly key: string;
  readonly text: string;
}

/** Everything that a content says, by the titles of its parts, in the order of a claim's page. */
export function contentLines(site: Site, content: ClaimContent): Readonly<Record<string, readonly ContentLine[]>> {
  const cited = (source: Id, at: string): string => citedPlace(site, content, source, at);
  return {
    [words.site.content.claim]: line("sentence", content.sentence),
    [words.site.content.relations]: [
      ...content.relations.map((relation) => relationLine(site, relation)),
      ...content.jointlyWith.map((id) => ({
        key: `with ${id}`,
        text: words.site.content.jointly(sentenceOf(site, id)),
      })),
    ],
    ...Object.fromEntries(Object.entries(detailsInWords(content)).map(([title, text]) => [title, line(title, text)])),
    [words.site.content.explanation]: line(
      "explanation",
      referencesInWords(content.explanation, { claim: (id) => sentenceOf(site, id), citation: cited }),
    ),
    [words.site.content.stances]: content.stances.map(({ person, name, stance, source, at, date }) => ({
      key: `${person} ${source}`,
      text: [
        words.site.content.stance(holderName(name, person), words.site.stance[stance]),
        cited(source, at),
        dateInWords(date),
      ]
        .filter(Boolean)
        .join(", "),
    })),
    [words.site.content.sources]: content.uses.map(({ source, at, note, quote }) => ({
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
  return facts
    .filter(([, text]) => text !== "")
    .map(([key, text]) => ({ key, text: words.site.content.fact(inCapital(key), text) }));
}

/** A citation in a version: the label of the work, by what the version says of it, and the locator. */
export function citedPlace(site: Site, { works }: ClaimContent, source: Id, at: string): string {
  const work = works.find(({ id }) => id === source);
  return placeIn(work ? sourceLabel(site, workSource(work)) : source, at);
}

export function holderName(name: Name | null, person: Id): string {
  return name ? fullName(name) : person;
}

/** A citation of a work of the present map, as far as it has it. */
export function sourcePlace(site: Site, source: Id, at: string): string {
  const work = site.debate.source.get(source);
  return placeIn(work ? sourceLabel(site, work) : source, at);
}

const placeIn = (reference: string, at: string): string => [reference, locatorInWords(at)].filter(Boolean).join(", ");

export function sentenceOf(site: Site, id: Id): string {
  return namedClaim(site, id)?.sentence ?? id;
}

function relationLine(site: Site, relation: StatedRelation): ContentLine {
  if (relation.kind !== "undercuts") {
    const text = words.site.content.link(words.site.relation[relation.kind], sentenceOf(site, relation.target));
    return { key: `${relation.kind} ${relation.target}`, text };
  }
  const path = pathOf(relation);
  const say = words.site.content[path.length > 2 ? "undercutsReply" : "undercuts"];
  const sentence = (id: Id): string => withoutStop(sentenceOf(site, id));
  return { key: `${relation.kind} ${path.join(" ")}`, text: say(sentence(path[0]), sentence(path[1])) };
}

function quoted({ prefix, exact, suffix }: Quote): string {
  return `${prefix && `${prefix} `}${words.browser.quoted(exact)}${suffix && ` ${suffix}`}`;
}

function line(key: string, text: string): readonly ContentLine[] {
  return text === "" ? [] : [{ key, text }];
}

function inCapital(text: string): string {
  return capitalised(text).replaceAll("-", " ");
}

/** The words for a reference: the sentence of a linked claim, and a citation with its locator. */
interface Wording {
  readonly claim: (id: Id) => string;
  readonly citation: (source: Id, at: string) => string;
}

/**
 * Replaces the references in Markdown by the words that a page shows: `[[id]]` by the claim's sentence, quoted and without its full
 * stop, `[[id|words]]` by the words, `[@source, p. 2]` by `(Orwell 1946, p. 2)`. The rest of the Markdown stays as it is, for a difference that is shown as text.
 */
export function referencesInWords(markdown: string, { claim, citation }: Wording): string {
  return markdown
    .replaceAll(
      /(?<!\\)\[\[([^\][|]+)(?:\|([^\][]*))?\]\]/g,
      (_, id: string, text: string | undefined) => text ?? words.browser.quoted(claim(id).replace(/\.$/, "")),
    )
    .replaceAll(/(?<!\\)\[(@[^\][]+)\]/g, (_, cited: string) => `(${citationsIn(cited, citation)})`);
}

/** `@one, p. 3; @another` */
function citationsIn(cited: string, citation: Wording["citation"]): string {
  return cited
    .split(/;\s*(?=@)/)
    .map((one) => {
      const [source = "", ...at] = one.slice(1).split(",");
      return citation(source.trim(), at.join(",").trim().replaceAll(/\s+/g, " "));
    })
    .join("; ");
}
