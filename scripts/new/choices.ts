import type { Debate, Name } from "../../src/claims/model/index.ts";
import type { Choice } from "./asker.ts";

/** The choice for no value. */
export const none = (name: string): Choice => ({ value: "", name });

export const questions = ({ questions }: Debate): readonly Choice[] =>
  questions.map(({ id, sentence }) => ({ value: id, name: sentence.value, description: `question ${id}` }));

export const claims = ({ claims }: Debate): readonly Choice[] =>
  claims.map(({ id, sentence, role }) => ({ value: id, name: sentence.value, description: `${role} ${id}` }));

export const people = ({ people }: Debate): readonly Choice[] =>
  people.map(({ id, name }) => ({ value: id, name: spoken(name), description: id }));

export const sources = ({ sources }: Debate): readonly Choice[] =>
  sources.map(({ id, title }) => ({ value: id, name: title.value, description: id }));

const spoken = (name: Name): string => (name.kind === "literal" ? name.literal : `${name.given} ${name.family}`.trim());
