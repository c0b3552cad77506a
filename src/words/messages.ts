// Sentences with holes, in the part of ICU MessageFormat that the interface needs.

/** What fills a hole. A list counts by its length where a plural depends on it. */
export type Value = string | number | boolean | null | readonly string[];

/** A sentence with holes: a function of their values, in the order of `names`. */
export interface Message<Names extends readonly string[] = readonly string[]> {
  (...values: { readonly [Index in keyof Names]: Value }): string;
  readonly names: Names;
  readonly text: string;
  readonly locale: string;
}

/** A sentence is no message. `at` is the offset of what is wrong. */
export class MessageError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

type Kind = "value" | "plural" | "selectordinal" | "select" | "or";

interface Hole {
  readonly name: string;
  readonly kind: Kind;
  readonly cases: ReadonlyMap<string, readonly Part[]>;
  readonly at: number;
}

/** Plain words, the number of the plural around it, or a hole. */
export type Part = string | { readonly number: true } | Hole;

export const isHole = (part: Part): part is Hole => typeof part === "object" && "name" in part;

/** What words, numbers and lists are written with in a language. */
interface Formats {
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
  readonly ordinal: Intl.PluralRules;
  readonly and: Intl.ListFormat;
  readonly or: Intl.ListFormat;
}

/**
 * Makes the messages of a language (BCP 47):
 *
 *     {name}                                     words as they are, a number as in 1,204, a list as in “a, b and c”
 *     {names, list, or}                          “a, b or c”
 *     {count, plural, =0 {…} one {…} other {# …}}  by the plural of the language; # is the number
 *     {place, selectordinal, one {#st} other {#th}}  the same for “1st”
 *     {name, select, one-value {…} other {…}}    by a value; `none` is an empty one
 *
 * @__NO_SIDE_EFFECTS__
 */
export function messagesIn(locale: string) {
  let formats: Formats | undefined;
  const formatsOnce = (): Formats =>
    (formats ??= {
      number: new Intl.NumberFormat(locale),
      plural: new Intl.PluralRules(locale),
      ordinal: new Intl.PluralRules(locale, { type: "ordinal" }),
      and: new Intl.ListFormat(locale),
      or: new Intl.ListFormat(locale, { type: "disjunction" }),
    });
  /** @__NO_SIDE_EFFECTS__ */
  return function message<const Names extends readonly string[]>(names: Names, text: string): Message<Names> {
    let parts: readonly Part[] | undefined;
    const say = (...values: readonly Value[]): string => {
      const valueOf = new Map(names.map((name, index) => [name, values[index] ?? null]));
      return format((parts ??= parseMessage(text)), valueOf, formatsOnce(), "");
    };
    return Object.assign(say, { names, text, locale });
  };
}

export const isMessage = (value: unknown): value is Message => typeof value === "function" && "names" in value;

function format(parts: readonly Part[], values: ReadonlyMap<string, Value>, formats: Formats, counted: string): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      return isHole(part) ? fill(part, values, formats, counted) : counted;
    })
    .join("");
}

function fill(
  { name, kind, cases }: Hole,
  values: ReadonlyMap<string, Value>,
  formats: Formats,
  counted: string,
): string {
  const value = values.get(name) ?? null;
  const inCase = (key: string, shown: string): string =>
    format(cases.get(key) ?? cases.get("other") ?? [], values, formats, shown);
  switch (kind) {
    case "value":
      if (typeof value === "number") return formats.number.format(value);
      return isList(value) ? formats.and.format(value) : String(value ?? "");
    case "or":
      return isList(value) ? formats.or.format(value) : String(value ?? "");
    case "select":
      return inCase(value === null || value === "" ? "none" : String(value), counted);
    case "plural":
    case "selectordinal": {
      const count = isList(value) ? value.length : Number(value);
      const category = (kind === "plural" ? formats.plural : formats.ordinal).select(count);
      return inCase(cases.has(`=${count}`) ? `=${count}` : category, formats.number.format(count));
    }
  }
}

const isList = (value: Value): value is readonly string[] => Array.isArray(value);

