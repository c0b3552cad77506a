import { parse } from "../src/claims/index.ts";
import { link } from "../src/claims/graph/index.ts";
import type {
  ClaimRecord,
  Debate,
  Id,
  ParsedFile,
  Placed,
  QuestionRecord,
  Relation,
} from "../src/claims/model/index.ts";

/**
 * A debate drawn in letters, a line for each thing:
 *
 *     p answers q        q is exclusive
 *     a -> b             a supports b
 *     a + b -> c         a and b support c together
 *     a x b              a attacks b, as an objection does
 *     a rebuts b         a attacks b, as a rebuttal does
 *     a x (b -> c)       a undercuts the step from b to c; (b x c) likewise
 *     a x (b x (c -> d)) a undercuts the undercut by b of the step from c to d
 *     a                  a claim about which nothing else is said
 */
export function sketchDebate(drawing: string): Debate {
  const claims = new Map<Id, Sketched>();
  const questions = new Map<Id, { exclusive: boolean }>();
  const claim = (id: Id): Sketched => {
    const sketched = claims.get(id) ?? { relations: [], jointlyWith: [] };
    claims.set(id, sketched);
    return sketched;
  };
  const ids = (text: string): readonly Id[] => text.split("+").map((id) => id.trim());

  for (const line of drawing.split("\n").map((text) => text.trim())) {
    const [, undercutter, step = ""] = /^(\w+) x \((.+)\)$/.exec(line) ?? [];
    const [, premises, supported] = /^([\w +]+) -> (\w+)$/.exec(line) ?? [];
    const [, attacker, word, attacked] = /^(\w+) (x|rebuts) (\w+)$/.exec(line) ?? [];
    const [, position, question] = /^(\w+) answers (\w+)$/.exec(line) ?? [];
    const [, exclusive] = /^(\w+) is exclusive$/.exec(line) ?? [];
    if (undercutter) {
      const path = step
        .replaceAll(/[()]/g, "")
        .split(/ (?:->|x) /)
        .map(placed);
      const [premise = placed(""), conclusion = placed("")] = path.slice(-2);
      const undercut = path.slice(0, -2);
      claim(undercutter).relations.push({ kind: "undercuts", undercut, premise, conclusion, place: nowhere });
    } else if (premises && supported) {
      for (const id of ids(premises)) {
        claim(id).relations.push({ kind: "supports", target: placed(supported) });
        claim(id).jointlyWith.push(
          ...ids(premises)
            .filter((other) => other !== id)
            .map(placed),
        );
      }
      claim(supported);
    } else if (attacker && attacked) {
      claim(attacker).relations.push({ kind: word === "x" ? "objects-to" : "rebuts", target: placed(attacked) });
      claim(attacked);
    } else if (position && question) {
      claim(position).relations.push({ kind: "answers", target: placed(question) });
      if (!questions.has(question)) questions.set(question, { exclusive: false });
    } else if (exclusive) questions.set(exclusive, { exclusive: true });
    else if (line !== "") claim(line);
  }
  return link([
    ...[...claims].map(([id, sketched]) => fileOf(claimRecord(id, sketched))),
    ...[...questions].map(([id, { exclusive }]) => fileOf(questionRecord(id, exclusive))),
  ]);
}

interface Sketched {
  readonly relations: Relation[];
  readonly jointlyWith: Placed<Id>[];
}

const nowhere = { path: "claims/sketch.yaml", start: 0, end: 0 };

function placed<T>(value: T): Placed<T> {
  return { value, place: nowhere };
}

/** A claim that says nothing else, as the schema has it. */
const blank = parse({ path: "claims/sketch/blank.yaml", text: "claim: A claim.\nanswers: a-question\n" }).record;

function claimRecord(id: Id, { relations, jointlyWith }: Sketched): ClaimRecord {
  if (blank?.kind !== "claim") throw new Error("the blank claim has an error");
  const path = `claims/sketch/${id}.yaml`;
  return { ...blank, id, path, place: nowhere, sentence: placed(`${id}.`), relations, jointlyWith };
}

function questionRecord(id: Id, exclusive: boolean): QuestionRecord {
  return {
    kind: "question",
    id,
    path: `claims/sketch/${id}.yaml`,
    place: nowhere,
    allow: [],
    aliases: [],
    debate: "sketch",
    sentence: placed(`${id}?`),
    summary: null,
    state: null,
    exclusive,
    arisesFrom: null,
  };
}

function fileOf(record: ClaimRecord | QuestionRecord): ParsedFile {
  return { file: { path: record.path, text: "" }, record, findings: [], texts: [], urls: [] };
}
