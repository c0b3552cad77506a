import type { Format } from "../shape/shape.ts";
import { strictFormat } from "./format.ts";

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids are file names too, so they are kept short. */
export const longestId = 64;

/** Whether a text is an id: lower-case words joined by hyphens, at most 64 characters. */
export const isId = (value: string): boolean => value.length <= longestId && idPattern.test(value);

/** The id that comes nearest to a text; "" where nothing is left of it. */
export function asId(value: string): string {
  const plain = value
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestId)
    .replace(/^-+|-+$/g, "");
}

/** The id of something, of which `expected` tells the kind: `the id of a claim`. */
export function idOf(expected: string, example: string): Format {
  return strictFormat("id", expected, example, "bad-id", idPattern, (value) => {
    if (isId(value)) return null;
    if (idPattern.test(value))
      return {
        message: `This id has ${value.length} characters; ${longestId} are allowed.`,
        help: "Shorten it to the words that tell it from others.",
      };
    const words = value.split(/[\s,;]+/).filter((word) => word !== "");
    const listed = words.length > 1 && words.every((word) => isId(word.replace(/^-/, "")));
    if (listed)
      return {
        message: `\`${value}\` is not one id.`,
        help: `Write several ids one below the other, each after a dash and a space:\n${words.map((word) => `  - ${word.replace(/^-/, "")}`).join("\n")}`,
      };
    // A path is what an editor gives who copies the name of a file.
    const fileName = /^(?:\S*\/)?([^\s/]+)\.ya?ml$/i.exec(value)?.[1];
    const id = asId(fileName ?? value);
    return {
      message: `\`${value}\` is not an id: an id is lower-case letters and digits, its words joined by hyphens.`,
      help:
        id === "" ? `Write ${expected}, such as \`${example}\`.` : `Write \`${id}\` if there is a file of that name.`,
      // Only capitals, spaces and the like were in the way: letters that are lost may have told it from others.
      ...(/^[\w\s.-]+$/.test(value) && isId(id) ? { meant: id } : {}),
    };
  });
}
