import { confirm, input, search, select } from "@inquirer/prompts";
import { UsageError } from "../site-options.ts";
import type { Asker, Choice } from "./asker.ts";

/** Asks at the terminal. Whoever presses Ctrl+C has seen enough: a `UsageError`, as nothing is written. */
export const terminalAsker: Asker = {
  text: (message, { proposed = "", check = () => "" } = {}) =>
    orStop(
      input({
        message,
        ...(proposed === "" ? {} : { default: proposed, prefill: "editable" as const }),
        validate: (answer) => check(answer.trim()) || true,
      }),
    ),
  choose: (message, choices) => orStop(select({ message, choices: choices.map((choice) => ({ ...choice })) })),
  find: (message, choices) => orStop(search(searchConfig(message, choices))),
  agree: (message) => orStop(confirm({ message, default: false })),
};

async function orStop<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError") throw new UsageError("Nothing was written.");
    throw error;
  }
}

/** What a search through choices needs: each shown choice has all the words that were typed, in its words or its id, or is always shown. */
export function searchConfig(message: string, choices: readonly Choice[]) {
  return {
    message,
    source: (typed: string | undefined) => {
      const words = (typed ?? "").toLowerCase().split(/\s+/);
      const has = ({ name, value, always = false }: Choice): boolean => {
        const text = `${name} ${value}`.toLowerCase();
        return always || words.every((word) => text.includes(word));
      };
      return choices.filter(has).map((choice) => ({ ...choice }));
    },
  };
}
