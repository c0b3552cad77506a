import { writeRecord, type Answers } from "../../contribute/write/index.ts";
import { parse } from "../../claims/index.ts";

const paths = { map: "x/map.yaml", debate: "x/y/debate.yaml", source: "x/sources/y.yaml", person: "x/people/y.yaml" };

/** Whether the values of a record have no errors of form beside missing ones. */
export function fits(kind: keyof typeof paths, answers: Answers): boolean {
  const file = { path: paths[kind], text: writeRecord(kind, answers) };
  return parse(file).findings.every(({ severity, rule }) => severity !== "error" || rule === "missing-key");
}

/** A text, or `otherwise` if a record can't hold it, such as one with an HTML entity. */
export function safeText(kind: "map" | "debate" | "source", key: string, text: string, otherwise: string): string {
  return text !== "" && fits(kind, { [key]: text }) ? text : otherwise;
}

/** A text of at most `most` characters; "" for a longer one, because no words are cut. */
export const shortText = (text: string, most: number): string => (Array.from(text).length <= most ? text : "");
