import { bisectRight } from "d3";
import type { AtlasDebate, AtlasQuestion, MapAtlas, MapQuestion } from "../../map/map-data.ts";
import { claimCount } from "../../map/map-data.ts";
import { fetchJson } from "../model/fetch-json.ts";

/** The map's data: the atlas, and each question once it has been asked for. */
export interface MapStore {
  readonly atlas: MapAtlas;
  readonly debate: (id: string) => AtlasDebate | undefined;
  /** The debate of a question. */
  readonly debateOf: (question: string) => AtlasDebate | undefined;
  readonly outline: (question: string) => AtlasQuestion | undefined;
  /** The question to which a number belongs. */
  readonly questionAt: (number: number) => AtlasQuestion | undefined;
  /** Numbers of claims, and of the questions to which they belong: where a question alone is shown, it stands for its claims. */
  readonly withQuestions: (numbers: readonly number[]) => ReadonlySet<number>;
  /** A question with its claims, if it has come. */
  readonly loaded: (question: string) => MapQuestion | undefined;
  /** Fetches a question; rejects where that fails, and can be asked again. */
  readonly load: (question: string) => Promise<MapQuestion>;
}

/** `address` is that of the folder with atlas.json, with a slash at its end. */
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

/** By their outer form, since the files are our own and of the same build. */
function isAtlas(value: unknown): value is MapAtlas {
  return typeof value === "object" && value !== null && "debates" in value;
}

function isQuestion(value: unknown): value is MapQuestion {
  return typeof value === "object" && value !== null && ["id", "number", "claims"].every((key) => key in value);
}
