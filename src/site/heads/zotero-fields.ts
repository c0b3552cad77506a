import { meta, type HeadTag } from "./head-tag.ts";

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
export function zoteroFields(itemType: string, facts: Readonly<Record<string, string>>): readonly HeadTag[] {
  const tags: HeadTag[] = [];
  const extra: string[] = [];
  for (const [variable, value] of Object.entries(facts)) {
    if (value === "") continue;
    const [tag] = Object.entries(places[variable] ?? {}).find(([, types]) => types.includes(itemType)) ?? [""];
    if (tag.startsWith("z:")) tags.push(...meta(tag, value));
    if (tag === "") extra.push(`${variable}: ${value.replaceAll(/\s+/g, " ")}`);
  }
  return [...tags, ...meta("z:extra", extra.join("\n"))];
}
