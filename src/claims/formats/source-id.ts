import type { Fault } from "../shape/shape.ts";
import { idOf, isId } from "./id.ts";

const [expected, example] = ["the id of a source", "orwell-1946-nice-cup"];

export const sourceId = idOf(["source"], expected, example);

/** The id of a source, next to a key `at` with the locator. */
export const citedSourceId = idOf(["source"], expected, example, withLocator);

/** `singer-1975, S. 40`, `singer-1975 S. 40` */
function withLocator(value: string): Fault | null {
  const { id, rest } = splitCitation(value);
  if (rest === "" || isListOfIds(value, rest)) return null;
  return {
    message: `\`${value}\` is an id followed by a locator; the locator has its own key, \`at\`.`,
    help: `Write two lines:\nsource: ${id}\nat: ${rest}`,
  };
}

/** In `one, tenth rule` only the first comma is a separator, so the rest is not a list of ids. */
function isListOfIds(value: string, rest: string): boolean {
  const words = rest.split(/[\s,;]+/);
  const hasSpacesOnly = value.includes(",") && !/[,;]/.test(rest) && words.length > 1;
  return !hasSpacesOnly && words.every((word) => isId(word) && /[a-z]/.test(word));
}

/** Splits a text into an id and the rest, without the comma between them; both "" if the text doesn't begin with an id or has nothing after it. */
export function splitCitation(value: string): { readonly id: string; readonly rest: string } {
  const end = value.search(/[\s,;]/);
  const id = value.slice(0, Math.max(0, end));
  const rest = value.slice(id.length).replace(/^[\s,;]+/, "");
  return isId(id) && rest !== "" ? { id, rest } : { id: "", rest: "" };
}