const kinds: ReadonlyMap<string, Kind> = new Map([
  ["plural", "plural"],
  ["selectordinal", "selectordinal"],
  ["select", "select"],
  ["list", "or"],
]);

/** Takes a message apart. Throws a `MessageError` where a brace is missing or a hole is of no known kind. */
export function parseMessage(text: string): readonly Part[] {
  let at = 0;
  const next = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    at += found.length;
    return found;
  };
  const expect = (pattern: RegExp, wanted: string): string => {
    const found = next(pattern);
    if (found === "") throw new MessageError(`${wanted} is missing`, at);
    return found.trim();
  };

  function sequence(isNested: boolean, isPlural: boolean): readonly Part[] {
    const parts: Part[] = [];
    while (at < text.length && !(isNested && text[at] === "}")) {
      const words = next(isPlural ? /[^{}#]+/y : /[^{}]+/y);
      if (words !== "") parts.push(words);
      else if (text[at] === "{") parts.push(hole(isPlural));
      else if (next(/#/y)) parts.push({ number: true });
      else throw new MessageError("There is a } without a {", at);
    }
    return parts;
  }

  function hole(isPlural: boolean): Hole {
    const start = at;
    expect(/\{/y, "A {");
    const name = expect(/\s*[A-Za-z]\w*\s*/y, "The name of what is filled in");
    const cases = new Map<string, readonly Part[]>();
    let kind: Kind = "value";
    if (next(/,\s*/y)) {
      const kindAt = at;
      const named = kinds.get(expect(/[a-z]+\s*/y, "plural, select, selectordinal or list"));
      if (!named) throw new MessageError("Only plural, select, selectordinal and list are known", kindAt);
      kind = named;
      expect(/,\s*/y, "A comma");
      if (kind === "or") expect(/or\s*/y, "The word or");
      else {
        while (text[at] !== "}") {
          const key = expect(/[^\s{}]+\s*/y, "A } or the name of a case");
          expect(/\{/y, "A {");
          cases.set(key, sequence(true, isPlural || kind !== "select"));
          expect(/\}\s*/y, "A }");
        }
        if (kind !== "select" && !cases.has("other")) throw new MessageError("The case “other” is missing", at);
      }
    }
    expect(/\}/y, "A }");
    return { name, kind, cases, at: start };
  }

  return sequence(false, false);
}

/** The holes of a message: the name and place of each, and whether its value is shown, rather than only choosing words. */
export function holesOf(
  text: string,
): readonly { readonly name: string; readonly at: number; readonly isShown: boolean }[] {
  const inParts = (parts: readonly Part[]): ReturnType<typeof holesOf> =>
    parts.flatMap((part) => {
      if (!isHole(part)) return [];
      const inCases = [...part.cases.values()];
      const isShown = inCases.length === 0 || inCases.flat().some((one) => typeof one === "object" && "number" in one);
      return [{ name: part.name, at: part.at, isShown }, ...inCases.flatMap(inParts)];
    });
  return inParts(parseMessage(text));
}

/** A stretch of a sentence: plain, in code type, stressed, or a link by the name that the sentence has for it. */
export type Stretch =
  | { readonly kind: "text" | "code" | "strong"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly name: string };

/**
 * Takes a sentence of the interface apart: `` `code` ``, `*stressed*` and `[words of a link](name)`. Everything else is plain.
 * Whoever shows it knows where each name leads, so that a translation may put the link where its language needs it.
 */
export function stretches(sentence: string): readonly Stretch[] {
  return sentence.split(/(`[^`]+`|\*[^*]+\*|\[[^\]]+\]\([a-z-]+\))/).flatMap((part): readonly Stretch[] => {
    if (part === "") return [];
    if (part.startsWith("`") && part.length > 2) return [{ kind: "code", text: part.slice(1, -1) }];
    if (part.startsWith("*") && part.length > 2) return [{ kind: "strong", text: part.slice(1, -1) }];
    const link = /^\[([^\]]+)\]\(([a-z-]+)\)$/.exec(part);
    return [link ? { kind: "link", text: link[1] ?? "", name: link[2] ?? "" } : { kind: "text", text: part }];
  });
}
