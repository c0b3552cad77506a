import { bases } from "../../claims/schema/claim.ts";
import { isKeyed, textIn, type Keyed } from "../format.ts";
import type { ExchangeClaim, ExchangeSource, ExchangeStance, ExchangeUse } from "../graph.ts";
import { stanceNamed } from "./read-csv.ts";

/** What the data of a claim say of people, sources and basis; every other name in it, and what is no stance, goes to `lose`. */
export function claimData(
  data: unknown,
  lose: (name: string) => void,
): Pick<ExchangeClaim, "basis" | "stances" | "uses"> {
  if (!isKeyed(data)) return { basis: "", stances: [], uses: [] };
  for (const name of Object.keys(data))
    if (!["basis", "by", "sources", "position", "premise"].includes(name)) lose(name);
  const listOf = (key: string): readonly unknown[] => {
    const value = data[key];
    return Array.isArray(value) ? value : [];
  };
  return {
    basis: bases.find((basis) => basis === data["basis"]) ?? "",
    stances: listOf("by").flatMap((entry) => stanceOf(entry, lose) ?? []),
    uses: listOf("sources").flatMap((entry) => useOf(entry) ?? []),
  };
}

function sourceOf(entry: Keyed): ExchangeSource | null {
  const source = { title: textIn(entry, "source"), url: textIn(entry, "url") };
  return source.title === "" && source.url === "" ? null : source;
}

function stanceOf(entry: unknown, lose: (words: string) => void): ExchangeStance | null {
  if (typeof entry === "string") return { person: entry, stance: "asserts", source: null, at: "", date: "" };
  if (!isKeyed(entry) || textIn(entry, "person") === "") return null;
  const stance = stanceNamed(textIn(entry, "stance"));
  if (stance === null) lose(`${textIn(entry, "person")} ${textIn(entry, "stance")}`);
  return (
    stance && {
      person: textIn(entry, "person"),
      stance,
      source: sourceOf(entry),
      at: textIn(entry, "at"),
      date: textIn(entry, "date"),
    }
  );
}

function useOf(entry: unknown): ExchangeUse | null {
  if (!isKeyed(entry)) return null;
  const source = sourceOf(entry);
  return source && { source, at: textIn(entry, "at"), note: textIn(entry, "note"), quote: textIn(entry, "quote") };
}

/**
 * What a claim says besides its words. A position with other relations says that it is one, and an undercut of a
 * linked step which premise it stands below: Argdown can't tell these by its place.
 */
export function dataOf({ basis, stances, uses }: ExchangeClaim, isPosition: boolean, premise: string): string {
  return argdownData({
    position: isPosition ? true : "",
    premise,
    basis,
    by: stances.map(({ person, stance, source, at, date }) => ({
      person,
      stance: stance === "asserts" ? "" : stance,
      source: source?.title ?? "",
      url: source?.url ?? "",
      at,
      date,
    })),
    sources: uses.map(({ source, at, note, quote }) => ({ source: source.title, url: source.url, at, note, quote })),
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
