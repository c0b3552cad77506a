/** What a version of a claim says, as its canonical form has it: the form leaves out empty values, which the defaults put back. */
import * as z from "zod/mini";
import { bases, criteria, outcomes, stances, targetKeys } from "./claim.ts";
import { orNull } from "./keys.ts";

const text = z._default(z.string(), "");
const list = <Entry extends z.ZodMiniType>(entry: Entry) => z._default(z.array(entry), []);
const each = <Value extends z.ZodMiniType>(value: Value) => z._default(z.record(z.string(), value), {});

export const relation = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("undercuts"), undercut: list(z.string()), premise: text, conclusion: text }),
  z.object({ kind: z.enum(targetKeys), target: text }),
]);

export const name = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("literal"), literal: text }),
  z.object({
    kind: z.literal("personal"),
    family: text,
    given: text,
    droppingParticle: text,
    nonDroppingParticle: text,
    suffix: text,
  }),
]);

const stance = z.object({
  person: text,
  /** Null where no such person is known. */
  name: orNull(name),
  stance: z.enum(stances),
  source: text,
  at: text,
  date: text,
  probability: text,
});

const resolves = z.object({
  by: text,
  opens: text,
  how: text,
  criteria: z.enum(criteria),
  outcomes: list(z.object({ outcome: z.enum(outcomes), on: text, source: text, at: text })),
});

const quote = z.object({ exact: text, prefix: text, suffix: text });

const use = z.object({ source: text, at: text, note: text, quote: orNull(quote) });

const work = z.object({
  id: text,
  type: text,
  title: text,
  arxiv: text,
  names: each(list(name)),
  dates: each(text),
  fields: each(text),
});

/** The home relation is the first. */
export const content = z.pipe(
  z.object({
    sentence: text,
    home: z.optional(relation),
    relations: list(relation),
    "jointly-with": list(z.string()),
    basis: z._default(z.enum(["", ...bases]), ""),
    stances: list(stance),
    uses: list(use),
    /** Null if it is no forecast. */
    resolves: orNull(resolves),
    /** Markdown. */
    explanation: text,
    /** Every known source that the stances, the uses or the explanation cite, by id. */
    works: list(work),
  }),
  z.transform(({ home, relations, "jointly-with": jointlyWith, ...rest }) => ({
    ...rest,
    relations: home ? [home, ...relations] : relations,
    jointlyWith,
  })),
);

/** The bibliographic facts of a source that belong to a claim's version: no abstract, note or date of access. */
export interface CitedWork extends Readonly<Omit<z.output<typeof work>, "names">> {
  readonly names: Readonly<Record<string, readonly z.output<typeof name>[]>>;
}

/** Everything that a claim says, independent of its file and of other claims. versions/canonical-form.ts says which lists are ordered. */
export interface ClaimContent extends Readonly<Omit<z.output<typeof content>, "works">> {
  readonly works: readonly CitedWork[];
}

export type StatedRelation = z.output<typeof relation>;
