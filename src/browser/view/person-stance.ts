import type { Judgement } from "../../evaluate/index.ts";
import type { Id } from "../../model.ts";

/** What somebody is recorded to hold, with where it can be read. */
export interface RecordedStance {
  readonly claim: Id;
  readonly judgement: Judgement;
  readonly stance: string;
  readonly source: Id;
  readonly label: string;
  readonly at: string;
  readonly quote: string;
}

export interface PersonStance {
  readonly id: Id;
  readonly name: string;
  readonly held: ReadonlyMap<Id, RecordedStance>;
  /** Pages on which they are compared with others. */
  readonly pairs: readonly { readonly name: string; readonly url: string }[];
}

/** Fetches a person's stance; rejects where there is none. */
export async function fetchStance(base: string, person: Id): Promise<PersonStance> {
  const response = await fetch(`${base}map/stances/${person}.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const file: unknown = await response.json();
  const lines = listOf(file, "held").flatMap(readLine);
  return {
    id: person,
    name: textOf(file, "name"),
    held: new Map(lines.map((line) => [line.claim, line])),
    pairs: listOf(file, "pairs").map((pair) => ({ name: textOf(pair, "name"), url: textOf(pair, "url") })),
  };
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = valueOf(value, key);
  return Array.isArray(list) ? list : [];
}

function readLine(line: unknown): readonly RecordedStance[] {
  const judgement = textOf(line, "judgement");
  if (judgement !== "accept" && judgement !== "reject") return [];
  const [claim, stance, source] = [textOf(line, "claim"), textOf(line, "stance"), textOf(line, "source")];
  return [
    {
      claim,
      judgement,
      stance,
      source,
      label: textOf(line, "label"),
      at: textOf(line, "at"),
      quote: textOf(line, "quote"),
    },
  ];
}

function textOf(value: unknown, key: string): string {
  const text = valueOf(value, key);
  return typeof text === "string" ? text : "";
}

function valueOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
