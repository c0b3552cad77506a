import {
  areOpposed,
  groundsOf,
  labelWords,
  stanceOf,
  tensionInWords,
  whyInWords,
  you,
  type Judge,
} from "../../src/evaluate/index.ts";
import type { Debate, Id, Label, Stance } from "../../src/model/index.ts";
import { fullName } from "../../src/site/words/names.ts";
import type { Answer } from "./asked.ts";
import { otherView } from "./standing-json.ts";

/** A chain of reasons is followed this far; further down, `--format json` and the map have it all. */
const deepest = 4;

/** The answer for people: what was asked, how the positions of each question come out and why, tensions and cruxes. */
export function standingText(answer: Answer): string {
  const { asked } = answer;
  const parts = [
    summary(answer),
    ...(asked.cruxes !== null ? [cruxes(answer, asked.cruxes)] : []),
    ...(asked.between !== null ? [partings(answer)] : []),
    tensions(answer),
    ...(asked.cruxes === null && asked.between === null ? [positions(answer)] : []),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function summary({ judgements, view }: Answer): string {
  const labels = [...view.labels().values()];
  const counts = (["in", "out", "undecided"] as const).map((label) => labels.filter((one) => one === label).length);
  const rest =
    judgements.default === "unless-answered"
      ? "a claim that nothing supports stands unless something that stands attacks it"
      : "a claim that nothing supports is open until it is judged";
  return [
    `${judgements.accept.size} accepted, ${judgements.reject.size} rejected; otherwise ${rest}.`,
    `Of ${labels.length} claims ${counts[0] ?? 0} stand, ${counts[1] ?? 0} are answered, ${counts[2] ?? 0} are open.`,
  ].join("\n");
}

function positions(answer: Answer): string {
  const { debate } = answer;
  return debate.questions
    .map(({ id, sentence }) => {
      const answers = (debate.branches.get(id) ?? []).flatMap((child) => chain(answer, child, 1));
      return [sentence.value, ...(answers.length > 0 ? answers : ["  No position yet."])].join("\n");
    })
    .join("\n\n");
}

/** A claim, why it has its label, and the same for what that rests on, each level further in. */
function chain(answer: Answer, id: Id, level: number, above: ReadonlySet<Id> = new Set()): readonly string[] {
  const { debate, view } = answer;
  const why = view.why(id);
  if (why === null) return [];
  const indent = "  ".repeat(level);
  const judge = personOf(answer, id);
  const held = judge !== null && why.kind === "judged" ? heldOf(debate, judge, id) : undefined;
  const reason = `${whyInWords(why, asItIs, judgeOf(answer, id))}${held ? ` (${sourceOf(held)})` : ""}`;
  const sentence = debate.claim.get(id)?.sentence.value ?? "";
  const line = `${indent}${id} ${labelWords[view.label(id)]}: ${reason}\n${indent}  “${sentence}”`;
  if (level >= deepest || above.has(id)) return [line];
  const below = why.kind === "carried" ? (why.by?.premises ?? []) : why.kind === "waits" ? [] : groundsOf(why);
  return [line, ...below.flatMap((ground) => chain(answer, ground, level + 1, new Set([...above, id])))];
}

/** Whose judgement on a claim counts: the person's whose stance was asked for, unless it was named as accepted or rejected. */
function judgeOf(answer: Answer, id: Id): Judge {
  const person = personOf(answer, id);
  if (person === null) return you;
  const name = nameOf(answer.debate, person);
  return {
    accepts: `${name} is recorded to accept`,
    rejects: `${name} is recorded to reject`,
    judgement: "a judgement",
  };
}

/** The person whose judgement on a claim counts; null where it is the asker's. */
function personOf({ asked }: Answer, id: Id): Id | null {
  return [...asked.accept, ...asked.reject].includes(id) ? null : (asked.person ?? asked.between?.[0] ?? null);
}

/** What a person is recorded to hold of a claim. */
function heldOf(debate: Debate, person: Id, claim: Id): Stance | undefined {
  return stanceOf(debate.holdings.get(person) ?? []).find((one) => one.claim === claim)?.stance;
}

/** Where that can be read: "lecun-2022-path-ami, §3". */
const sourceOf = ({ source, at }: Stance): string => [source.value, at].filter(Boolean).join(", ");

function tensions(answer: Answer): string {
  const found = answer.view
    .tensions()
    .map((tension) => `  ${tensionInWords(tension, asItIs, judgeOf(answer, tension.claim))}`);
  return found.length === 0 ? "" : ["Tensions", ...found].join("\n");
}

/** Claims go by their ids here. */
const asItIs = (id: Id): string => id;

function cruxes(answer: Answer, position: Id): string {
  const { view } = answer;
  const found = view.cruxes(position);
  const head = chain(answer, position, 0);
  if (view.judgement(position) !== null) return [...head, "", "It is judged: it turns on nothing else."].join("\n");
  const lines = found.map(({ claim, ifAccepted, ifRejected, moves }) => {
    const others = moves.length > 1 ? `; moves ${moves.length} positions` : "";
    return `  ${claim}: accepted, ${position} ${labelWords[ifAccepted]}; rejected, it ${labelWords[ifRejected]}${others}`;
  });
  return [...head, "", lines.length > 0 ? "It turns on" : "It turns on no single claim.", ...lines].join("\n");
}

function partings(answer: Answer): string {
  const { asked, debate, view } = answer;
  if (asked.between === null) return "";
  const [one, other] = asked.between.map((id) => nameOf(debate, id));
  const side = (which: 0 | 1, claim: Id, label: Label): string => {
    const person = asked.between?.[which] ?? "";
    const held = heldOf(debate, person, claim);
    const said =
      which === 0 && personOf(answer, claim) === null
        ? `${label === "in" ? "accepts" : "rejects"} it (as you say)`
        : held
          ? `${held.stance} it (${sourceOf(held)})`
          : `it ${labelWords[label]} (inferred)`;
    return `${nameOf(debate, person)}: ${said}`;
  };
  const theirs = otherView(answer);
  const found = view.cruxesWith(theirs, areOpposed);
  const silent = view.cruxesWith(theirs).filter(({ labels }) => !areOpposed(...labels)).length;
  const lines = found.flatMap(({ claim, labels, bearsOn }) => [
    `  ${claim}`,
    `    “${debate.claim.get(claim)?.sentence.value ?? ""}”`,
    `    ${side(0, claim, labels[0])}; ${side(1, claim, labels[1])}`,
    ...(bearsOn.length > 0 ? [`    On this hangs ${bearsOn.join(", ")}`] : []),
  ]);
  return [
    `Where ${one ?? ""} and ${other ?? ""} part at the deepest`,
    ...(lines.length > 0 ? lines : ["  Nowhere that the map records."]),
    `  On ${silent} further claims one of them is silent (--format json lists them).`,
  ].join("\n");
}

function nameOf(debate: Debate, id: Id): string {
  const person = debate.person.get(id);
  return person ? fullName(person.name) : id;
}
