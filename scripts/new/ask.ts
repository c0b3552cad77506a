import { confirm, input, search, select } from "@inquirer/prompts";
import type { Debate } from "../../src/claims/model/index.ts";
import { spokenName } from "../../src/claims/model/name.ts";
import { UsageError } from "../run-program.ts";

/** One of several choices: its value, its name and a description. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly description?: string;
  /** Whether a search always shows it. */
  readonly always?: boolean;
}

/** Asks the user at a terminal, or a test. An empty text means no value. */
export interface Asker {
  /** `check` returns what is wrong with the input, or "". */
  readonly text: (question: string, options?: TextOptions) => Promise<string>;
  readonly choose: (question: string, choices: readonly Choice[]) => Promise<string>;
  /** Like `choose`, but with a search by words, which `ranked` answers with the values of choices where it is given. */
  readonly find: (question: string, choices: readonly Choice[], ranked?: Ranked) => Promise<string>;
  readonly agree: (question: string) => Promise<boolean>;
}

type Ranked = (words: string) => readonly string[];

interface TextOptions {
  readonly proposed?: string;
  readonly check?: (answer: string) => string;
}

/** Asks at the terminal. Ctrl+C, and Ctrl+D without an answer, throw a `UsageError`; nothing is written. */
export const terminalAsker: Asker = {
  text: async (message, { proposed = "", check = () => "" } = {}) => {
    const answer = await orStop((context) =>
      input(
        {
          message,
          ...(proposed === "" ? {} : { default: proposed, prefill: "editable" as const }),
          validate: (answer) => check(answer.trim()) || true,
        },
        context,
      ),
    );
    return answer.trim();
  },
  choose: (message, choices) =>
    orStop((context) => select({ message, choices: choices.map((choice) => ({ ...choice })) }, context)),
  find: (message, choices, ranked) => orStop((context) => search(searchConfig(message, choices, ranked), context)),
  agree: (message) => orStop((context) => confirm({ message, default: false }, context)),
};

/** The answer to a prompt. Throws a `UsageError` if the prompt is given up, or the input ends. */
export async function orStop<Answer>(
  ask: (context: { readonly signal: AbortSignal }) => Promise<Answer>,
): Promise<Answer> {
  const stopped = new AbortController();
  // When the input ends, a prompt waits on, but the process does not.
  const stop = (): void => stopped.abort();
  process.once("beforeExit", stop);
  try {
    return await ask({ signal: stopped.signal });
  } catch (error) {
    const isStopped = error instanceof Error && /^(?:Exit|Abort)PromptError$/.test(error.name);
    throw isStopped ? new UsageError("Nothing was written.") : error;
  } finally {
    process.off("beforeExit", stop);
  }
}

/**
 * The configuration of a search: shows the choices that `ranked` finds, or else those that have all typed words in their name
 * or id. Choices that are always shown come after them, so that Enter takes the first match.
 */
export function searchConfig(message: string, choices: readonly Choice[], ranked?: Ranked) {
  return {
    message,
    source: (typed = "") => {
      const words = typed.toLowerCase().trim().split(/\s+/);
      const has = ({ name, value }: Choice): boolean => {
        const text = `${name} ${value}`.toLowerCase();
        return words.every((word) => text.includes(word));
      };
      const matching = (): readonly Choice[] =>
        ranked?.(typed).flatMap((found) => choices.find(({ value }) => value === found) ?? []) ??
        choices.filter((choice) => !choice.always && has(choice));
      const found = typed.trim() === "" ? choices : matching();
      const last = typed.trim() === "" ? [] : choices.filter(({ always }) => always);
      return [...found, ...last].map((choice) => ({ ...choice }));
    },
  };
}

/** The choice for no value. */
export const none = (name: string): Choice => ({ value: "", name });

export const questions = ({ questions }: Debate): readonly Choice[] =>
  questions.map(({ id, sentence }) => ({ value: id, name: sentence.value, description: `question ${id}` }));

export const claims = ({ claims }: Debate): readonly Choice[] =>
  claims.map(({ id, sentence, role }) => ({ value: id, name: sentence.value, description: `${role} ${id}` }));

export const people = ({ people }: Debate): readonly Choice[] =>
  people.map(({ id, name }) => ({ value: id, name: spokenName(name), description: id }));

export const sources = ({ sources }: Debate): readonly Choice[] =>
  sources.map(({ id, title }) => ({ value: id, name: title.value, description: id }));
