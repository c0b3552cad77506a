import { nameAnswers, suggestPersonId, suggestSourceId, recordFile, type Answers } from "../contribute/write/index.ts";
import type { Id } from "../claims/model/index.ts";
import { parse } from "../claims/index.ts";
import { cleanText } from "../text/characters.ts";
import type { ExchangeClaim, ExchangePlace, ExchangeSource } from "./graph.ts";
import type { Lose } from "./losses.ts";

/** The records of one kind that are made, each once. */
function stubsOf(kind: "person" | "source") {
  const ids = new Map<string, Id | null>();
  const made = new Map<Id, Answers>();
  return {
    /** The id of the record that `name` stands for; null if no record can hold its values. */
    idOf(name: string, answers: Answers, suggest: (isTaken: (id: Id) => boolean) => Id): Id | null {
      const known = ids.get(name);
      if (known !== undefined) return known;
      const id = fits(kind, answers) ? suggest((other) => made.has(other)) : null;
      ids.set(name, id);
      if (id !== null) made.set(id, answers);
      return id;
    },
    files() {
      const folder = kind === "person" ? "people" : "sources";
      return [...made].map(([id, answers]) => [`${folder}/${id}.yaml`, kind, answers] as const);
    },
  };
}

/** People and sources that have a name or a title and no more, each recorded once: what a claim says of them, and their files. */
export function stubsFor(fileName: string, lose: Lose) {
  const [people, sources] = [stubsOf("person"), stubsOf("source")];
  const personId = (name: string): Id | null => {
    const text = cleanText(name).text;
    const person = personName(text);
    return text === "" ? null : people.idOf(text, { name: person }, (isTaken) => suggestPersonId(person, isTaken));
  };
  const sourceId = ({ title, url }: ExchangeSource, place: ExchangePlace): Id | null => {
    const address = isWebAddress(url) ? url : "";
    if (title !== "" && address !== url) lose("address", url, place);
    const called = safeTitle("source", shortText(cleanText(title).text, 490), "");
    const named = called || shortText(address.replace(/^https?:\/\//i, ""), 490);
    const type = address === "" ? "document" : "webpage";
    const answers = { type, title: named, URL: address };
    const suggest = (isTaken: (id: Id) => boolean): Id => suggestSourceId(answers, isTaken);
    return named === "" ? null : sources.idOf(`${title}\n${url}`, answers, suggest);
  };

  const answersOf = (claim: ExchangeClaim): Answers => {
    const loseDetail = (words: string): void => lose("detail", words, claim.place);
    const stances = claim.stances.flatMap((stance): readonly Answers[] => {
      const person = personId(stance.person);
      const source = sourceId(stance.source ?? { title: fileName, url: "" }, claim.place);
      if (person === null || source === null) {
        lose("person", `${stance.person}: ${claim.text}`, claim.place);
        return [];
      }
      const base = { person, stance: stance.stance === "asserts" ? "" : stance.stance, source };
      return [keepFitting("held-by", base, { at: stance.at, date: stance.date }, loseDetail)];
    });
    const uses = claim.uses.flatMap((use): readonly Answers[] => {
      const source = sourceId(use.source, claim.place);
      if (source === null) {
        lose("source", `${use.source.title} ${use.source.url}`.trim(), claim.place);
        return [];
      }
      const exact = cleanText(use.quote).text;
      const quote = exact === "" ? {} : { quote: { exact } };
      return [keepFitting("sources", { source }, { at: use.at, note: use.note, ...quote }, loseDetail)];
    });
    const needsSource = claim.basis === "evidence" || claim.basis === "testimony";
    const hasBasis = claim.basis !== "" && !(needsSource && stances.length + uses.length === 0);
    if (claim.basis !== "" && !hasBasis) lose("basis", claim.text, claim.place);
    return { basis: hasBasis ? claim.basis : "", "held-by": stances, sources: uses };
  };
  return { answersOf, files: () => [...people.files(), ...sources.files()] };
}

/** A name with a suffix after the comma, such as Jr., is not a family name with given names. */
function personName(text: string): Answers {
  const [, name = "", suffix = ""] = /^([^,]+), ?((?:Jr|Sr)\.?|[IVX]{1,4})$/.exec(text) ?? [];
  return suffix === "" ? nameAnswers(text) : { ...nameAnswers(name, "person"), suffix };
}

/** Whether a source can have an address: what stands before an `@` would look like the name of another site. */
const isWebAddress = (url: string): boolean =>
  /^https?:\/\/[^\s/?#@\\]+(?:[/?#]|$)/i.test(url) && !/\s/.test(url) && URL.canParse(url) && url.length <= 2000;

/** An entry with those details that are right in form; reports each other one. */
function keepFitting(
  key: "held-by" | "sources",
  base: Answers,
  details: Answers,
  loseDetail: (words: string) => void,
): Answers {
  const cleaned = Object.entries(details).map(
    ([name, value]) => [name, typeof value === "string" ? cleanText(value).text : value] as const,
  );
  const isGood = (entry: Answers): boolean => {
    const file = recordFile("x/y/z.yaml", "claim", { claim: "It is so.", supports: "x", [key]: [entry] });
    return parse(file).findings.every(({ severity }) => severity !== "error");
  };
  const whole = { ...base, ...Object.fromEntries(cleaned) };
  if (isGood(whole)) return whole;
  return cleaned.reduce<Answers>((fitting, [name, value]) => {
    const more = { ...fitting, [name]: value };
    if (isGood(more)) return more;
    loseDetail(`${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
    return fitting;
  }, base);
}

const paths = { map: "x/map.yaml", debate: "x/y/debate.yaml", source: "x/sources/y.yaml", person: "x/people/y.yaml" };

/** Whether the values of a record have no errors of form beside missing ones. */
function fits(kind: keyof typeof paths, answers: Answers): boolean {
  const { findings } = parse(recordFile(paths[kind], kind, answers));
  return findings.every(({ severity, rule }) => severity !== "error" || rule === "missing-key");
}

/** A title, or `otherwise` if a record can't hold it, such as one with an HTML entity. */
export function safeTitle(kind: "map" | "debate" | "source", title: string, otherwise: string): string {
  return title !== "" && fits(kind, { title }) ? title : otherwise;
}

/** A text of at most `most` characters; "" for a longer one, because no words are cut. */
export const shortText = (text: string, most: number): string => (Array.from(text).length <= most ? text : "");
