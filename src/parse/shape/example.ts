import type { Field, Fields, Shape } from "./shape.ts";

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
