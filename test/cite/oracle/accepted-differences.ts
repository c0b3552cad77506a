import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Citable } from "../../../src/cite/index.ts";

/** A pattern in the official reference, and its replacement in ours. */
const step = z.strictObject({
  official: z.string().transform((pattern) => new RegExp(pattern, "gu")),
  ours: z.string(),
});

/** A kind of difference between our style and the official one, with the reason why ours is right. */
const acceptedDifference = z
  .strictObject({
    style: z.string(),
    difference: z.string(),
    why: z.string(),
    /** Only works of these types; empty for all. */
    types: z.array(z.string()).default([]),
    /** Only these works, or the least number of works in which it occurs. */
    works: z.union([z.number(), z.array(z.string())]).default([]),
    /** The steps that turn the official reference into ours. */
    steps: z.array(step),
  })
  .transform(({ works, ...rest }) =>
    typeof works === "number" ? { ...rest, works: [], count: works } : { ...rest, works, count: works.length },
  );

/** Official styles, with the last change of their files when the differences were reviewed, and those differences. */
const review = z.strictObject({
  styles: z.record(z.string(), z.strictObject({ file: z.string(), updated: z.string() })),
  accepted: z.array(acceptedDifference),
});

type Step = z.infer<typeof step>;
type AcceptedDifference = z.infer<typeof acceptedDifference>;

/** Reads the file of accepted differences. Throws an error if it isn't in the form that its head describes. */
export const readReview = (): z.infer<typeof review> =>
  review.parse(parse(readFileSync(`${import.meta.dirname}/accepted-differences.yaml`, "utf8")));

/** Applies one step of a difference to an official reference. Returns the same text if the difference doesn't occur. */
function rewritten(reference: string, work: Citable, { types, works }: AcceptedDifference, step: Step): string {
  if (types.length > 0 && !types.includes(work.type)) return reference;
  if (works.length > 0 && !works.includes(work.key)) return reference;
  return rewrite(reference, work, step);
}

/** `$1` is a group of the pattern, `\u$1` the same with a capital letter, and `{…}` a field of the work as in its file. */
function rewrite(reference: string, work: Citable, { official, ours }: Step): string {
  const { title } = work;
  const fields: Readonly<Record<string, string>> = {
    ...work.fields,
    title,
    description: title.replace(/^\[|\]$/g, ""),
  };
  const facts = [...ours.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => fields[name] ?? "");
  if (facts.includes("")) return reference;
  return reference.replace(official, (...found: readonly string[]) =>
    ours
      .replaceAll(/(\\u)?\$(\d)/g, (_, capital: string | undefined, group: string) => {
        const part = found[Number(group)] ?? "";
        return capital ? part.charAt(0).toUpperCase() + part.slice(1) : part;
      })
      .replaceAll(/\{([^}]+)\}/g, (_, name: string) => (fields[name] ?? "").replaceAll("'", "’")),
  );
}

/** Compares our references of works with the official ones, and both with the list of accepted differences. */
export function compare(
  works: readonly Citable[],
  official: (work: Citable) => string,
  ours: (work: Citable) => string,
  accepted: readonly AcceptedDifference[],
) {
  const worksOf = new Map(accepted.map((difference) => [difference, new Set<string>()]));
  const taken = new Set<Step>();
  const unexplained = works.flatMap((work) => {
    let explained = official(work);
    for (const difference of accepted) {
      for (const step of difference.steps) {
        const next = rewritten(explained, work, difference, step);
        if (next === explained) continue;
        worksOf.get(difference)?.add(work.key);
        taken.add(step);
        explained = next;
      }
    }
    const reference = ours(work);
    if (explained === reference) return [];
    return [{ work: work.key, official: official(work), explained, ours: reference }];
  });
  const gone = [...worksOf].flatMap(([{ difference, works: listed, count, steps }, found]) => {
    const missing = listed.filter((id) => !found.has(id));
    const idle = steps.filter((step) => !taken.has(step)).map((step) => step.official.source);
    if (missing.length === 0 && idle.length === 0 && found.size >= count) return [];
    return [{ difference, works: missing, steps: idle, listed: count, found: found.size }];
  });
  return { unexplained, gone };
}
