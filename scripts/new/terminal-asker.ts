import { confirm, input, search, select } from "@inquirer/prompts";
import { UsageError } from "../site-options.ts";
import type { Asker, Choice } from "./asker.ts";

/** Asks at the terminal. Ctrl+C throws a `UsageError`; nothing is written. */
export const terminalAsker: Asker = {
  text: async (message, { proposed = "", check = () => "" } = {}) => {
    const answer = await orStop(
      input({
        message,
        ...(proposed === "" ? {} : { default: proposed, prefill: "editable" as const }),
        validate: (answer) => check(answer.trim()) || true,
      }),
    );
    return answer.trim();
  },
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

/**
 * The configuration of a search: shows the choices that have all typed words in their name or id. Choices that are always
 * shown come after them, so that Enter takes the first match.
 */
export function searchConfig(message: string, choices: readonly Choice[]) {
  return {
    message,
    source: (typed = "") => {
      const words = typed.toLowerCase().trim().split(/\s+/);
      const has = ({ name, value }: Choice): boolean => {
        const text = `${name} ${value}`.toLowerCase();
        return words.every((word) => text.includes(word));
      };
      const found = typed.trim() === "" ? choices : choices.filter((choice) => !choice.always && has(choice));
      const last = typed.trim() === "" ? [] : choices.filter(({ always }) => always);
      return [...found, ...last].map((choice) => ({ ...choice }));
    },
  };
}
