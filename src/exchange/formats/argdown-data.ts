import { bases, stances } from "../../claims/schema/claim.ts";
import type { ExchangeClaim, ExchangeSource, ExchangeStance, ExchangeUse } from "../graph.ts";

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textIn = (value: Readonly<Record<string, unknown>>, key: string): string => {
  const text = value[key];
  return typeof text === "string" ? text : typeof text === "number" ? String(text) : "";
};

/** What the data of a claim say of people, sources and basis; every other name in it goes to `lose`. */
export function claimData(
  data: unknown,
  lose: (name: string) => void,
): Pick<ExchangeClaim, "basis" | "stances" | "uses"> {
  if (!isRecord(data)) return { basis: "", stances: [], uses: [] };
  for (const name of Object.keys(data))
    if (!["basis", "by", "sources", "position", "premise"].includes(name)) lose(name);
  const listOf = (key: string): readonly unknown[] => {
    const value = data[key];
    return Array.isArray(value) ? value : [];
  };
  return {
    basis: bases.find((basis) => basis === data["basis"]) ?? "",
    stances: listOf("by").flatMap((entry) => stanceOf(entry) ?? []),
    uses: listOf("sources").flatMap((entry) => useOf(entry) ?? []),
  };
}

function sourceOf(entry: Readonly<Record<string, unknown>>): ExchangeSource | null {
  const source = { title: textIn(entry, "source"), url: textIn(entry, "url") };
  return source.title === "" && source.url === "" ? null : source;
}

function stanceOf(entry: unknown): ExchangeStance | null {
  if (typeof entry === "string") return { person: entry, stance: "asserts", source: null, at: "", date: "" };
  if (!isRecord(entry) || textIn(entry, "person") === "") return null;
  return {
    person: textIn(entry, "person"),
    stance: stances.find((stance) => stance === entry["stance"]) ?? "asserts",
    source: sourceOf(entry),
    at: textIn(entry, "at"),
    date: textIn(entry, "date"),
  };
}

function useOf(entry: unknown): ExchangeUse | null {
  const source = isRecord(entry) ? sourceOf(entry) : null;
  return isRecord(entry) && source !== null
    ? { source, at: textIn(entry, "at"), note: textIn(entry, "note"), quote: textIn(entry, "quote") }
    : null;
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
 * Values in braces, as a part of Argdown on one line. Braces in texts are escaped: Argdown would end the values there.
 */
export function argdownData(data: Readonly<Record<string, unknown>>): string {
  const filled = Object.entries(data).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0) && value !== "",
  );
  if (filled.length === 0) return "";
  const texts = (value: unknown): unknown =>
    typeof value === "string"
      ? value.replace(/[{}]/g, (brace) => (brace === "{" ? "\uE000" : "\uE001"))
      : Array.isArray(value)
        ? value.map(texts)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value).flatMap(([key, inner]) =>
                inner === "" || inner === null ? [] : [[key, texts(inner)]],
              ),
            )
          : value;
  const json = JSON.stringify(texts(Object.fromEntries(filled)));
  return ` ${json
    .replaceAll("\uE000", "\\u007b")
    .replaceAll("\uE001", "\\u007d")
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, asEscape)}`;
}

const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
