import type { Fix, Place, RelationKind } from "../../claims/model/index.ts";
import type { Context } from "../context.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

export const wrongRelation: Rule = {
  id: "wrong-relation",
  concern: "reference",
  severity: "error",
  sentence: "A relation does not fit the record that it names.",
  check: (context) =>
    context.activeClaims.flatMap(({ relations }) =>
      relations.flatMap((relation) => {
        if (relation.kind === "undercuts") return [];
        const { value, place } = relation.target;
        if (!context.isRoleKnown(value)) return [];
        const wrong = whatIsWrong(context, relation.kind, value);
        if (wrong === null) return [];
        const { message, help, instead } = wrong;
        const fix = instead === null ? null : renameRelation(context.textOf(place.path), relation.kind, instead, place);
        return { place, message, help, ...(fix === null ? {} : { fix }) };
      }),
    ),
};

function whatIsWrong(
  { debate }: Context,
  word: "answers" | "supports" | "objects-to" | "rebuts",
  target: string,
): { readonly message: string; readonly help: string; readonly instead: RelationKind | null } | null {
  const named = inlineCode(target);
  if (debate.question.has(target)) {
    if (word === "answers") return null;
    return {
      message: `${named} is a question, but \`${word}\` takes a claim.`,
      help: `Write \`answers: ${target}\`, or name a claim.`,
      instead: null,
    };
  }
  const role = debate.claim.get(target)?.role;
  if (role === undefined) return null;
  if (word === "answers")
    return {
      message: `${named} is a claim, but \`answers\` takes a question.`,
      help: `Write \`supports\` or \`${role === "objection" ? "rebuts" : "objects-to"}\`, or name a question.`,
      instead: null,
    };
  if (word === "objects-to" && role === "objection")
    return {
      message: `${named} is an objection, but \`objects-to\` takes a position, a reason or a rebuttal.`,
      help: `Write \`rebuts: ${target}\`.`,
      instead: "rebuts",
    };
  if (word === "rebuts" && role !== "objection")
    return {
      message: `${named} is a ${role}, but \`rebuts\` takes an objection.`,
      help: `Write \`objects-to: ${target}\`.`,
      instead: "objects-to",
    };
  return null;
}

/** A fix that renames the key, if it has a single target on the same line and the file doesn't have the other key yet. */
function renameRelation(text: string, word: RelationKind, instead: RelationKind, target: Place): Fix | null {
  const start = text.lastIndexOf("\n", target.start - 1) + 1;
  const isOnLine = new RegExp(`^${word}: *["']?$`).test(text.slice(start, target.start));
  if (!isOnLine || new RegExp(`^${instead}:`, "m").test(text)) return null;
  const edits = [{ start, end: start + word.length, insert: instead }];
  return { kind: "rewrite", does: `wrote \`${instead}\` for \`${word}\``, edits };
}
