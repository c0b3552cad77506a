import type { Debate, Id } from "../../src/claims/model/index.ts";
import {
  judgementsIn,
  nothingJudged,
  readViewLink,
  stanceOf,
  viewLinksIn,
  type Judgements,
  type Standing,
} from "../../src/reasoning/index.ts";
import { presentHistory } from "../../src/versions/index.ts";
import { UsageError, unknownId } from "../run-program.ts";

/** One of the two who are compared: a person, or a view from a link. */
export interface Party {
  /** The id of the person, or which view it is. */
  readonly name: string;
  readonly person: Id | null;
  readonly judgements: Judgements;
}

/** The options of the command line; its ids exist in the debate. */
export interface Asked {
  readonly accept: readonly Id[];
  readonly reject: readonly Id[];
  readonly person: Id | null;
  readonly between: readonly [Party, Party] | null;
  readonly cruxes: Id | null;
  readonly default: Judgements["default"] | null;
}

/** The input of the output formats. */
export interface Result {
  readonly debate: Debate;
  readonly asked: Asked;
  readonly judgements: Judgements;
  readonly view: Standing;
}

/** The judgements for the evaluation: those of the person, if any, overridden by --accept and --reject. */
export function judgementsFor(debate: Debate, asked: Omit<Asked, "cruxes">): Judgements {
  const both = asked.accept.filter((id) => asked.reject.includes(id));
  if (both.length > 0)
    throw new UsageError(`${both.map((id) => `\`${id}\``).join(", ")} can't be both accepted and rejected.`);
  const first =
    asked.between?.[0].judgements ?? (asked.person === null ? null : personJudgements(debate, asked.person));
  const held = first ?? nothingJudged;
  return {
    accept: new Set([...[...held.accept].filter((id) => !asked.reject.includes(id)), ...asked.accept]),
    reject: new Set([...[...held.reject].filter((id) => !asked.accept.includes(id)), ...asked.reject]),
    default: asked.default ?? (first === null ? "unless-answered" : "unless-judged"),
  };
}

/** A person's recorded stances as judgements; all other claims are undecided. */
function personJudgements(debate: Debate, person: Id): Judgements {
  return judgementsIn(new Map(stanceOf(debate.holdings.get(person) ?? []).map((held) => [held.claim, held])));
}

/** The two of `--between`: ids of people, or links to views (an address, or its part after `view=`). */
export function partiesOf(debate: Debate, words: readonly [string, string]): readonly [Party, Party] {
  const known = knownIds(debate);
  const party = (word: string, name: string): Party => {
    const [link] = viewLinksIn(word);
    if (link === undefined && word.includes("/"))
      throw new UsageError(`The link \`${word}\` has no view in it. In My view, “Copy link” makes one that has.`);
    const person = link === undefined ? known.person(word) : null;
    if (person !== null) return { name: person, person, judgements: personJudgements(debate, person) };
    return { name, person, judgements: linkJudgements(debate, link ?? "", name) };
  };
  return [party(words[0], "the first view"), party(words[1], "the second view")];
}

function linkJudgements(debate: Debate, link: string, name: string): Judgements {
  const { claims } = presentHistory(debate, null);
  const versions = new Map(debate.claims.map(({ id }) => [id, claims.get(id)?.versions.at(-1)?.version ?? ""]));
  const former = [...debate.aliases.claim].map(([id, now]) => [id, versions.get(now) ?? ""] as const);
  const view = readViewLink(link, new Map([...former, ...versions]));
  if (view === null)
    throw new UsageError(
      `The view \`${link.slice(0, 40)}\` can't be read. Was its link cut off? Copy it whole from My view.`,
    );
  if (view.gone > 0) process.stderr.write(`Claims of ${name} that are not on this map: ${view.gone}.\n`);
  return judgementsIn(new Map([...view.judged].map(([id, judged]) => [debate.aliases.claim.get(id) ?? id, judged])));
}

/** Looks up ids from the command line. Throws a `UsageError` for an unknown id, with the id that was probably meant. */
export function knownIds(debate: Debate) {
  const claim = (word: string): Id => {
    const id = debate.aliases.claim.get(word) ?? word;
    if (debate.claim.has(id)) return id;
    const retired = debate.retired.find((record) => record.id === id);
    if (retired) throw new UsageError(`The claim \`${id}\` is retired: ${retired.retired?.reason ?? ""}`);
    if (debate.question.has(id))
      throw new UsageError(`\`${id}\` is a question. Name a claim, such as one of its positions.`);
    throw unknownId("claim", word, debate.claim.keys());
  };
  return {
    claim,
    /** The ids in texts separated by commas or spaces, without duplicates. */
    claims: (words: readonly string[]): readonly Id[] => [
      ...new Set(words.flatMap((word) => word.split(/[\s,]+/).filter(Boolean)).map(claim)),
    ],
    person: (word: string): Id => {
      const id = debate.aliases.person.get(word) ?? word;
      if (debate.person.has(id)) return id;
      throw unknownId("person", word, debate.person.keys());
    },
  };
}
