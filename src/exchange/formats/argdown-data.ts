import { bases, stances } from "../../claims/fields/claim-fields.ts";
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
