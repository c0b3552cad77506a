import type { Basis, ClaimRecord, Placed, Quote, Relation, Retirement, SourceUse, Stance } from "../model/index.ts";
import { bases, relationKeys, stances } from "../fields/claim-fields.ts";
import { innerMapping, innerMappings, placedText, placedTexts, plainText, prose } from "../shape/get.ts";
import type { Mapping } from "../yaml/value.ts";
import type { RecordParts } from "./record-base.ts";

/** A claim; null without its sentence. */
export function readClaim({ base, debate, mapping, reading }: RecordParts): ClaimRecord | null {
  const sentence = placedText(mapping, "claim");
  const explanation = prose(mapping, "explanation", reading);
  return (
    sentence && {
      kind: "claim",
      ...base,
      debate,
      sentence,
      relations: [...mapping.entries.keys()].flatMap((key) => relationsOf(mapping, key)),
      jointlyWith: placedTexts(mapping, "jointly-with"),
      basis: basisOf(mapping),
      stances: innerMappings(mapping, "held-by").flatMap((entry) => stanceOf(entry) ?? []),
      uses: innerMappings(mapping, "sources").flatMap((entry) => useOf(entry) ?? []),
      explanation,
      aliases: placedTexts(mapping, "aliases"),
      retired: retirementOf(mapping),
      draft: plainText(mapping, "draft") === "true",
      original: plainText(mapping, "original"),
    }
  );
}

function relationsOf(mapping: Mapping, key: string): readonly Relation[] {
  const kind = relationKeys.find((relation) => relation === key);
  if (kind === undefined) return [];
  if (kind !== "undercuts") return placedTexts(mapping, kind).map((target) => ({ kind, target }));
  return innerMappings(mapping, kind).flatMap((entry) => {
    const premise = placedText(entry, "premise");
    const conclusion = placedText(entry, "conclusion");
    return premise && conclusion ? [{ kind, premise, conclusion, place: entry.place }] : [];
  });
}

function basisOf(mapping: Mapping): Placed<Basis> | null {
  const written = placedText(mapping, "basis");
  const value = bases.find((basis) => basis === written?.value);
  return written && value ? { value, place: written.place } : null;
}

function stanceOf(entry: Mapping): Stance | null {
  const person = placedText(entry, "person");
  const source = placedText(entry, "source");
  const written = plainText(entry, "stance");
  const stance = stances.find((kind) => kind === written) ?? "asserts";
  return person && source && { person, stance, source, at: plainText(entry, "at"), date: plainText(entry, "date") };
}

function useOf(entry: Mapping): SourceUse | null {
  const source = placedText(entry, "source");
  const quote = innerMapping(entry, "quote");
  return (
    source && {
      source,
      at: plainText(entry, "at"),
      note: plainText(entry, "note"),
      quote: quote && quoteOf(quote),
    }
  );
}

const quoteOf = (entry: Mapping): Quote => ({
  exact: plainText(entry, "exact"),
  prefix: plainText(entry, "prefix"),
  suffix: plainText(entry, "suffix"),
});

function retirementOf(mapping: Mapping): Retirement | null {
  const entry = innerMapping(mapping, "retired");
  return (
    entry && {
      date: plainText(entry, "date"),
      reason: plainText(entry, "reason"),
      replacedBy: placedText(entry, "replaced-by"),
    }
  );
}
