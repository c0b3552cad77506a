/** Records of what fits the schemas: a reader for each kind of file. */
import type * as z from "zod/mini";
import { readLicence } from "../formats/choices.ts";
import { readable, readColour } from "../formats/colour.ts";
import type { FileRecord, Name, PartialDate, Placed, Prose, Relation, SourceRecord } from "../model/index.ts";
import { readProse } from "../prose/read-prose.ts";
import type { Reading } from "../reading.ts";
import { cslDates } from "../schema/csl-variables.ts";
import { relationKeys, type ClaimData } from "../schema/claim.ts";
import { fieldTables, schemas } from "../schema/index.ts";
import type { Mapping, Text } from "../yaml/value.ts";
import { fit, partsOf } from "./fit.ts";

type Kind = FileRecord["kind"];

/** What a record is made of besides the values of its file. */
interface Context {
  readonly base: Pick<FileRecord, "id" | "path" | "place" | "allow">;
  readonly debate: string;
  /** The keys that fit, in the order of the file. */
  readonly mapping: Mapping;
  readonly prose: (text: Text | undefined) => Prose | null;
}

/** Reads the record of a mapping; null, with findings, if something required is missing or wrong. `what` names its kind: `a claim`. */
type Reader = (
  value: Mapping,
  what: string,
  about: { readonly id: string; readonly debate: string },
  reading: Reading,
) => FileRecord | null;

const reader =
  <Schema extends z.ZodMiniType>(
    kind: Kind,
    schema: Schema,
    recordOf: (data: z.output<Schema>, context: Context) => FileRecord,
  ): Reader =>
  (value, what, { id, debate }, reading) => {
    const fields = fieldTables[kind];
    const { data, mapping } = fit(value, schema, fields, what, reading);
    const base = { id, path: value.place.path, place: value.place, allow: readAllow(mapping, reading) };
    const prose = (text: Text | undefined): Prose | null => (text === undefined ? null : readProse(text, reading));
    if (data !== null) return recordOf(data, { base, debate, mapping, prose });
    // What is wrong with its Markdown is reported all the same.
    for (const { value, shape } of partsOf(mapping, { kind: "mapping", fields }))
      if (value.kind === "text" && shape.kind === "text" && shape.format.name === "markdown") prose(value);
    return null;
  };

export const readers: Readonly<Record<Kind, Reader>> = {
  claim: reader("claim", schemas.claim, ({ targets, ...data }, { base, debate, mapping, prose }) => ({
    kind: "claim",
    ...data,
    ...base,
    debate,
    relations: relationsOf(targets, mapping),
    explanation: prose(data.explanation),
  })),
  question: reader("question", schemas.question, (data, { base, debate, prose }) => ({
    kind: "question",
    ...base,
    debate,
    sentence: data.question,
    summary: prose(data.summary),
    state: prose(data.state),
    exclusive: data.exclusive,
    arisesFrom: data["arises-from"],
    aliases: data.aliases,
  })),
  debate: reader("debate", schemas.debate, (data, { base, prose }) => ({
    kind: "debate",
    ...data,
    ...base,
    summary: prose(data.summary),
  })),
  source: reader(
    "source",
    schemas.source,
    ({ type, title, arxiv, checked, archived, html, online, retracted, aliases, ...rest }, { base, mapping }) => {
      const { allow: _allow, ...variables } = rest;
      const whereabouts = { archived, html, online, retracted };
      const facts = { ...variablesOf(variables, mapping), arxiv, checked, ...whereabouts };
      return { kind: "source", ...base, type, title, ...facts, aliases };
    },
  ),
  person: reader("person", schemas.person, (data, { base, prose }) => ({
    kind: "person",
    ...data,
    ...base,
    summary: prose(data.summary),
  })),
  page: reader("page", schemas.page, (data, { base, prose }) => ({
    kind: "page",
    ...data,
    ...base,
    text: prose(data.text),
    parts: data.parts.map((part) => ({ ...part, text: prose(part.text) })),
  })),
  tour: reader("tour", schemas.tour, (data, { base, prose }) => ({
    kind: "tour",
    ...data,
    ...base,
    summary: prose(data.summary),
    stops: data.stops.map((stop) => ({ ...stop, text: prose(stop.text) })),
  })),
  term: reader("term", schemas.term, ({ underline, also, ...data }, { base }) => ({
    kind: "term",
    ...data,
    ...base,
    underline: underline.length === 0 ? [data.term] : underline,
    also: [...underline.filter(({ value }) => value !== data.term.value), ...also],
  })),
  map: reader("map", schemas.map, ({ licence, theme, ...data }, { base, prose }) => ({
    kind: "map",
    ...data,
    ...base,
    summary: prose(data.summary),
    lead: prose(data.lead),
    funding: prose(data.funding),
    corrections: prose(data.corrections),
    licence: licence === "" ? null : readLicence(licence),
    accent: theme && {
      light: readColour(theme.accent),
      dark: theme["accent-dark"] === "" ? readable(readColour(theme.accent), "dark") : readColour(theme["accent-dark"]),
    },
  })),
};

