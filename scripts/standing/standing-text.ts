import type { Debate, Id, Label, Stance } from "../../src/claims/model/index.ts";
import {
  groundsOf,
  labelInWords,
  nothingJudged,
  stanceOf,
  tensionInWords,
  whyInWords,
  you,
  type Judge,
  areOpposed,
  graphOf,
  standing,
} from "../../src/reasoning/index.ts";
import { fullName } from "../../src/site/in-words.ts";
import { counted } from "../../src/text/counted.ts";
import type { Party, Result } from "./judgements.ts";

/** The deepest level of reasons that is printed; `--format json` and the map have all. */
const deepest = 4;

/** The result as text: a summary, the positions of each question with their labels and reasons, tensions and cruxes. */
export function standingText(answer: Result): string {
  const { asked } = answer;
  const parts = [
    summary(answer),
    ...(asked.cruxes !== null ? [cruxes(answer, asked.cruxes)] : []),
    disagreements(answer),
    tensions(answer),
    ...(asked.cruxes === null && asked.between === null ? [positions(answer)] : []),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function summary({ judgements, view }: Result): string {
  const labels = [...view.labels().values()];
  const count = (label: Label, one: string, several: string): string =>
    counted(labels.filter((each) => each === label).length, one, several);
  const counts = [
    count("in", "stands", "stand"),
    count("out", "is answered", "are answered"),
    count("undecided", "is open", "are open"),
  ];
  const rest =
    judgements.default === "unless-answered"
      ? "an unsupported claim stands unless a claim that stands attacks it"
      : "an unsupported claim is open unless it is accepted or rejected";
  return [
    `${judgements.accept.size} accepted, ${judgements.reject.size} rejected; otherwise ${rest}.`,
    `Of ${labels.length.toLocaleString("en")} claims, ${counts.join(", ")}.`,
  ].join("\n");
}

function positions(answer: Result): string {
  const { debate } = answer;
  return debate.questions
    .map(({ id, sentence }) => {
      const answers = (debate.branches.get(id) ?? []).flatMap((child) => chain(answer, child, 1));
      return [sentence.value, ...(answers.length > 0 ? answers : ["  No position yet."])].join("\n");
    })
    .join("\n\n");
}

/** A claim with its label and the reason for it, followed by the claims that this depends on, indented. */
function chain(answer: Result, id: Id, level: number, above: ReadonlySet<Id> = new Set()): readonly string[] {
  const { debate, view } = answer;
  const why = view.why(id);
  if (why === null) return [];
  const indent = "  ".repeat(level);
  const judge = personOf(answer, id);
  const held = judge !== null && why.kind === "judged" ? heldOf(debate, judge, id) : undefined;
  const reason = `${whyInWords(why, asItIs, judgeOf(answer, id))}${held ? ` (${sourceOf(held)})` : ""}`;
  const sentence = debate.claim.get(id)?.sentence.value ?? "";
  const line = `${indent}${id} ${labelInWords(view.label(id))}: ${reason}\n${indent}  “${sentence}”`;
  if (level >= deepest || above.has(id)) return [line];
  const below = why.kind === "carried" ? (why.by?.premises ?? []) : why.kind === "waits" ? [] : groundsOf(why);
  return [line, ...below.flatMap((ground) => chain(answer, ground, level + 1, new Set([...above, id])))];
}

/** Whose judgement of a claim counts: the person of `--person` or `--between`, unless the claim is in `--accept` or `--reject`. */
function judgeOf(answer: Result, id: Id): Judge {
  const view = answer.asked.between?.[0];
  const person = personOf(answer, id);
  if (person === null && (view === undefined || isGiven(answer, id))) return you();
  const name = person === null ? (view?.name ?? "") : nameOf(answer.debate, person);
  const does = (verb: string): string => `${name} ${person === null ? `${verb}s` : `is recorded to ${verb}`}`;
  return {
    accepts: (claim) => `${does("accept")} ${claim ?? "it"}`,
    rejects: (claim) => `${does("reject")} ${claim ?? "it"}`,
    judgement: "a judgement",
  };
}

/** The person whose judgement of a claim counts; null if it is the user's. */
function personOf(answer: Result, id: Id): Id | null {
  const { person, between } = answer.asked;
  return isGiven(answer, id) ? null : (person ?? between?.[0].person ?? null);
}

const isGiven = ({ asked }: Result, id: Id): boolean => [...asked.accept, ...asked.reject].includes(id);

/** A person's recorded stance on a claim. */
function heldOf(debate: Debate, person: Id, claim: Id): Stance | undefined {
  return stanceOf(debate.holdings.get(person) ?? []).find((one) => one.claim === claim)?.stance;
}

/** The source of a stance: "orwell-1946-nice-cup, tenth rule". */
const sourceOf = ({ source, at }: Stance): string => [source.value, at].filter(Boolean).join(", ");

function tensions(answer: Result): string {
  const found = answer.view
    .tensions()
    .map((tension) => `  ${tensionInWords(tension, asItIs, judgeOf(answer, tension.claim))}`);
  return found.length === 0 ? "" : ["Tensions", ...found].join("\n");
}

/** In this output, claims are named by their ids. */
const asItIs = (id: Id): string => id;

function cruxes(answer: Result, position: Id): string {
  const { view } = answer;
  const found = view.cruxes(position);
  const head = chain(answer, position, 0);
  if (view.judgement(position) !== null)
    return [...head, "", "It is accepted or rejected directly, so it depends on no other claim."].join("\n");
  const lines = found.map(({ claim, ifAccepted, ifRejected, moves }) => {
    const others = moves.length > 1 ? `; changes ${moves.length} positions` : "";
    return `  ${claim}: if accepted, ${position} ${labelInWords(ifAccepted)}; if rejected, it ${labelInWords(ifRejected)}${others}`;
  });
  return [...head, "", lines.length > 0 ? "It depends on" : "It depends on no single claim.", ...lines].join("\n");
}

/** What follows for a claim from what a person is recorded to say, or from judgements. */
const inferred = (label: Label, whose: string): string =>
  label === "undecided" ? `${whose} leave it open` : `${whose} ${label === "in" ? "support it" : "count against it"}`;

/** Where the two of `--between` disagree; "" without it. */
function disagreements(answer: Result): string {
  const { asked, debate } = answer;
  if (asked.between === null) return "";
  const { between } = asked;
  const nameOfParty = ({ person, name }: Party): string => (person === null ? name : nameOf(debate, person));
  const side = (which: 0 | 1, claim: Id, label: Label): string => {
    const { person, judgements } = between[which];
    const held = person === null ? undefined : heldOf(debate, person, claim);
    const isAsGiven = which === 0 && isGiven(answer, claim);
    const isJudged = person === null && (judgements.accept.has(claim) || judgements.reject.has(claim));
    const said =
      isAsGiven || isJudged
        ? `${label === "in" ? "accepts" : "rejects"} it${isAsGiven ? " (as you say)" : ""}`
        : held
          ? `${held.stance} it (${sourceOf(held)})`
          : `${inferred(label, person === null ? "their judgements" : "their recorded claims")} (our inference)`;
    return `${nameOfParty(between[which])}: ${said}`;
  };
  const { opposed, oneSided } = disagreementsOf(answer);
  const more = oneSided.length === 1 ? "1 more claim" : `${oneSided.length} more claims`;
  const lines = opposed.flatMap(({ claim, labels, bearsOn }) => [
    `  ${claim}`,
    `    “${debate.claim.get(claim)?.sentence.value ?? ""}”`,
    `    ${side(0, claim, labels[0])}; ${side(1, claim, labels[1])}`,
    ...(bearsOn.length > 0 ? [`    What depends on this: ${bearsOn.join(", ")}`] : []),
  ]);
  return [
    `Where the disagreement of ${between.map(nameOfParty).join(" and ")} starts`,
    ...(lines.length > 0 ? lines : ["  The map records no disagreement."]),
    `  On ${more}, only one of them has a view (--format json lists them).`,
  ].join("\n");
}

function nameOf(debate: Debate, id: Id): string {
  const person = debate.person.get(id);
  return person ? fullName(person.name) : id;
}

/**
 * Where the disagreements of the two people of `--between` start, with the same default for both; and the claims on which only one
 * of them has a view, below which they differ on nothing. Looked for at once, the second would hide the first.
 */
export function disagreementsOf({ asked, view, debate, judgements }: Result) {
  const held = asked.between?.[1].judgements;
  const theirs = standing(graphOf(debate), { ...nothingJudged, ...held, default: judgements.default });
  return {
    opposed: view.cruxesWith(theirs, areOpposed),
    oneSided: view.cruxesWith(theirs).filter(({ labels }) => !areOpposed(...labels)),
  };
}
