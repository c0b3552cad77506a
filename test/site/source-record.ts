import type { SourceRecord } from "../../src/claims/model/index.ts";

const place = { path: "claims/sources/work.yaml", start: 0, end: 0 };

/** A source with only the given values. */
export function sourceRecord(facts: Partial<SourceRecord>): SourceRecord {
  return {
    kind: "source",
    id: "work",
    path: place.path,
    place,
    allow: [],
    aliases: [],
    type: { value: "book", place },
    title: { value: "A Work", place },
    names: {},
    dates: {},
    fields: {},
    arxiv: "",
    checked: null,
    archived: null,
    html: "",
    online: null,
    retracted: null,
    ...facts,
  };
}
