import type { Draft } from "./draft.ts";

/** The value of a field; "" if there is none. */
export function valueOf(draft: object, field: string): string {
  let value: unknown = draft;
  for (const key of field.split("."))
    value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : "";
  return typeof value === "string" ? value : "";
}

/** The draft with a changed value of a field. */
export function withValue(draft: Draft, field: string, change: (value: string) => string): Draft {
  const [list = "", number, key = ""] = field.split(".");
  const changed = <T extends object>(rows: readonly T[]): readonly T[] =>
    rows.map((row, index) => (index === Number(number) ? { ...row, [key]: change(valueOf(row, key)) } : row));
  switch (list) {
    case "holders":
      return { ...draft, holders: changed(draft.holders) };
    case "uses":
      return { ...draft, uses: changed(draft.uses) };
    case "newPeople":
      return { ...draft, newPeople: changed(draft.newPeople) };
    case "newSources":
      return { ...draft, newSources: changed(draft.newSources) };
    default:
      return { ...draft, [list]: change(valueOf(draft, list)) };
  }
}
