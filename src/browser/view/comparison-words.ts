import { labelWords } from "../../evaluate/index.ts";
import { makeElement } from "../model/make-element.ts";
import { pageAddress } from "../model/page-address.ts";
import type { Compared, PartedPosition } from "./compared.ts";
import type { LinkClaim } from "./linked-words.ts";
import type { RecordedStance } from "./person-stance.ts";
import type { ReaderView } from "./reader-view.ts";

type Words = readonly (Node | string)[];

/** Where a reader and a person part, what would bring each over, where they agree, and whom else to compare the person with. */
export function comparisonInWords(
  { person, partings, positions, agreed }: Compared,
  { judged }: ReaderView,
  link: LinkClaim,
  base: string,
): readonly Node[] {
  const { id, name, held, pairs } = person;
  const parted = partings.map(({ claim, labels, grounds }) =>
    line(
      [link(claim)],
      [
        makeElement("b", {}, "You: "),
        ...(judged.has(claim)
          ? [`${judged.get(claim)?.judgement ?? ""} it`]
          : inferred(
              labelWords[labels[0]],
              "you",
              grounds[0].map((id) => [`${judged.get(id)?.judgement ?? ""} `, link(id)]),
            )),
      ],
      [
        makeElement("b", {}, `${name}: `),
        ...(held.has(claim)
          ? recorded(held.get(claim), "it", base)
          : inferred(
              labelWords[labels[1]],
              name,
              grounds[1].map((id) => recorded(held.get(id), link(id), base)),
            )),
      ],
    ),
  );
  const shared = agreed.map((claim) => line([link(claim)], recorded(held.get(claim), "it", base)));
  const others = pairs.flatMap((pair) => [", ", makeElement("a", { href: pair.url }, pair.name)]).slice(1);
  const page = makeElement(
    "a",
    { href: `${pageAddress(base, { kind: "person", id })}#compare` },
    `The page of ${name}`,
  );
  const nothing = `Nothing that you judged, and nothing that follows, is opposed to what ${name} is recorded to hold.`;
  return [
    ...(parted.length > 0
      ? [makeElement("h4", {}, `You part from ${name} here`), makeElement("ol", {}, ...parted)]
      : [makeElement("p", {}, nothing)]),
    ...(positions.length > 0
      ? [
          makeElement("h4", {}, "What it would take to come over"),
          makeElement("p", {}, "With everything else that each of you judged, and the map as it is written:"),
          makeElement("ul", {}, ...positions.map((position) => waysOver(position, name, link))),
        ]
      : []),
    ...(shared.length > 0 ? [makeElement("h4", {}, "You agree"), makeElement("ul", {}, ...shared)] : []),
    makeElement("p", { class: "view-pairs" }, page, ...(others.length > 0 ? [`; compared with `, ...others] : [])),
  ];
}

function line(...paragraphs: readonly Words[]): HTMLElement {
  const [first = [], ...others] = paragraphs;
  return makeElement("li", {}, ...first, ...others.map((words) => makeElement("p", {}, ...words)));
}

function waysOver({ claim, sides: [yours, theirs] }: PartedPosition, name: string, link: LinkClaim): HTMLElement {
  const way = (who: string, [they, their]: readonly string[], { toward, isThere, ways }: typeof yours): Words => {
    const comesOut = `For ${who} it would ${toward === "in" ? "stand" : "be answered"}`;
    if (isThere) return [`${comesOut} already, were it not for ${their} own judgement on it.`];
    if (ways.length === 0) return [`For ${who} no single claim would be enough.`];
    return [
      `${comesOut} if ${they} came `,
      ...ways.flatMap(({ judgement, claim: other }, index) => [
        `${index > 0 ? ", or " : ""}to ${judgement} `,
        link(other),
      ]),
      ".",
    ];
  };
  return line([link(claim)], way("you", ["you", "your"], yours), way(name, ["they", "their"], theirs));
}

/** What only follows, marked as such, and from what. */
function inferred(label: string, who: string, grounds: readonly Words[]): Words {
  const since = grounds.flatMap((words, index) => [index > 0 ? "; " : ` since ${who} `, ...words]);
  return [`it ${label}, `, makeElement("span", { class: "inferred-mark" }, "inferred"), ...since];
}

/** A recorded stance on a claim, with its source. */
function recorded(stance: RecordedStance | undefined, claim: Node | string, base: string): Words {
  if (stance === undefined) return [];
  const source = makeElement("a", { href: pageAddress(base, { kind: "source", id: stance.source }) }, stance.label);
  const place = stance.at === "" ? [] : [`, ${stance.at}`];
  const quote = stance.quote === "" ? [] : [makeElement("q", {}, stance.quote)];
  return [`${stance.stance} `, claim, " (", source, ...place, ") ", ...quote];
}
