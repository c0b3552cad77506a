/** Rules about terms. */
import { inlineCode } from "../../text/escape.ts";
import type { Rule } from "../rule.ts";

export const sharedName: Rule = {
  id: "shared-name",
  concern: "reference",
  severity: "warning",
  sentence: "Two terms have the same name, or a term has one twice.",
  *check({ debate }) {
    const known = new Map<string, string>();
    for (const { id, term, also } of debate.terms)
      for (const { value, place } of [term, ...also]) {
        const name = value.toLowerCase();
        const other = known.get(name);
        known.set(name, id);
        if (other !== undefined)
          yield {
            place,
            message:
              other === id
                ? `This term has the name ${inlineCode(value)} twice.`
                : `The term ${inlineCode(other)} has the name ${inlineCode(value)} too.`,
            help:
              other === id
                ? "Delete one of the two."
                : "Leave the name to the term that people mean by it, or make one term of both.",
          };
      }
  },
};

export const unsourcedDefinition: Rule = {
  id: "unsourced-definition",
  concern: "reference",
  severity: "warning",
  sentence: "A term is defined without a source.",
  check: ({ debate }) =>
    debate.terms
      .filter(({ source }) => source === null)
      .map(({ term }) => ({
        place: term.place,
        message: "No source shows this definition.",
        help: "Name a work that defines the word or uses it so, under `source`. If there is none, add `allow: unsourced-definition # why`.",
      })),
};
