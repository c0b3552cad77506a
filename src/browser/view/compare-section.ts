import { peopleWithStances } from "../../search/search.ts";
import { wordsOf } from "../../search/words-of.ts";
import * as browser from "../../words/browser.ts";
import { fill, h, type Content } from "../page/elements.ts";
import type { SearchSource } from "../page/search-source.ts";
import { loadOnce, pageAddress } from "../page/site.ts";
import { claimsNamed, howAgainst, linkedWords, markClaim, type LinkClaim, type SentenceBook } from "./claim-links.ts";
import {
  compareWithPerson,
  type Clash,
  fetchStance,
  type Compared,
  type Parting,
  type DividingPosition,
  type PersonStance,
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
  readonly #people = h("datalist", { id: "View-people" });
  readonly #choice = h("input", {
    name: "person",
    list: "View-people",
    placeholder: browser.compare.choose,
    autocomplete: "off",
    spellcheck: "false",
  });
  readonly #outcome = h("div.view-compared.above-3");
  readonly section = h(
    "section.view-compare",
    h("h3", browser.compare.heading),
    h("p", h("label.in-line.level", browser.compare.label, " ", this.#choice), this.#people),
    this.#outcome,
  );
  /** The person who was chosen; null for none, and until their stances are loaded. */
  #person: PersonStance | null = null;
  /** Their ids, by the names that the list shows. */
  #ids: ReadonlyMap<string, string> = new Map();

  constructor(options: CompareOptions) {
    this.#options = options;
    this.#choice.addEventListener("input", () => void this.#choose());
  }

  /** Shows the comparison for the present view. */
  renew(): void {
    const { view } = this.#options;
    // Only the reader's own view is compared, not a shared one.
    this.section.hidden = !view.takesPart || view.linked !== null;
    if (view.takesPart) void this.#list().catch(() => undefined);
    this.#show();
  }

  /** Lists the people once, sorted as they are named. If that fails, the next call tries again. */
  readonly #list = loadOnce(async () => {
    const holders = peopleWithStances(await this.#options.source.index());
    this.#ids = new Map(holders.map(({ id, text }) => [text, id]));
    const names = [...this.#ids.keys()].sort(new Intl.Collator(document.documentElement.lang).compare);
    fill(
      this.#people,
      names.map((value) => h("option", { value })),
    );
    // Something may have been typed meanwhile.
    if (this.#choice.value !== "") void this.#choose();
  });

  async #choose(): Promise<void> {
    this.#person = null;
    this.#outcome.replaceChildren();
    const name = this.#choice.value.trim();
    const id = this.#idOf(name);
    if (id === null) return;
    try {
      const person = await fetchStance(this.#options.base, id);
      if (this.#choice.value.trim() !== name) return;
      this.#person = person;
      this.#show();
    } catch {
      fill(this.#outcome, h("p", browser.compare.failed));
    }
  }

  /** The person of that name, or the only one with such words in their name; null for none or several. */
  #idOf(name: string): string | null {
    const typed = wordsOf(name);
    const isNamed = (full: string): boolean => {
      const words = wordsOf(full);
      return typed.every((part) => words.some((word) => word.startsWith(part)));
    };
    const [only, ...others] = typed.length > 0 ? [...this.#ids].filter(([full]) => isNamed(full)) : [];
    return this.#ids.get(name) ?? (only && others.length === 0 ? only[1] : null);
  }

  #show(): void {
    if (this.#person === null) return;
    const { view, book } = this.#options;
    const compared = compareWithPerson(view, this.#person);
    const write = (): void => fill(this.#outcome, comparisonInWords(compared, this.#options));
    write();
    void book.load(claimsNamed(this.#outcome)).then(write);
  }
}

/** The name that `browser.compare.recorded` has for its source; no claim has such an id. */
const sourceMark = ":source";

/** A comparison in words: where a reader and a person disagree, what could change that, where they agree, and whom else to compare the person with. */
function comparisonInWords(compared: Compared, { view, link, base }: CompareOptions): Content {
  const { person, disagreements, clashes, positions, agreed } = compared;
  const { name, pairs, held } = person;
  const differing = disagreements.map((each) => line(link(each.claim), yours(each), theirs(each)));
  const agreements = agreed.map((claim) => line(link(claim), recorded(claim, null)));
  const dividing = positions.map(waysOver);
  const others = pairs.map((pair, index) => [index > 0 && ", ", h("a", { href: pair.url }, pair.name)]);
  const href = `${pageAddress(base, { kind: "person", id: person.id })}#compare`;
  return [
    differing.length > 0
      ? [h("h4", browser.compare.disagreements(name)), h("ol", differing)]
      : clashes.length === 0 && h("p", browser.compare.noDisagreement(name)),
    clashes.length > 0 && [
      h("h4", browser.compare.clashes),
      h(
        "ul",
        [...Map.groupBy(clashes, ({ claim }) => claim)].map(([claim, those]) => line(link(claim), ...those.map(clash))),
      ),
    ],
    dividing.length > 0 && [
      h("h4", browser.compare.couldChange),
      h("p", browser.compare.assumption),
      h("ul", dividing),
    ],
    agreements.length > 0 && [h("h4", browser.compare.agreements), h("ul", agreements)],
    h("p.view-pairs", h("a", { href }, browser.compare.page(name))),
    others.length > 0 && h("p.view-pairs", browser.compare.others(name), " ", others),
  ];

  function you(said: Content): Content {
    return [h("b", browser.compare.you), " ", said];
  }

  function they(said: Content): Content {
    return [h("b", browser.compare.person(name)), " ", said];
  }

  function yours({ claim, labels, grounds }: Parting): Content {
    const judgement = view.judged.get(claim)?.judgement;
    if (judgement) return you(browser.compare.judgedIt[judgement]);
    const judged = grounds[0].flatMap((id) => {
      const other = view.judged.get(id)?.judgement;
      return other ? [linkedWords(browser.compare.judged(other, markClaim(id)), link)] : [];
    });
    return you(inferred(browser.compare.inferred("you", labels[0]), judged));
  }

  function theirs({ claim, labels, grounds }: Parting): Content {
    if (held.has(claim)) return they(recorded(claim, null));
    const leading = grounds[1].map((id) => recorded(id, id));
    return they(inferred(browser.compare.inferred("person", labels[1]), leading));
  }

  function clash({ claim, side, against }: Clash): Content {
    const { by } = against;
    const how = howAgainst(against, claim, link);
    if (side === "person") return they(recorded(by, by, how));
    return you([linkedWords(browser.compare.judged("accept", markClaim(by)), link), how]);
  }

  /** The recorded stance on a claim, with its source. `named` is null for the claim that the line is about; `end` comes before the quotation. */
  function recorded(claim: string, named: string | null, end: Content = null): Content {
    const stance = held.get(claim);
    if (stance === undefined) return null;
    const { source, label, at, quote } = stance;
    const words = browser.compare.recorded(stance.stance, named && markClaim(named), markClaim(sourceMark), at);
    const work = h("a", { href: pageAddress(base, { kind: "source", id: source }) }, label);
    return [
      linkedWords(words, (id) => (id === sourceMark ? work : link(id))),
      end,
      quote !== "" && [" ", h("q", quote)],
    ];
  }

  function waysOver({ claim, sides }: DividingPosition): Content {
    const sentence = (side: "you" | "person", { toward, isThere, ways }: Way): Content => {
      if (isThere) return browser.compare.decided(side, toward);
      if (ways.length === 0) return browser.compare.noWay(side);
      const judged = ways.map(({ judgement, claim: other }) => browser.compare.way[judgement](markClaim(other)));
      return linkedWords(browser.compare.ways(side, toward, judged), link);
    };
    return line(link(claim), you(sentence("you", sides[0])), they(sentence("person", sides[1])));
  }
}

const line = (first: Content, ...paragraphs: readonly Content[]): Content =>
  h(
    "li",
    first,
    paragraphs.map((words) => h("p", words)),
  );

/** What only follows, marked as our inference, and from which judgements. */
function inferred(sentence: string, grounds: readonly Content[]): Content {
  const mark = h("span.inferred-mark", browser.compare.inference);
  return [sentence, " ", mark, grounds.map((words, index) => [index > 0 ? "; " : ": ", words])];
}
