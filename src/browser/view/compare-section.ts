import { peopleWithStances } from "../../search/search.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../page/elements.ts";
import type { SearchSource } from "../page/search-source.ts";
import { pageAddress } from "../page/site.ts";
import { claimsNamed, linkedWords, markClaim, type LinkClaim, type SentenceBook } from "./claim-links.ts";
import {
  compareWithPerson,
  fetchStance,
  type Compared,
  type Disagreement,
  type DividingPosition,
  type PersonStance,
  type RecordedStance,
  type Way,
} from "./comparison.ts";
import type { ReaderView } from "./reader-view.ts";

export interface CompareOptions {
  readonly view: ReaderView;
  readonly book: SentenceBook;
  readonly link: LinkClaim;
  readonly source: SearchSource;
  /** Where the site begins. */
  readonly base: string;
}

/** The part of the dialog that compares the reader's view with the recorded stance of a person whom they choose. */
export class CompareSection {
  readonly #options: CompareOptions;
  readonly #choice = makeElement(
    "select",
    { name: "person" },
    makeElement("option", { value: "" }, browser.compare.choose),
  );
  readonly #outcome = makeElement("div", { class: "view-compared" });
  readonly section = makeElement(
    "section",
    { class: "view-compare" },
    makeElement("h3", {}, browser.compare.heading),
    makeElement("p", {}, makeElement("label", {}, browser.compare.label, " ", this.#choice)),
    this.#outcome,
  );
  /** The person who was chosen; null for none, and until their stances are loaded. */
  #person: PersonStance | null = null;
  #areListed = false;

  constructor(options: CompareOptions) {
    this.#options = options;
    this.#choice.addEventListener("change", () => void this.#choose(this.#choice.value));
  }

  /** Shows the comparison for the present view. */
  renew(): void {
    const { view } = this.#options;
    // Only the reader's own view is compared, not a shared one.
    this.section.hidden = !view.takesPart || view.linked !== null;
    if (view.takesPart) void this.#list();
    this.#show();
  }

  /** Lists the people once. If that fails, the next call tries again. */
  async #list(): Promise<void> {
    if (this.#areListed) return;
    this.#areListed = true;
    try {
      const holders = peopleWithStances(await this.#options.source.index());
      this.#choice.append(...holders.map(({ id, text }) => makeElement("option", { value: id }, text)));
    } catch {
      this.#areListed = false;
    }
  }

  async #choose(id: string): Promise<void> {
    this.#person = null;
    this.#outcome.replaceChildren();
    if (id === "") return;
    try {
      const person = await fetchStance(this.#options.base, id);
      if (this.#choice.value !== id) return;
      this.#person = person;
      this.#show();
    } catch {
      this.#outcome.replaceChildren(makeElement("p", {}, browser.compare.failed));
    }
  }

  #show(): void {
    if (this.#person === null) return;
    const { view, book, link, base } = this.#options;
    const compared = compareWithPerson(view, this.#person);
    const write = (): void => this.#outcome.replaceChildren(...comparisonInWords(compared, view, link, base));
    write();
    void book.load(claimsNamed(this.#outcome)).then(write);
  }
}

type Content = readonly (Node | string)[];

/** The comparison in words: where a reader and a person disagree, what could change that, where they agree, and whom else to compare the person with. */
function comparisonInWords(
  { person, disagreements, positions, agreed }: Compared,
  view: ReaderView,
  link: LinkClaim,
  base: string,
): readonly Node[] {
  const { id, name, held, pairs } = person;
  const agreements = agreed.map((claim) => line([link(claim)], recorded(held.get(claim), null, link, base)));
  const others = pairs.flatMap((pair) => [", ", makeElement("a", { href: pair.url }, pair.name)]).slice(1);
  const page = makeElement(
    "a",
    { href: `${pageAddress(base, { kind: "person", id })}#compare` },
    browser.compare.page(name),
  );
  return [
    ...(disagreements.length > 0
      ? [
          makeElement("h4", {}, browser.compare.disagreements(name)),
          makeElement(
            "ol",
            {},
            ...disagreements.map((each) =>
              line([link(each.claim)], yours(each, view, link), theirs(each, person, link, base)),
            ),
          ),
        ]
      : [makeElement("p", {}, browser.compare.noDisagreement(name))]),
    ...(positions.length > 0
      ? [
          makeElement("h4", {}, browser.compare.couldChange),
          makeElement("p", {}, browser.compare.assumption),
          makeElement("ul", {}, ...positions.map((position) => waysOver(position, name, link))),
        ]
      : []),
    ...(agreements.length > 0
      ? [makeElement("h4", {}, browser.compare.agreements), makeElement("ul", {}, ...agreements)]
      : []),
    makeElement("p", { class: "view-pairs" }, page),
    ...(others.length > 0
      ? [makeElement("p", { class: "view-pairs" }, browser.compare.others(name), " ", ...others)]
      : []),
  ];
}

function line(...paragraphs: readonly Content[]): HTMLElement {
  const [first = [], ...others] = paragraphs;
  return makeElement("li", {}, ...first, ...others.map((words) => makeElement("p", {}, ...words)));
}

function yours({ claim, labels, grounds }: Disagreement, { judged }: ReaderView, link: LinkClaim): Content {
  const judgement = judged.get(claim)?.judgement;
  const content = judgement
    ? [browser.compare.judgedIt[judgement]]
    : inferred(
        browser.compare.inferred("you", labels[0]),
        grounds[0].flatMap((id) => {
          const other = judged.get(id)?.judgement;
          return other ? [linkedWords(browser.compare.judged(other, markClaim(id)), link)] : [];
        }),
      );
  return [makeElement("b", {}, browser.compare.you), " ", ...content];
}

function theirs(
  { claim, labels, grounds }: Disagreement,
  { name, held }: Compared["person"],
  link: LinkClaim,
  base: string,
): Content {
  const content = held.has(claim)
    ? recorded(held.get(claim), null, link, base)
    : inferred(
        browser.compare.inferred("person", labels[1]),
        grounds[1].map((id) => recorded(held.get(id), id, link, base)),
      );
  return [makeElement("b", {}, browser.compare.person(name)), " ", ...content];
}

/** What only follows, marked as our inference, and from which judgements. */
function inferred(sentence: string, grounds: readonly Content[]): Content {
  const mark = makeElement("span", { class: "inferred-mark" }, browser.compare.inference);
  return [sentence, " ", mark, ...grounds.flatMap((words, index) => [index > 0 ? "; " : ": ", ...words])];
}

/** The name that `browser.compare.recorded` has for its source; no claim has such an id. */
const sourceMark = ":source";

/** A recorded stance on a claim, with its source; null for the claim that the line is about. */
function recorded(stance: RecordedStance | undefined, claim: string | null, link: LinkClaim, base: string): Content {
  if (stance === undefined) return [];
  const { source, label, at, quote } = stance;
  const words = browser.compare.recorded(
    stance.stance,
    claim === null ? null : markClaim(claim),
    markClaim(sourceMark),
    at,
  );
  const linkSource = (): Node => makeElement("a", { href: pageAddress(base, { kind: "source", id: source }) }, label);
  return [
    ...linkedWords(words, (id) => (id === sourceMark ? linkSource() : link(id))),
    ...(quote === "" ? [] : [" ", makeElement("q", {}, quote)]),
  ];
}

function waysOver({ claim, sides: [you, person] }: DividingPosition, name: string, link: LinkClaim): HTMLElement {
  const sentence = (side: "you" | "person", { toward, isThere, ways }: Way): Content => {
    if (isThere) return [browser.compare.decided(side, toward)];
    if (ways.length === 0) return [browser.compare.noWay(side)];
    const judged = ways.map(({ judgement, claim: other }) => browser.compare.way[judgement](markClaim(other)));
    return linkedWords(browser.compare.ways(side, toward, judged), link);
  };
  return line(
    [link(claim)],
    [makeElement("b", {}, browser.compare.you), " ", ...sentence("you", you)],
    [makeElement("b", {}, browser.compare.person(name)), " ", ...sentence("person", person)],
  );
}
