import { nameAnswers, type Answers } from "../../src/contribute/write/index.ts";
import type { Asker } from "./asker.ts";

/** The keys of a name. Asks whether `Peter Singer`, which only looks like a person, is one. */
export async function askName(asker: Asker, text: string): Promise<Answers> {
  const guess = nameAnswers(text);
  const { family, given } = guess;
  if (text.includes(",") || typeof family !== "string" || typeof given !== "string") return guess;
  const kind = await asker.choose(`What is \`${text.trim()}\`?`, [
    { value: "person", name: `a person: ${family}, ${given}` },
    { value: "organisation", name: "an organisation" },
  ]);
  return kind === "organisation" ? nameAnswers(text, kind) : guess;
}
