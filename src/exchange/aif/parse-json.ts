/** A value of JSON with the offset at which each object in it begins; or, if it is not JSON, the offset and the reason. */
export type ParsedJson =
  | { readonly value: unknown; readonly offsetOf: (object: object) => number }
  | { readonly message: string; readonly offset: number };

/** How deep arrays and objects may be nested. */
const deepest = 200;

/** Parses JSON (RFC 8259). Unlike `JSON.parse` it knows where things stand, and says in plain words where it stops. */
export function parseJson(text: string): ParsedJson {
  const offsets = new Map<object, number>();
  let at = text.startsWith("\uFEFF") ? 1 : 0;

  class Stop extends Error {}
  const stop = (message: string): never => {
    throw new Stop(message);
  };
  const skip = (): void => {
    while (at < text.length && " \t\n\r".includes(text[at] ?? "")) at += 1;
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const string = (): string => {
    const start = at;
    const written =
      take(/"(?:[^"\\\u0000-\u001f]|\\.)*"/y) ?? stop("This text is never closed, or has a line end in it.");
    try {
      const value: unknown = JSON.parse(written);
      return typeof value === "string" ? value : "";
    } catch {
      at = start;
      return stop("This text has an unknown escape.");
    }
  };
  const value = (depth: number): unknown => {
    skip();
    if (depth > deepest) return stop(`Values are nested deeper than ${deepest} levels.`);
    const start = at;
    switch (text[at]) {
      case '"':
        return string();
      case "{": {
        at += 1;
        const entries: [string, unknown][] = [];
        skip();
        while (text[at] !== "}") {
          if (entries.length > 0 && take(/,\s*/y) === null) stop("A comma or `}` is expected here.");
          if (text[at] !== '"') stop("A name in quotation marks is expected here.");
          const name = string();
          skip();
          if (take(/:/y) === null) stop("A colon is expected here.");
          entries.push([name, value(depth + 1)]);
          skip();
        }
        at += 1;
        const object: object = Object.fromEntries(entries);
        offsets.set(object, start);
        return object;
      }
      case "[": {
        at += 1;
        const items: unknown[] = [];
        skip();
        while (text[at] !== "]") {
          if (items.length > 0 && take(/,/y) === null) stop("A comma or `]` is expected here.");
          items.push(value(depth + 1));
          skip();
        }
        at += 1;
        return items;
      }
      default: {
        const word = take(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y);
        return word === null
          ? stop(at >= text.length ? "The file ends too early." : "This is no JSON.")
          : JSON.parse(word);
      }
    }
  };
  try {
    const whole = value(0);
    skip();
    if (at < text.length) stop("Nothing more is expected here.");
    return { value: whole, offsetOf: (object) => offsets.get(object) ?? 0 };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { message: error.message, offset: Math.min(at, text.length) };
  }
}
