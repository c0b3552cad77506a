import { fieldTables } from "../../src/claims/index.ts";

/** What the checker will say of the value of a key of a claim file, or "". */
export function valueProblem(kind: keyof typeof fieldTables, key: string, value: string): string {
  const field = fieldTables[kind].get(key);
  if (value === "") return field?.required === true ? "This is required." : "";
  const fault = field?.shape.kind === "text" ? field.shape.format.fault(value) : null;
  return fault === null ? "" : `${fault.message} ${fault.help}`;
}
