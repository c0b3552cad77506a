/** The rule about ids that no record has, and what may be meant by them. */
import type { Fix, Id, Place, ReferenceKind } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/escape.ts";
import type { Context } from "../context.ts";
import type { Reference } from "../../claims/graph/references.ts";
import type { Problem, Rule } from "../rule.ts";

export const unknownId: Rule = {
  id: "unknown-id",
  concern: "reference",
  severity: "error",
  sentence: "A key, a link or a citation names something that is not on the map.",
  aliases: [
    "unknown-claim",
    "unknown-question",
    "unknown-source",
    "unknown-person",
    "unknown-debate",
    "unknown-page",
    "unknown-tour",
    "unknown-highlight",
    "unknown-stop",
  ],
  *check(context) {
    const { references, unreadable, debate } = context;
    for (const reference of references) {
      const { kind, as, id, by } = reference;
      const { value, place } = id;
      const question = debate.question.get(value);
      // wrong-relation reports a relation to a question; undercut-without-step reports an undercut that has one as
      // conclusion.
      const isElsewhere = as === "relation" || as === "conclusion" || as === "prose";
      if (!isKnown(reference, context)) {
        if (!unreadable.has(value)) yield unknown(reference, context);
      } else if (kind === "claim" && !isElsewhere && question)
        yield {
          place,
          message: `${inlineCode(value)} is a question, but \`${as}\` takes a claim.`,
          help: "Name a claim that answers it.",
        };
      else if (kind === "question" && as === "list" && question && question.debate !== by.id)
        yield {
          place,
          message: `The question ${inlineCode(value)} belongs to the debate ${inlineCode(question.debate)} rather than ${inlineCode(by.id)}.`,
          help: `Delete it from this list, or move its file into the folder \`${by.id}/\`.`,
        };
    }
  },
};

/** Whether there is a record with this id. wrong-relation reports a relation to a record of the wrong kind. */
function isKnown({ kind, as, id: { value } }: Reference, { knows }: Context): boolean {
  if (knows(kind, value)) return true;
  return kind === "claim"
    ? knows("question", value)
    : kind === "question" && as === "relation" && knows("claim", value);
}

function unknown({ kind, id: { value, place } }: Reference, context: Context): Problem {
  const { debate, published, nearest, isOnlyOneNear } = context;
  const renamed = debate.aliases[kind].get(value);
  const isLost = published.ids.some(({ id, kind: was }) => id === value && (was === kind || kind === "either"));
  const meant = isLost ? null : nearest(kind, value);
  const help =
    renamed !== undefined
      ? `It was renamed: write ${inlineCode(renamed)}.`
      : isLost
        ? "Its file was deleted: restore it, or name another record."
        : meant !== null && meant !== value
          ? `Did you mean ${inlineCode(meant)}?`
          : whereIdsAre[kind];
  const surely = renamed ?? (meant !== null && isOnlyOneNear(kind, value, meant) ? meant : null);
  const isVerbatim = place.end - place.start === value.length;
  const message = `There is no ${kind === "either" ? "claim or question" : kind} ${inlineCode(value)}.`;
  return { place, message, help, ...(surely !== null && isVerbatim ? { fix: writeId(surely, place) } : {}) };
}

/** How to find the id of each kind of record. */
const whereIdsAre: Readonly<Record<ReferenceKind, string>> = {
  claim: "A claim's id is the name of its file without `.yaml`.",
  question: "A question's id is the name of its file without `.yaml`.",
  source: "A source's id is the name of its file in `sources/` without `.yaml`; a new source needs its own file.",
  person: "A person's id is the name of their file in `people/` without `.yaml`; a new person needs their own file.",
  page: "A page's id is the name of its file in `pages/` without `.yaml`.",
  tour: "A tour's id is the name of its file in `tours/` without `.yaml`.",
  term: "A term's id is the name of its file in `terms/` without `.yaml`.",
  either: "The id of a claim or a question is the name of its file without `.yaml`.",
  debate: "A debate's id is the name of its folder, which contains a `debate.yaml`.",
};

/** A fix that writes an id. */
export const writeId = (insert: Id, { start, end }: Place): Fix => ({
  kind: "rewrite",
  does: `wrote ${inlineCode(insert)}`,
  edits: [{ start, end, insert }],
});
