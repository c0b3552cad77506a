/** The value at a path of keys in parsed JSON, or undefined where it leads nowhere. */
export function valueIn(json: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

/** A text in parsed JSON, or "". */
export function textIn(json: unknown, ...keys: readonly string[]): string {
  const value = valueIn(json, ...keys);
  return typeof value === "string" ? value : "";
}

/** A whole number in parsed JSON; anything else is a mistake of whoever sent it. */
export function numberIn(json: unknown, ...keys: readonly string[]): number {
  const value = valueIn(json, ...keys);
  if (typeof value !== "number" || !Number.isSafeInteger(value))
    throw new Error(`No whole number at ${keys.join(".")}.`);
  return value;
}

/** A list in parsed JSON; empty where there is none. */
export function listOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}