/** The relations of a claim in the order of its file, because the first one is its home. */
function relationsOf(targets: ClaimData["targets"], { entries }: Mapping): readonly Relation[] {
  return [...entries].flatMap(([key, { value }]): readonly Relation[] => {
    const kind = relationKeys.find((relation) => relation === key);
    if (kind === undefined) return [];
    if (kind !== "undercuts") return targets[kind].map((target) => ({ kind, target }));
    const items = value?.kind === "list" ? value.items : [];
    return targets.undercuts.flatMap((undercut, index) => {
      const place = items[index]?.place;
      return place ? [{ kind, ...undercut, place }] : [];
    });
  });
}

/** The variables of a source by the type of their values, in the order of its file. */
function variablesOf(
  data: Readonly<Record<string, readonly Name[] | string | undefined>>,
  { entries }: Mapping,
): Pick<SourceRecord, "names" | "dates" | "fields"> {
  const names: Record<string, readonly Name[]> = {};
  const dates: Record<string, PartialDate> = {};
  const fields: Record<string, string> = {};
  for (const key of entries.keys()) {
    const value = data[key];
    if (typeof value === "object") names[key] = value;
    else if (value !== undefined && Object.hasOwn(cslDates, key)) dates[key] = value;
    else if (value !== undefined) fields[key] = value;
  }
  return { names, dates, fields };
}

/** The rules under `allow`. A comment must say why, on the same lines or on the line above. */
function readAllow(mapping: Mapping, reading: Reading): readonly Placed<string>[] {
  const entry = mapping.entries.get("allow");
  if (!entry) return [];
  const { key, value } = entry;
  const rules = (value?.kind === "list" ? value.items : [value]).flatMap((rule) =>
    rule?.kind === "text" ? [rule] : [],
  );
  if (value && rules.length > 0 && !hasReason(reading.file.text, key.place.start, value.place.end)) {
    reading.report(
      "allow-without-reason",
      key.place,
      "`allow` has no comment that says why.",
      `Add the reason as a comment: \`allow: ${rules[0]?.value ?? ""} # the reason\`.`,
    );
  }
  return rules.map(({ value, place }) => ({ value, place }));
}

/** Ids have no `#`, so every `#` on the lines of `allow` begins a comment. */
function hasReason(text: string, start: number, end: number): boolean {
  const lineEnd = text.indexOf("\n", end);
  const before = text.slice(0, start).split(/\r?\n/).at(-2) ?? "";
  const comments = [before.trim(), ...text.slice(start, lineEnd < 0 ? text.length : lineEnd).split(/(?=#)/)];
  return comments.some((comment) => /^#\s*\w/.test(comment) && !comment.includes("yaml-language-server"));
}
