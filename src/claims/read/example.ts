import type { Value } from "../yaml/value.ts";
import type { Field, Fields, Shape } from "../schema/shape.ts";

/** An example of a key with a value of this shape, as lines of YAML. */
export function example(key: string, shape: Shape): string {
  if (shape.kind === "text" || shape.kind === "one-or-more") return `${key}: ${shape.format.example}`;
  return [`${key}:`, ...linesOf(shape).map((line) => `  ${line}`)].join("\n");
}

function linesOf(shape: Shape): string[] {
  switch (shape.kind) {
    case "text":
    case "one-or-more":
      return [shape.format.example];
    case "list":
      return linesOf(shape.of).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
    case "mapping":
      return exampleFields(shape.fields).flatMap(([key, field]) => example(key, field.shape).split("\n"));
  }
}

/** The required keys; if there are none, the first two. */
function exampleFields(fields: Fields): readonly (readonly [string, Field])[] {
  const all = [...fields];
  const required = all.filter(([, field]) => field.required);
  return required.length > 0 ? required : all.slice(0, 2);
}

/** An example of what is expected, with the words of the file if they are a name. */
export function exampleFor(value: Value, key: string, shape: Shape, whole: Shape): string {
  const isName = shape.kind === "mapping" && shape.fields.has("literal") && value.kind === "text";
  if (!isName || value.value.trim() === "") return example(key, whole);
  const indent = whole.kind === "list" ? ["  - ", "    "] : ["  ", "  "];
  const lines = nameLines(value.value).map((line, index) => `${indent[Math.min(index, 1)] ?? ""}${line}`);
  return [`${key}:`, ...lines].join("\n");
}

/** `Orwell, George` is the name of a person; `George Orwell` may be an organisation's, and anything else probably is. */
function nameLines(name: string): readonly string[] {
  const [family = "", given] = name.split(/,\s*/);
  if (given !== undefined) return [`family: ${family}`, `given: ${given}`];
  const words = name.split(/\s+/);
  if (words.length !== 2) return [`literal: ${name}`];
  return [
    `family: ${words[1] ?? ""}`,
    `given: ${words[0] ?? ""}`,
    `# or only this, for an organisation: literal: ${name}`,
  ];
}
