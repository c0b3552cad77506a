import { areOpposed, labelWords, standing } from "../../evaluate/index.ts";
import { makeElement } from "../make-element.ts";
import { pageAddress } from "../page-address.ts";
import type { Search } from "../search/index.ts";
import type { LinkClaim } from "./linked-words.ts";
import { fetchStance, type PersonStance, type RecordedStance } from "./person-stance.ts";
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
    const { name, held } = person;
    const those = (judgement: string): ReadonlySet<string> =>
      new Set([...held.values()].filter((one) => one.judgement === judgement).map(({ claim }) => claim));
    const theirs = standing(view.graph, { accept: those("accept"), reject: those("reject"), default: "unless-judged" });
    const partings = view.standing.cruxesWith(theirs, areOpposed);
    const agreed = [...view.judged.keys()].filter((id) => held.get(id)?.judgement === view.judged.get(id)?.judgement);
    const write = (): void => {
      const parted = partings.map(({ claim, labels: [mine, other] }) =>
        makeElement(
          "li",
          {},
          link(claim),
          makeElement(
            "p",
            {},
            makeElement("b", {}, "You: "),
            side(view.judged.get(claim)?.judgement, labelWords[mine]),
          ),
          makeElement(
            "p",
            {},
            makeElement("b", {}, `${name}: `),
            ...recorded(held.get(claim), labelWords[other], base),
          ),
        ),
      );
      const shared = agreed.map((id) => makeElement("li", {}, link(id), " ", ...recorded(held.get(id), "", base)));
      const nothing = `Nothing that you judged, and nothing that follows, is opposed to what ${name} is recorded to hold.`;
      outcome.replaceChildren(
        ...(parted.length > 0
          ? [makeElement("h4", {}, `You part from ${name} here`), makeElement("ol", {}, ...parted)]
          : [makeElement("p", {}, nothing)]),
        ...(shared.length > 0 ? [makeElement("h4", {}, "You agree"), makeElement("ul", {}, ...shared)] : []),
      );
    };
    write();
    void book.load([...partings.map(({ claim }) => claim), ...agreed]).then(write);
  };
  return {
    section,
    renew: () => {
      section.hidden = !view.takesPart;
      if (view.takesPart) void list();
      show();
    },
  };
}

function side(judgement: string | undefined, label: string): string {
  return judgement === undefined ? `it ${label}, by what you judged` : `${judgement} it`;
}

/** A recorded stance with its source; or, marked as such, what follows from others. */
function recorded(stance: RecordedStance | undefined, label: string, base: string): readonly (Node | string)[] {
  if (stance === undefined)
    return [
      `it ${label}, `,
      makeElement("span", { class: "inferred-mark" }, "inferred"),
      " from what they are recorded to hold",
    ];
  const source = makeElement("a", { href: pageAddress(base, { kind: "source", id: stance.source }) }, stance.label);
  const place = stance.at === "" ? [] : [`, ${stance.at}`];
  const quote = stance.quote === "" ? [] : [makeElement("q", {}, stance.quote)];
  return [`${stance.stance} it (`, source, ...place, ") ", ...quote];
}
