import type { Name } from "../../claims/model/index.ts";

/**
 * By CSL variable: the tags from which Zotero fills the field, each with the item types that have the field. A tag `z:…` names
 * Zotero's field; the other tags are on every page anyway.
 */
const places: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "container-title": {
    "PRISM.publicationName": [
      ...["blogPost", "bookSection", "conferencePaper", "dictionaryEntry", "encyclopediaArticle", "forumPost"],
      ...["journalArticle", "magazineArticle", "newspaperArticle", "webpage"],
    ],
    "z:code": ["bill", "statute"],
    "z:meetingName": ["presentation"],
    "z:reporter": ["case"],
    "z:seriesTitle": ["podcast"],
  },
  "collection-title": {
    "z:series": ["book", "bookSection", "conferencePaper", "journalArticle"],
    "z:seriesTitle": ["audioRecording", "computerProgram", "map", "report", "videoRecording"],
  },
  publisher: {
    "DC.publisher": [
      ...["audioRecording", "book", "bookSection", "computerProgram", "conferencePaper", "dataset", "dictionaryEntry"],
      ...["document", "encyclopediaArticle", "map", "preprint", "report", "standard", "thesis", "videoRecording"],
    ],
  },
  "publisher-place": {
    "z:place": [
      ...["book", "bookSection", "conferencePaper", "dictionaryEntry", "encyclopediaArticle", "map", "manuscript"],
      ...["newspaperArticle", "presentation", "report", "thesis", "videoRecording"],
    ],
  },
  volume: {
    "PRISM.volume": [
      ...["audioRecording", "book", "bookSection", "conferencePaper", "dictionaryEntry", "encyclopediaArticle"],
      ...["journalArticle", "magazineArticle", "videoRecording"],
    ],
    "z:codeNumber": ["statute"],
  },
  issue: { "z:issue": ["journalArticle", "magazineArticle"] },
  number: {
    "z:number": ["bill", "case", "dataset", "hearing", "patent", "podcast", "report", "standard", "statute"],
  },
  edition: {
    "bibo:edition": ["book", "bookSection", "dictionaryEntry", "encyclopediaArticle", "map", "newspaperArticle"],
  },
  ISBN: {
    "DC.identifier": [
      ...["audioRecording", "book", "bookSection", "computerProgram", "conferencePaper", "dictionaryEntry"],
      ...["encyclopediaArticle", "map", "videoRecording"],
    ],
  },
};

/**
 * The additional tags for Zotero. Facts for which the item type has no field become lines `variable: value` in "extra", which
 * Zotero's citations read.
 */
export function zoteroFields(
  itemType: string,
  facts: Readonly<Record<string, string>>,
): readonly (readonly [tag: string, value: string])[] {
  const tags: (readonly [string, string])[] = [];
  const extra: string[] = [];
  for (const [variable, value] of Object.entries(facts)) {
    if (value === "") continue;
    const [tag] = Object.entries(places[variable] ?? {}).find(([, types]) => types.includes(itemType)) ?? [""];
    if (tag.startsWith("z:")) tags.push([tag, value]);
    if (tag === "") extra.push(`${variable}: ${value.replaceAll(/\s+/g, " ")}`);
  }
  return [...tags, ["z:extra", extra.join("\n")]];
}

/** Zotero's item types by CSL type. */
export const zoteroTypes: Readonly<Record<string, string>> = {
  article: "preprint",
  "article-journal": "journalArticle",
  "article-magazine": "magazineArticle",
  "article-newspaper": "newspaperArticle",
  bill: "bill",
  book: "book",
  broadcast: "podcast",
  chapter: "bookSection",
  classic: "book",
  collection: "book",
  dataset: "dataset",
  document: "document",
  "entry-dictionary": "dictionaryEntry",
  "entry-encyclopedia": "encyclopediaArticle",
  graphic: "artwork",
  hearing: "hearing",
  interview: "interview",
  legal_case: "case",
  legislation: "statute",
  manuscript: "manuscript",
  map: "map",
  motion_picture: "videoRecording",
  "paper-conference": "conferencePaper",
  patent: "patent",
  personal_communication: "letter",
  post: "forumPost",
  "post-weblog": "blogPost",
  regulation: "statute",
  report: "report",
  review: "journalArticle",
  "review-book": "journalArticle",
  software: "computerProgram",
  song: "audioRecording",
  speech: "presentation",
  standard: "standard",
  thesis: "thesis",
  treaty: "statute",
};

/** U+201A looks like a comma. Zotero ends a surname at the first comma and drops what follows the second. */
const likeComma = "\u201a";

/**
 * A name as Zotero reads it from a page: `van Beethoven, Ludwig`. A comma at the end keeps a name of several words without a given
 * name, such as a group's, in one piece. A suffix goes with the family name, since there is no third part.
 */
export function zoteroName(name: Name): string {
  if (name.kind === "literal") return whole(name.literal);
  const family = join(name.nonDroppingParticle, name.family, name.suffix).replaceAll(",", likeComma);
  const given = join(name.given, name.droppingParticle).replaceAll(",", likeComma);
  return given === "" ? whole(family) : `${family}, ${given}`;
}

function whole(words: string): string {
  const text = words.replaceAll(",", likeComma);
  return /\s/.test(text) ? `${text},` : text;
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
