import type { Judgement } from "../../evaluate/index.ts";
import { browser } from "../../words/browser.ts";
import { makeElement } from "../model/make-element.ts";
import { pageAddress } from "../model/page-address.ts";
import type { Compared, Disagreement, DividingPosition, Way } from "./compared.ts";
import { linkedWords, markClaim, type LinkClaim } from "./linked-words.ts";
import type { RecordedStance } from "./person-stance.ts";
import type { ReaderView } from "./reader-view.ts";

type Content = readonly (Node | string)[];

/** The comparison in words: where a reader and a person disagree, what could change that, where they agree, and whom else to compare the person with. */
export function comparisonInWords(
  { person, disagreements, positions, agreed }: Compared,
  view: ReaderView,
  link: LinkClaim,
  base: string,
): readonly Node[] {
  const { id, name, held, pairs } = person;
  const { compare } = browser;
  const agreements = agreed.map((claim) => line([link(claim)], recorded(held.get(claim), null, link, base)));
  const others = pairs.flatMap((pair) => [", ", makeElement("a", { href: pair.url }, pair.name)]).slice(1);
  const page = makeElement("a", { href: `${pageAddress(base, { kind: "person", id })}#compare` }, compare.page(name));
  return [
    ...(disagreements.length > 0
      ? [
          makeElement("h4", {}, compare.disagreements(name)),
          makeElement(
            "ol",
            {},
            ...disagreements.map((each) =>
              line([link(each.claim)], yours(each, view, link), theirs(each, person, link, base)),
            ),
          ),
        ]
      : [makeElement("p", {}, compare.noDisagreement(name))]),
    ...(positions.length > 0
      ? [
          makeElement("h4", {}, compare.couldChange),
          makeElement("p", {}, compare.assumption),
          makeElement("ul", {}, ...positions.map((position) => waysOver(position, name, link))),
        ]
      : []),
    ...(agreements.length > 0 ? [makeElement("h4", {}, compare.agreements), makeElement("ul", {}, ...agreements)] : []),
    makeElement("p", { class: "view-pairs" }, page),
    ...(others.length > 0 ? [makeElement("p", { class: "view-pairs" }, compare.others(name), " ", ...others)] : []),
  ];
}

function line(...paragraphs: readonly Content[]): HTMLElement {
  const [first = [], ...others] = paragraphs;
  return makeElement("li", {}, ...first, ...others.map((words) => makeElement("p", {}, ...words)));
}

function yours({ claim, labels, grounds }: Disagreement, { judged }: ReaderView, link: LinkClaim): Content {
  const judgement = judged.get(claim)?.judgement;
  const content = judgement
    ? [browser.compare[judgement]]
    : inferred(
        browser.compare.youInferred[labels[0]],
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
        browser.compare.personInferred[labels[1]],
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
    browser.stance[stance.stance],
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

interface WayWords {
  readonly decided: (toward: Way["toward"]) => string;
  readonly none: string;
  readonly ways: (toward: Way["toward"], ways: readonly (readonly [Judgement, claim: string])[]) => string;
}

function waysOver({ claim, sides: [you, person] }: DividingPosition, name: string, link: LinkClaim): HTMLElement {
  const { compare } = browser;
  const sentence = ({ toward, isThere, ways }: Way, words: WayWords): Content => {
    if (isThere) return [words.decided(toward)];
    if (ways.length === 0) return [words.none];
    const judged = ways.map(({ judgement, claim: other }) => [judgement, markClaim(other)] as const);
    return linkedWords(words.ways(toward, judged), link);
  };
  return line(
    [link(claim)],
    [
      makeElement("b", {}, compare.you),
      " ",
      ...sentence(you, { decided: compare.youDecided, none: compare.youNoWay, ways: compare.youWays }),
    ],
    [
      makeElement("b", {}, compare.person(name)),
      " ",
      ...sentence(person, { decided: compare.personDecided, none: compare.personNoWay, ways: compare.personWays }),
    ],
  );
}
