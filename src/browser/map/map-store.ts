import { bisectRight } from "d3";
import type { AtlasDebate, AtlasQuestion, MapAtlas, MapClaim, MapQuestion } from "../../map/map-data.ts";
import { claimCount } from "../../map/map-data.ts";
import { fetchJson } from "../page/site.ts";
import { fetchQuestion } from "./fetch-question.ts";

/** The map's data: the atlas, and the questions that were loaded. */
export class MapStore {
  readonly atlas: MapAtlas;
  readonly #address: string;
  readonly #questions: readonly AtlasQuestion[];
  readonly #numbers: readonly number[];
  readonly #loaded = new Map<string, MapQuestion>();
  readonly #waiting = new Map<string, Promise<MapQuestion>>();

  private constructor(address: string, atlas: MapAtlas) {
    this.atlas = atlas;
    this.#address = address;
    this.#questions = atlas.debates.flatMap((debate) => debate.questions);
    this.#numbers = this.#questions.map(({ number }) => number);
  }

  /** Loads the atlas. `address` is the folder of atlas.json, with a slash at its end. Rejects if the atlas can't be loaded. */
  static async open(address: string): Promise<MapStore> {
    const atlas = await fetchJson(address, "atlas.json");
    if (!isAtlas(atlas)) throw new Error(`${address}atlas.json is no atlas.`);
    return new MapStore(address, atlas);
  }

  debate(id: string): AtlasDebate | undefined {
    return this.atlas.debates.find((debate) => debate.id === id);
  }

  debateOf(question: string): AtlasDebate | undefined {
    return this.atlas.debates.find(({ questions }) => questions.some(({ id }) => id === question));
  }

  outline(question: string): AtlasQuestion | undefined {
    return this.#questions.find(({ id }) => id === question);
  }

  /** The question to which the number of a question or claim belongs. */
  questionAt(number: number): AtlasQuestion | undefined {
    const question = this.#questions[bisectRight(this.#numbers, number) - 1];
    return question && number <= question.number + claimCount(question) ? question : undefined;
  }

  /** The loaded claim with a number. */
  claimAt(number: number): MapClaim | undefined {
    const question = this.questionAt(number);
    return question && this.#loaded.get(question.id)?.claims[number - question.number - 1];
  }

  /** These numbers and those of their questions, which are marked in place of their claims where no claims are shown. */
  withQuestions(numbers: readonly number[]): ReadonlySet<number> {
    return new Set(numbers.flatMap((number) => [number, this.questionAt(number)?.number ?? number]));
  }

  /** A question with its claims, if it is loaded. */
  loaded(question: string): MapQuestion | undefined {
    return this.#loaded.get(question);
  }

  /** Loads a question once. Rejects if that fails; the next call tries again. */
  load(id: string): Promise<MapQuestion> {
    const loaded = this.#loaded.get(id);
    if (loaded) return Promise.resolve(loaded);
    const waiting = this.#waiting.get(id) ?? this.#fetch(id);
    this.#waiting.set(id, waiting);
    return waiting;
  }

  async #fetch(id: string): Promise<MapQuestion> {
    try {
      const question = await fetchQuestion(this.#address, id);
      this.#loaded.set(id, question);
      loadFonts(question);
      return question;
    } finally {
      this.#waiting.delete(id);
    }
  }
}

/** Asks for the fonts with rarer letters, of names say. If they came once the question is drawn, all of it would be laid out again. */
function loadFonts({ claims }: MapQuestion): void {
  const letters = claims.flatMap(({ sentence, stances }) => [sentence, ...stances.map(({ name }) => name)]).join("");
  void document.fonts.load(getComputedStyle(document.body).font, letters).catch(() => undefined);
}

/** Checks the outer form only, since the files come from the same build. */
function isAtlas(value: unknown): value is MapAtlas {
  return typeof value === "object" && value !== null && "debates" in value;
}
