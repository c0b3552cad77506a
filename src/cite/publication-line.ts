import type { Citable } from "./citable.ts";

/** Where a work was published, on one line: `Tea Table Podcast, vol. 2, no. 416, BBC`. A publisher with the same name as the container is left out. */
export function publicationLine(work: Citable): string {
  const field = (variable: string): string => work.fields[variable] ?? "";
  const container = field("container-title");
  const publisher = field("publisher") === container ? "" : field("publisher");
  return [
    container,
    field("volume") && `vol. ${field("volume")}`,
    field("issue") && `no. ${field("issue")}`,
    field("number") && `no. ${field("number")}`,
    publisher,
  ]
    .filter((part) => part !== "")
    .join(", ");
}
