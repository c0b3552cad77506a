import type { Fault } from "../shape/shape.ts";
import { idOf, isId } from "./id.ts";

const [expected, example] = ["the id of a source", "lecun-2022-path-ami"];

export const sourceId = idOf(expected, example);

/** The id of a source beside which a key `at` says where in it. */
export const citedSourceId = idOf(expected, example, withLocator);

/** `singer-1975, S. 40`, `singer-1975 S. 40` */
function withLocator(value: string): Fault | null {
  const { id, rest } = splitCitation(value);
  if (rest === "" || isListOfIds(value, rest)) return null;
  return {
    message: `\`${value}\` is an id with a locator behind it; a locator stands under a key of its own, \`at\`.`,
    help: `Write two lines:\nsource: ${id}\nat: ${rest}`,
  };
}

/** In `one, tenth rule` only the first comma divides anything, so what follows is no list of ids. */
function isListOfIds(value: string, rest: string): boolean {
  const words = rest.split(/[\s,;]+/);
  const hasSpacesOnly = value.includes(",") && !/[,;]/.test(rest) && words.length > 1;
  return !hasSpacesOnly && words.every((word) => isId(word) && /[a-z]/.test(word));
}

/** An id and what stands behind it, without the comma between the two; both "" where the text doesn't begin with an id or holds nothing else. */
export function splitCitation(value: string): { readonly id: string; readonly rest: string } {
  const end = value.search(/[\s,;]/);
  const id = value.slice(0, Math.max(0, end));
  const rest = value.slice(id.length).replace(/^[\s,;]+/, "");
  return isId(id) && rest !== "" ? { id, rest } : { id: "", rest: "" };
}
