/** The value at a path of keys in parsed JSON; undefined if there is none. */
export function valueIn(json: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

/** A string in parsed JSON; "" if there is none. */
export function textIn(json: unknown, ...keys: readonly string[]): string {
  const value = valueIn(json, ...keys);
  return typeof value === "string" ? value : "";
}

/** An integer in parsed JSON. Throws if there is none. */
export function numberIn(json: unknown, ...keys: readonly string[]): number {
  const value = valueIn(json, ...keys);
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new Error(`No integer at ${keys.join(".")}.`);
  return value;
}

/** A list in parsed JSON; empty if there is none. */
export function listOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}
