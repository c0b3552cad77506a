import type { Debate, Id } from "../../src/claims/model/index.ts";
import { UsageError } from "../run-program.ts";
import { unknownId } from "../wrong-id.ts";

export interface KnownIds {
  /** The ids in texts separated by commas or spaces, without duplicates. */
  readonly claims: (words: readonly string[]) => readonly Id[];
  readonly claim: (word: string) => Id;
  readonly person: (word: string) => Id;
}

/** Looks up ids from the command line. Throws a `UsageError` for an unknown id, with the id that was probably meant. */
export function knownIds(debate: Debate): KnownIds {
  const claim = (word: string): Id => {
    const id = debate.aliases.get(word) ?? word;
    if (debate.claim.has(id)) return id;
    const retired = debate.retired.find((record) => record.id === id);
    if (retired) throw new UsageError(`The claim \`${id}\` is retired: ${retired.retired?.reason ?? ""}`);
    if (debate.question.has(id))
      throw new UsageError(`\`${id}\` is a question. Name a claim, such as one of its positions.`);
    throw unknownId("claim", word, debate.claim.keys());
  };
  return {
    claim,
    claims: (words) => [...new Set(words.flatMap((word) => word.split(/[\s,]+/).filter(Boolean)).map(claim))],
    person: (word) => {
      if (debate.person.has(word)) return word;
      throw unknownId("person", word, debate.person.keys());
    },
  };
}
