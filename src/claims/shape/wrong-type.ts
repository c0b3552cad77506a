import { dateOfParts } from "../formats/date.ts";
import type { Reading } from "../reading.ts";
import type { Value } from "../yaml/value.ts";
import { capital } from "./capital.ts";
import { exampleFor } from "./example.ts";
import type { Fields, Shape } from "./shape.ts";

const nameOf: Readonly<Record<Value["kind"], string>> = { text: "a text", list: "a list", mapping: "keys with values" };

/** Reports a value of another kind than its shape has. `what` and `whole` are those of `fit`. */
export function wrongType(value: Value, shape: Shape, what: string, key: string, whole: Shape, reading: Reading): null {
  const date = shape.kind === "text" && shape.format.name === "date" ? dateOfParts(value) : null;
  const written = date === null ? exampleFor(value, key, shape, whole) : `${key}: ${date}`;
  reading.report(
    "wrong-type",
    value.place,
    `${capital(what)} contains ${nameOf[value.kind]}, but ${expectedOf(shape)} expected.`,
    `Write it like this:\n${written}`,
  );
  return null;
}

/** A description of a shape, with its verb. */
function expectedOf(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return `${shape.format.expected} is`;
    case "one-or-more":
      return `${shape.format.expected} or a list of them is`;
    case "list":
      return shape.of.kind === "mapping" ? "a list of entries with keys is" : "a list is";
    case "mapping":
      return `keys with values (${keyNames(shape.fields)}) are`;
  }
}

function keyNames(fields: Fields): string {
  const names = [...fields.keys()].map((key) => `\`${key}\``);
  return names.length > 3 ? `${names.slice(0, 3).join(", ")}, …` : names.join(", ");
}
