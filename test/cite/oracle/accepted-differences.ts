import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Citable } from "../../../src/cite/index.ts";

/** An official style, and the last change of its file when the differences were reviewed. */
export interface OfficialStyle {
  readonly file: string;
  readonly updated: string;
}

/** A kind of difference between our style and the official one, with the reason why ours is right. */
export interface AcceptedDifference {
  readonly style: string;
  readonly difference: string;
  readonly why: string;
  /** Only works of these types; empty for all. */
  readonly types: readonly string[];
  /** Only these works; empty for all. */
  readonly works: readonly string[];
  /** The least number of works in which it occurs. */
  readonly count: number;
  /** The steps that turn the official reference into ours. */
  readonly steps: readonly Step[];
}

/** A pattern in the official reference, and its replacement in ours. */
export interface Step {
  readonly official: RegExp;
  readonly ours: string;
}

export interface Review {
  readonly styles: Readonly<Record<string, OfficialStyle>>;
  readonly accepted: readonly AcceptedDifference[];
}

/** Reads the file of accepted differences. Throws an error if it isn't in the form that its head describes. */
export function readReview(): Review {
  const { styles, accepted } = record(parse(readFileSync(`${import.meta.dirname}/accepted-differences.yaml`, "utf8")));
  return {
    styles: Object.fromEntries(
      Object.entries(record(styles)).map(([name, style]) => {
        const { file, updated } = record(style);
        return [name, { file: text(file), updated: text(updated) }];
      }),
    ),
    accepted: list(accepted).map((entry) => {
      const { style, difference, why, types = [], works = [], steps } = record(entry);
      const ids = Array.isArray(works) ? works.map(text) : [];
      return {
        style: text(style),
        difference: text(difference),
        why: text(why),
        types: list(types).map(text),
        works: ids,
        count: typeof works === "number" ? works : ids.length,
        steps: list(steps).map((step) => {
          const { official, ours } = record(step);
          return { official: new RegExp(text(official), "gu"), ours: text(ours) };
        }),
      };
    }),
  };
}

/** Applies one step of a difference to an official reference. Returns the same text if the difference doesn't occur. */
export function rewritten(reference: string, work: Citable, { types, works }: AcceptedDifference, step: Step): string {
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

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`Keys are expected, and there is ${JSON.stringify(value)}.`);
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`A list is expected, and there is ${JSON.stringify(value)}.`);
  return value;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new Error(`A text is expected, and there is ${JSON.stringify(value)}.`);
  return value;
}
