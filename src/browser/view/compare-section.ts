import * as browser from "../../words/browser.ts";
import { makeElement } from "../model/make-element.ts";
import type { Search } from "../search/index.ts";
import { claimsNamed, type LinkClaim } from "./linked-words.ts";
import { compareWithPerson } from "./compared.ts";
import { comparisonInWords } from "./comparison-words.ts";
import { fetchStance, type PersonStance } from "./person-stance.ts";
import type { ReaderView } from "./reader-view.ts";
import type { SentenceBook } from "./sentence-book.ts";

export interface CompareOptions {
  readonly view: ReaderView;
  readonly book: SentenceBook;
  readonly link: LinkClaim;
  readonly search: Search;
  readonly base: string;
}

export interface CompareSection {
  readonly section: HTMLElement;
  /** Shows the comparison for the present view. */
  readonly renew: () => void;
}

/** The part of the dialog that compares the reader's view with the recorded stance of a person whom they choose. */
export function compareSection({ view, book, link, search, base }: CompareOptions): CompareSection {
  const choice = makeElement(
    "select",
    { name: "person" },
    makeElement("option", { value: "" }, browser.compare.choose),
  );
  const outcome = makeElement("div", { class: "view-compared" });
  const section = makeElement(
    "section",
    { class: "view-compare" },
    makeElement("h3", {}, browser.compare.heading),
    makeElement("p", {}, makeElement("label", {}, browser.compare.label, " ", choice)),
    outcome,
  );
  let person: PersonStance | null = null;
  let areListed = false;

  const list = async (): Promise<void> => {
    if (areListed) return;
    areListed = true;
    try {
      const holders = await search.holders();
      choice.append(...holders.map(({ id, name }) => makeElement("option", { value: id }, name)));
    } catch {
      areListed = false;
    }
  };
  choice.addEventListener("change", () => {
    const { value } = choice;
    person = null;
    outcome.replaceChildren();
    if (value === "") return;
    fetchStance(base, value).then(
      (stance) => {
        if (choice.value !== value) return;
        person = stance;
        show();
      },
      () => outcome.replaceChildren(makeElement("p", {}, browser.compare.failed)),
    );
  });

  const show = (): void => {
    if (person === null) return;
    const compared = compareWithPerson(view, person);
    const write = (): void => outcome.replaceChildren(...comparisonInWords(compared, view, link, base));
    write();
    void book.load(claimsNamed(outcome)).then(write);
  };
  return {
    section,
    renew: () => {
      // Only the reader's own view is compared, not a shared one.
      section.hidden = !view.takesPart || view.linked !== null;
      if (view.takesPart) void list();
      show();
    },
  };
}
