import { nameAnswers, suggestPersonId, suggestSourceId, writeRecord, type Answers } from "../contribute/write/index.ts";
import type { Id } from "../claims/model/index.ts";
import { parse } from "../claims/index.ts";
import { cleanText } from "../text/characters.ts";
import type { ExchangeClaim, ExchangePlace, ExchangeSource } from "./graph.ts";
import type { LossKind } from "./losses.ts";

interface Stubs {
  /** What a claim says of people and sources. */
  readonly answersOf: (claim: ExchangeClaim) => Answers;
  readonly files: () => readonly (readonly [path: string, kind: "person" | "source", answers: Answers])[];
}

/** People and sources that have a name or a title and no more, each recorded once. */
export function stubsFor(fileName: string, lose: (kind: LossKind, words: string, place: ExchangePlace) => void): Stubs {
  const people = new Map<string, { readonly id: Id; readonly answers: Answers } | null>();
  const sources = new Map<string, { readonly id: Id; readonly answers: Answers } | null>();
  const taken = { person: new Set<Id>(), source: new Set<Id>() };

  const personId = (name: string): Id | null => {
    const text = cleanText(name).text;
    const found = people.get(text);
    if (found !== undefined) return found?.id ?? null;
    const answers = { name: personName(text) };
    const isGood = text !== "" && fits("person", answers);
    const id = suggestPersonId(answers.name, (other) => taken.person.has(other));
    if (isGood) taken.person.add(id);
    people.set(text, isGood ? { id, answers } : null);
    return isGood ? id : null;
  };
  const sourceId = ({ title, url }: ExchangeSource): Id | null => {
    const key = `${title}\n${url}`;
    const found = sources.get(key);
    if (found !== undefined) return found?.id ?? null;
    const address = isWebAddress(url) ? url : "";
    const called = safeText("source", "title", shortText(cleanText(title).text, 490), "");
    const answers: Answers = {
      type: address === "" ? "document" : "webpage",
      title: called || shortText(address.replace(/^https?:\/\//i, ""), 490),
      URL: address,
    };
    const isGood = answers["title"] !== "" && fits("source", answers);
    const id = suggestSourceId(answers, (other) => taken.source.has(other));
    if (isGood) taken.source.add(id);
    sources.set(key, isGood ? { id, answers } : null);
    return isGood ? id : null;
  };

  const answersOf = (claim: ExchangeClaim): Answers => {
    const loseDetail = (words: string): void => lose("detail", words, claim.place);
    const stances = claim.stances.flatMap((stance): readonly Answers[] => {
      const person = personId(stance.person);
      const source = sourceId(stance.source ?? { title: fileName, url: "" });
      if (person === null || source === null) {
        lose("person", `${stance.person}: ${claim.text}`, claim.place);
        return [];
      }
      const base = { person, stance: stance.stance === "asserts" ? "" : stance.stance, source };
      return [keepFitting("held-by", base, { at: stance.at, date: stance.date }, loseDetail)];
    });
    const uses = claim.uses.flatMap((use): readonly Answers[] => {
      const source = sourceId(use.source);
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
  return {
    answersOf,
    files: () => [
      ...[...people.values()].flatMap((each) =>
        each === null ? [] : [[`people/${each.id}.yaml`, "person", each.answers] as const],
      ),
      ...[...sources.values()].flatMap((each) =>
        each === null ? [] : [[`sources/${each.id}.yaml`, "source", each.answers] as const],
      ),
    ],
  };
}

/** A name with a suffix after the comma, such as Jr., is not a family name with given names. */
function personName(text: string): Answers {
  const [, name = "", suffix = ""] = /^([^,]+), ?((?:Jr|Sr)\.?|[IVX]{1,4})$/.exec(text) ?? [];
  return suffix === "" ? nameAnswers(text) : { ...nameAnswers(name, "person"), suffix };
}

const isWebAddress = (url: string): boolean =>
  /^https?:\/\/[^\s/]/i.test(url) && !/\s/.test(url) && URL.canParse(url) && url.length <= 2000;

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
    const text = writeRecord("claim", { claim: "It is so.", supports: "x", [key]: [entry] });
    return parse({ path: "x/y/z.yaml", text }).findings.every(({ severity }) => severity !== "error");
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
  const file = { path: paths[kind], text: writeRecord(kind, answers) };
  return parse(file).findings.every(({ severity, rule }) => severity !== "error" || rule === "missing-key");
}

/** A text, or `otherwise` if a record can't hold it, such as one with an HTML entity. */
export function safeText(kind: "map" | "debate" | "source", key: string, text: string, otherwise: string): string {
  return text !== "" && fits(kind, { [key]: text }) ? text : otherwise;
}

/** A text of at most `most` characters; "" for a longer one, because no words are cut. */
export const shortText = (text: string, most: number): string => (Array.from(text).length <= most ? text : "");
