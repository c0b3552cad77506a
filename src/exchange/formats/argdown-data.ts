import { bases } from "../../claims/schema/claim.ts";
import { isKeyed, textIn, type Keyed } from "../format.ts";
import { sidesOf, type ExchangeClaim, type ExchangeSource, type ExchangeStance, type ExchangeUse } from "../graph.ts";
import { stanceNamed } from "./read-csv.ts";

/** The data of a part of a file. */
export const dataIn = (data: unknown): Readonly<Record<string, unknown>> => (isKeyed(data) ? data : {});

/** What the data of a claim say of people, sources and basis; all else that is in them goes to `lose`. */
export function claimData(data: unknown, lose: Lose): Pick<ExchangeClaim, "basis" | "stances" | "uses"> {
  if (!isKeyed(data)) return { basis: "", stances: [], uses: [] };
  for (const name of Object.keys(data))
    if (!["basis", "by", "sources", "position", "premise"].includes(name)) lose(name);
  const listOf = (key: string): readonly unknown[] => {
    const value = data[key] ?? [];
    return Array.isArray(value) ? value : [value];
  };
  const basis = bases.find((each) => each === data["basis"]) ?? "";
  for (const [name, isRead] of [
    ["basis", basis !== ""],
    ["position", data["position"] === true],
  ] as const)
    if (data[name] !== undefined && !isRead) lose(`${name}: ${inWords(data[name])}`);
  return {
    basis,
    stances: listOf("by").flatMap((entry) => stanceOf(entry, lose) ?? []),
    uses: listOf("sources").flatMap((entry) => useOf(entry, lose) ?? []),
  };
}

type Lose = (words: string) => void;

const inWords = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** An entry with texts under some keys, the first of which a text alone stands for. What it has besides is lost. */
function textsIn(entry: unknown, keys: readonly string[], lose: Lose): Keyed {
  const texts = isKeyed(entry) ? entry : { [keys[0] ?? ""]: entry };
  for (const [key, value] of Object.entries(texts))
    if (!isEmpty(value) && (!keys.includes(key) || textIn(texts, key) === "")) lose(`${key}: ${inWords(value)}`);
  return texts;
}

function sourceOf(entry: Keyed): ExchangeSource | null {
  const source = { title: textIn(entry, "source"), url: textIn(entry, "url") };
  return source.title === "" && source.url === "" ? null : source;
}

function stanceOf(entry: unknown, lose: Lose): ExchangeStance | null {
  const texts = textsIn(entry, ["person", "stance", "source", "url", "at", "date"], lose);
  const person = textIn(texts, "person");
  const stance = stanceNamed(textIn(texts, "stance"));
  if (person !== "" && stance !== null)
    return { person, stance, source: sourceOf(texts), at: textIn(texts, "at"), date: textIn(texts, "date") };
  lose(person === "" ? inWords(texts) : `${person} ${textIn(texts, "stance")}`);
  return null;
}

function useOf(entry: unknown, lose: Lose): ExchangeUse | null {
  const isAddress = typeof entry === "string" && /^https?:/i.test(entry);
  const texts = textsIn(isAddress ? { url: entry } : entry, ["source", "url", "at", "note", "quote"], lose);
  const source = sourceOf(texts);
  if (source === null) lose(inWords(texts));
  return source && { source, at: textIn(texts, "at"), note: textIn(texts, "note"), quote: textIn(texts, "quote") };
}

/**
 * What a claim says besides its words. A position with other relations says that it is one, and an undercut of a
 * linked step which premise it stands below: Argdown can't tell these by its place.
 */
export function dataOf({ basis, ...said }: ExchangeClaim, isPosition: boolean, premise: string): string {
  const { by, sources } = sidesOf(said);
  return argdownData({
    position: isPosition ? true : "",
    premise,
    basis,
    by: by.map((each) => ({ ...each, stance: each.stance === "asserts" ? "" : each.stance })),
    sources,
  });
}

/** Escapes words for Argdown, so that nothing in them is read as one of its signs. */
export function escapeArgdown(text: string): string {
  return text.replace(/[\\*_#@{}[\]<>:;/()=+|~^`]|\.(?=\S)|-(?=-)|(?<=-)-/g, "\\$&");
}

/**
 * Values in braces, as a part of Argdown on one line, without empty ones. Braces in texts are escaped: Argdown would end
 * the values there.
 */
export function argdownData(data: Readonly<Record<string, unknown>>): string {
  // Braces in texts have another character until the values are written.
  const json = JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === "string") return value.replace(/[{}]/g, (brace) => (brace === "{" ? "\uE000" : "\uE001"));
    return isKeyed(value) ? Object.fromEntries(Object.entries(value).filter(([, inner]) => !isEmpty(inner))) : value;
  });
  const escaped = json
    .replace(/[\uE000\uE001]/g, (brace) => (brace === "\uE000" ? "\\u007b" : "\\u007d"))
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, asEscape);
  return escaped === "{}" ? "" : ` ${escaped}`;
}

const isEmpty = (value: unknown): boolean =>
  value === "" || value === null || (Array.isArray(value) && value.length === 0);

const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
