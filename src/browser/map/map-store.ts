import { bisectRight } from "d3";
import type { AtlasDebate, AtlasQuestion, MapAtlas, MapClaim, MapQuestion } from "../../map/map-data.ts";
import { claimCount } from "../../map/map-data.ts";
import { fetchFile, loadOnce } from "../page/site.ts";
import { fetchQuestion } from "./fetch-question.ts";

/** The map's data: the atlas, and the questions that were loaded. */
export class MapStore {
  readonly atlas: MapAtlas;
  readonly #address: string;
  readonly #questions: readonly AtlasQuestion[];
  readonly #numbers: readonly number[];
  readonly #loaded = new Map<string, MapQuestion>();

  private constructor(address: string, atlas: MapAtlas) {
    this.atlas = atlas;
    this.#address = address;
    this.#questions = atlas.debates.flatMap((debate) => debate.questions);
    this.#numbers = this.#questions.map(({ number }) => number);
  }

  /** Loads the atlas. `address` is the folder of atlas.json, with a slash at its end. Rejects if the atlas can't be loaded. */
  static async open(address: string): Promise<MapStore> {
    return new MapStore(address, await fetchFile<MapAtlas>(address, "atlas.json", "debates"));
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
  readonly load: (id: string) => Promise<MapQuestion> = loadOnce(async (id) => {
    const question = await fetchQuestion(this.#address, id);
    this.#loaded.set(id, question);
    loadFonts(question);
    return question;
  });
}

/** Asks for the fonts with rarer letters, of names say. If they came once the question is drawn, all of it would be laid out again. */
function loadFonts({ claims }: MapQuestion): void {
  const letters = claims.flatMap(({ sentence, stances }) => [sentence, ...stances.map(({ name }) => name)]).join("");
  void document.fonts.load(getComputedStyle(document.body).font, letters).catch(() => undefined);
}
