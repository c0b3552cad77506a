import type { Context } from "./context.ts";
import { inlineCode } from "../text/inline-code.ts";
import type { Fix, Id, Place } from "../claims/model/index.ts";
import type { Reference } from "./references.ts";
import type { Problem } from "./rule.ts";

/** Kinds that may be a claim or a question. */
const isEither = (kind: Reference["kind"]): boolean => kind === "highlight" || kind === "stop";

const nameOf = (kind: Reference["kind"]): string => (isEither(kind) ? "claim or question" : kind);

/** How to find the id of each kind of record. */
const idHelp: Readonly<Record<Reference["kind"], string>> = {
  claim: "A claim's id is the name of its file without `.yaml`.",
  question: "A question's id is the name of its file without `.yaml`.",
  source: "A source's id is the name of its file in `sources/` without `.yaml`; a new source needs its own file.",
  person: "A person's id is the name of their file in `people/` without `.yaml`; a new person needs their own file.",
  page: "A page's id is the name of its file in `pages/` without `.yaml`.",
  tour: "A tour's id is the name of its file in `tours/` without `.yaml`.",
  highlight: "The id of a claim or a question is the name of its file without `.yaml`.",
  stop: "The id of a claim or a question is the name of its file without `.yaml`.",
  debate: "A debate's id is the name of its folder, which contains a `debate.yaml`.",
};

/** One problem for each reference of a kind to an id that doesn't exist, with the id that was probably meant. */
export function unknownReferences(
  { references, unreadable, debate, nearest, isOnlyOneNear }: Context,
  kind: Reference["kind"],
  isKnown: (reference: Reference) => boolean,
): readonly Problem[] {
  return references
    .filter((reference) => reference.kind === kind && !isKnown(reference) && !unreadable.has(reference.id.value))
    .map(({ id: { value, place } }) => {
      const renamed = kind === "claim" || isEither(kind) ? debate.aliases.get(value) : undefined;
      const meant = nearest(kind, value);
      const help =
        renamed !== undefined
          ? `It was renamed: write ${inlineCode(renamed)}.`
          : meant !== null && meant !== value
            ? `Did you mean ${inlineCode(meant)}?`
            : idHelp[kind];
      const surely = renamed ?? (meant !== null && isOnlyOneNear(kind, value, meant) ? meant : null);
      const isVerbatim = place.end - place.start === value.length;
      const message = `There is no ${nameOf(kind)} ${inlineCode(value)}.`;
      return { place, message, help, ...(surely !== null && isVerbatim ? { fix: write(surely, place) } : {}) };
    });
}

const write = (insert: Id, { start, end }: Place): Fix => ({
  kind: "rewrite",
  does: `wrote ${inlineCode(insert)}`,
  edits: [{ start, end, insert }],
});
