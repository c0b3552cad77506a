import type { CitedWork, SourceRecord } from "../../claims/model/index.ts";

/** A work as a version of a claim cited it, in the shape of a source record, so that it can be shown and cited like one. */
export function workSource({ id, type, title, ...facts }: CitedWork): SourceRecord {
  const place = { path: "", start: 0, end: 0 };
  return {
    kind: "source",
    id,
    path: "",
    place,
    allow: [],
    type: { value: type, place },
    title: { value: title, place },
    ...facts,
    checked: null,
  };
}
