import { bisectRight } from "d3";
import type { AtlasDebate, AtlasQuestion, MapAtlas, MapClaim, MapQuestion } from "../../map/map-data.ts";
import { claimCount } from "../../map/map-data.ts";
import { fetchJson } from "../page/site.ts";

/** The map's data: the atlas, and the questions that were loaded. */
export interface MapStore {
  readonly atlas: MapAtlas;
  readonly debate: (id: string) => AtlasDebate | undefined;
  readonly debateOf: (question: string) => AtlasDebate | undefined;
  readonly outline: (question: string) => AtlasQuestion | undefined;
  /** The question to which the number of a question or claim belongs. */
  readonly questionAt: (number: number) => AtlasQuestion | undefined;
  /** These numbers and those of their questions, which are marked in place of their claims where no claims are shown. */
  readonly withQuestions: (numbers: readonly number[]) => ReadonlySet<number>;
  /** The loaded claim with a number. */
  readonly claimAt: (number: number) => MapClaim | undefined;
  /** A question with its claims, if it is loaded. */
  readonly loaded: (question: string) => MapQuestion | undefined;
  /** Loads a question once. Rejects if that fails; the next call tries again. */
  readonly load: (question: string) => Promise<MapQuestion>;
}

/** Loads the atlas. `address` is the folder of atlas.json, with a slash at its end. Rejects if the atlas can't be loaded. */
export async function openStore(address: string): Promise<MapStore> {
  const atlas = await fetchJson(address, "atlas.json");
  if (!isAtlas(atlas)) throw new Error(`${address}atlas.json is no atlas.`);
  const questions = atlas.debates.flatMap((debate) => debate.questions);
  const debates = new Map(atlas.debates.flatMap((debate) => debate.questions.map(({ id }) => [id, debate] as const)));
  const outlines = new Map(questions.map((question) => [question.id, question]));
  const firsts = questions.map(({ number }) => number);
  const loaded = new Map<string, MapQuestion>();
  const waiting = new Map<string, Promise<MapQuestion>>();

  const questionAt = (number: number): AtlasQuestion | undefined => {
    const place = bisectRight(firsts, number) - 1;
    const question = questions[place];
    return question && number <= question.number + claimCount(question) ? question : undefined;
  };
  const fetchQuestion = async (id: string): Promise<MapQuestion> => {
    try {
      const question = await fetchJson(address, `questions/${id}.json`);
      if (!isQuestion(question)) throw new Error(`${address}questions/${id}.json is no question.`);
      loaded.set(id, question);
      return question;
    } finally {
      waiting.delete(id);
    }
  };
  return {
    atlas,
    debate: (id) => atlas.debates.find((debate) => debate.id === id),
    debateOf: (question) => debates.get(question),
    outline: (question) => outlines.get(question),
    questionAt,
    claimAt: (number) => {
      const question = questionAt(number);
      return question && loaded.get(question.id)?.claims[number - question.number - 1];
    },
    withQuestions: (numbers) => new Set(numbers.flatMap((number) => [number, questionAt(number)?.number ?? number])),
    loaded: (question) => loaded.get(question),
    load: (id) => {
      const known = loaded.get(id);
      if (known) return Promise.resolve(known);
      const asked = waiting.get(id) ?? fetchQuestion(id);
      waiting.set(id, asked);
      return asked;
    },
  };
}

/** Checks the outer form only, since the files come from the same build. */
function isAtlas(value: unknown): value is MapAtlas {
  return typeof value === "object" && value !== null && "debates" in value;
}

function isQuestion(value: unknown): value is MapQuestion {
  return typeof value === "object" && value !== null && ["id", "number", "claims"].every((key) => key in value);
}
