import { type Fault, strictFormat } from "./texts.ts";
import type { Value } from "../yaml/value.ts";

const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `2022-06-27`, `2022-06` or `2022`. */
export const date = strictFormat("date", "a date", "2022-06-27", "bad-date", datePattern, (value) => {
  if (datePattern.test(value)) {
    return isInCalendar(value)
      ? null
      : {
          message: `${value} is not in the calendar.`,
          help: `Correct the day, or write only the month: \`${value.slice(0, 7)}\`.`,
        };
  }
  const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(value) ?? [];
  if (year !== undefined && month !== undefined) return outOfRange(value, year, month);
  const meant = asDate(value);
  return {
    message: `\`${value}\` is not written as a date.`,
    help:
      meant === null ? "Write `2022-06-27`, `2022-06` or `2022`, depending on what is known." : `Write \`${meant}\`.`,
    ...(meant === null ? {} : { meant }),
  };
});

/** `2022-06-27`: when somebody did something. */
export const day = strictFormat("day", "a day", "2022-06-27", "bad-date", /^\d{4}-\d{2}-\d{2}$/, (value) => {
  const fault = date.fault(value);
  return fault || value.length === 10
    ? fault
    : { message: `\`${value}\` is not a day.`, help: "Write year, month and day: `2022-06-27`." };
});

/** A date in the right form whose month or day does not exist. */
function outOfRange(value: string, year: string, month: string): Fault {
  return months[Number(month) - 1] === undefined
    ? {
        message: `${value} is not a date: months are 01 to 12.`,
        help: `The month comes before the day. Correct it, or write only the year: \`${year}\`.`,
      }
    : {
        message: `${value} is not in the calendar.`,
        help: `Correct the day, or write only the month: \`${year}-${month}\`.`,
      };
}

function isInCalendar(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split("-").map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year > 0 && day <= (days[month - 1] ?? 0);
}

/** Converts other unambiguous ways to write a date; null for anything else. */
function asDate(value: string): string | null {
  const numbers = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:T.*)?$/.exec(value);
  if (numbers) return joinDate(numbers.slice(1));
  // With full stops the day comes first.
  const [, day, ofYear, inYear] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(value) ?? [];
  if (day !== undefined) return joinDate([inYear, ofYear, day]);
  const named = /^(?:(\d{1,2})\.? )?([a-z]{3})[a-z]*\.? (?:(\d{1,2}), ?)?(\d{4})$/i.exec(value);
  const month = months.indexOf(named?.[2]?.toLowerCase() ?? "") + 1;
  return named && month > 0 ? joinDate([named[4], String(month), named[1] ?? named[3]]) : null;
}

/** The date in CSL-JSON's `{"date-parts": [[2022, 6, 27]]}`; null for any other value. */
export function dateOfParts(value: Value): string | null {
  const parts = value.kind === "mapping" ? value.entries.get("date-parts")?.value : undefined;
  const first = parts?.kind === "list" ? parts.items[0] : undefined;
  return first?.kind === "list"
    ? joinDate(first.items.map((item) => (item.kind === "text" ? item.value : undefined)))
    : null;
}

function joinDate(parts: readonly (string | undefined)[]): string | null {
  const [year, ...rest] = parts.filter((part) => part !== undefined);
  const joined = [year, ...rest.map((part) => part.padStart(2, "0"))].join("-");
  return datePattern.test(joined) && isInCalendar(joined) ? joined : null;
}
