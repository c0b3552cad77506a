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
  readonly renew: () => void;
}

/** Lets the reader choose a person and shows where the two part, the deepest first, and where they agree. */
export function compareSection({ view, book, link, search, base }: CompareOptions): CompareSection {
  const choice = makeElement("select", { name: "person" }, makeElement("option", { value: "" }, "Choose a person"));
  const outcome = makeElement("div", { class: "view-compared" });
  const section = makeElement(
    "section",
    { class: "view-compare" },
    makeElement("h3", {}, "Compare with a person"),
    makeElement("p", {}, makeElement("label", {}, "Whose recorded stance? ", choice)),
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
      () => outcome.replaceChildren(makeElement("p", {}, "What they hold could not be loaded.")),
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
      // It speaks of what the reader judged, not of a view that they look at.
      section.hidden = !view.takesPart || view.linked !== null;
      if (view.takesPart) void list();
      show();
    },
  };
}
