/** Rules about claims that say what will happen. */
import type { ClaimRecord, PartialDate } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/escape.ts";
import { compareText } from "../../text/order.ts";
import type { Problem, Rule } from "../rule.ts";

export const forecastDates: Rule = {
  id: "forecast-dates",
  concern: "evidence",
  severity: "error",
  sentence: "A forecast is due, or has its outcome, before it was made, or has both `by` and `opens`.",
  check: ({ debate }) => debate.claims.flatMap(problemsOf),
};

function problemsOf({ sentence, resolves, stances }: ClaimRecord): readonly Problem[] {
  if (!resolves) return [];
  const { by, opens, outcomes } = resolves;
  const [made = ""] = stances.flatMap(({ date }) => date || []).toSorted(compareText);
  const early = `the earliest stance on this claim is of ${inlineCode(made)}`;
  const both = {
    place: sentence.place,
    message: "This forecast has both `by` and `opens`.",
    help: "Write `by` if a day, month or year was named; otherwise `opens`, what must happen first.",
  };
  const due = {
    place: sentence.place,
    message: `This forecast is due ${inlineCode(by)}, but ${early}.`,
    help: "Correct `by` under `resolves`, or the `date` under `held-by`.",
  };
  return [
    ...(by !== "" && opens !== "" ? [both] : []),
    ...(isBefore(by, made) ? [due] : []),
    ...outcomes.flatMap(({ on, source }) =>
      isBefore(on, made)
        ? {
            place: source.place,
            message: `This outcome is of ${inlineCode(on)}, but ${early}.`,
            help: "Correct `on`, or the `date` under `held-by`. What had happened already is no forecast.",
          }
        : [],
    ),
  ];
}

/** Whether all of a day, month or year is before another: `1946` may be after `1946-01-12`. */
const isBefore = (date: PartialDate, other: PartialDate): boolean =>
  date !== "" && date < other && !other.startsWith(date);
