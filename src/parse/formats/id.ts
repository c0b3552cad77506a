import type { Fault, Format } from "../shape/shape.ts";
import { deviceNameMessage, isDeviceName } from "./device-name.ts";
import { strictFormat } from "./format.ts";

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids are file names too, so they are kept short. */
export const longestId = 64;

/** Whether a text is an id: lower-case words joined by hyphens, at most 64 characters, and no name of a device. */
export const isId = (value: string): boolean =>
  value.length <= longestId && idPattern.test(value) && !isDeviceName(value);

/** The id that comes nearest to a text; "" where nothing is left of it. */
export function asId(value: string): string {
  const plain = value
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase();
  return plain
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .join("-")
    .slice(0, longestId)
    .replace(/-$/, "");
}

/** The id of something, of which `expected` tells the kind: `the id of a claim`. `also` knows what else is written in its place. */
export function idOf(expected: string, example: string, also: (value: string) => Fault | null = () => null): Format {
  return strictFormat("id", expected, example, "bad-id", idPattern, (value) => {
    if (isId(value)) return null;
    return (
      also(value) ?? badForm(value) ?? severalIds(value) ?? pathForId(value) ?? otherWords(value, expected, example)
    );
  });
}

/** An id by its letters that may not be one. */
function badForm(value: string): Fault | null {
  if (isDeviceName(value)) return { message: deviceNameMessage(value), help: "Give that file a longer name." };
  return idPattern.test(value)
    ? {
        message: `This id has ${value.length} characters; ${longestId} are allowed.`,
        help: "Shorten it to the words that tell it from others.",
      }
    : null;
}

function severalIds(value: string): Fault | null {
  const words = value
    .split(/[\s,;]+/)
    .filter((word) => word !== "")
    .map((word) => word.replace(/^-/, ""));
  if (words.length < 2 || !words.every(isId)) return null;
  const listed = words.map((word) => `  - ${word}`).join("\n");
  return {
    message: `\`${value}\` is not one id.`,
    help: `Write several ids one below the other, each after a dash and a space:\n${listed}`,
  };
}

/** What an editor gives who copies the name of a file, or a folder's name before an id. */
function pathForId(value: string): Fault | null {
  const name = value.slice(value.lastIndexOf("/") + 1);
  const id = name.replace(/\.ya?ml$/i, "");
  if (id === value || !isId(id)) return null;
  return {
    message: `\`${value}\` is the ${name === value ? "name" : "path"} of a file; an id is that name without folders and without \`.yaml\`.`,
    help: `Write \`${id}\`.`,
    meant: id,
  };
}

function otherWords(value: string, expected: string, example: string): Fault {
  const id = asId(value);
  return {
    message: `\`${value}\` is not an id: an id is lower-case letters and digits, its words joined by hyphens.`,
    help: id === "" ? `Write ${expected}, such as \`${example}\`.` : `Write \`${id}\` if there is a file of that name.`,
    // Only capitals, spaces and the like were in the way: letters that are lost may have told it from others.
    ...(/^[\w\s.-]+$/.test(value) && isId(id) ? { meant: id } : {}),
  };
}
