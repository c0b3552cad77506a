import type { Id, Named } from "../model/index.ts";
import { inLatinLetters } from "../../text/characters.ts";
import { type Fault, type Format, strictFormat } from "./texts.ts";

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids are also file names, so they are short. */
export const longestId = 64;

/** Whether a text is an id: lower-case words joined by hyphens, at most 64 characters, and not a device name. */
export const isId = (value: string): boolean =>
  value.length <= longestId && idPattern.test(value) && !isDeviceName(value);

/**
 * Turns a text into an id; "" if none of its letters can be written in Latin letters. One that is too long is cut at 64 characters, also
 * within a word: published anchors of headings and ids of former versions were made so, and must stay. For new files there is `asNewId`.
 */
export const asId = (value: string): string => joinedWords(value).slice(0, longestId).replace(/-$/, "");

/** Like `asId`, for the name of a file that is new or gets another name: an id that is too long ends with a whole word. */
export const asNewId = (value: string): string => cutId(joinedWords(value), longestId);

/** As many words of an id as fit into `length` characters. A first word that is too long is cut. */
export function cutId(id: string, length: number): string {
  if (id.length <= length) return id;
  const end = id.lastIndexOf("-", length);
  return id.slice(0, end > 0 ? end : length);
}

const joinedWords = (value: string): string =>
  inLatinLetters(value)
    .replace(/['’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .join("-");

/**
 * A format for ids. `of` has the kinds of record that have one, `expected` names them: `the id of a claim`. `also` checks first for other
 * common mistakes.
 */
export function idOf(
  of: readonly Named[],
  expected: string,
  example: string,
  also: (value: string) => Fault | null = () => null,
): Format {
  const format = strictFormat("id", expected, example, "bad-id", idPattern, (value) => {
    if (isId(value)) return null;
    return (
      also(value) ??
      badForm(value) ??
      severalIds(value, of) ??
      addressForId(value, of) ??
      pathForId(value) ??
      otherWords(value, of, `Write ${expected}, such as \`${example}\`.`)
    );
  });
  return { ...format, names: of };
}

/** A device name or an id that is too long. */
function badForm(value: string): Fault | null {
  if (isDeviceName(value)) return { message: deviceNameMessage(value), help: "Use a longer name for that file." };
  return idPattern.test(value)
    ? {
        message: `This id has ${value.length} characters; ${longestId} are allowed.`,
        help: "Shorten it.",
      }
    : null;
}

function severalIds(value: string, of: readonly Named[]): Fault | null {
  const words = value
    .split(/[\s,;]+/)
    .filter((word) => word !== "")
    .map((word) => word.replace(/^-/, ""));
  if (words.length < 2 || !words.every(isId)) return null;
  // Words without any hyphen or comma are rather one id.
  if (!/[-,;]/.test(value)) {
    return {
      message: `\`${value}\` is not an id: the words of an id are joined by hyphens.`,
      ...idInWords(value, asNewId(value), of),
    };
  }
  const listed = words.map((word) => `  - ${word}`).join("\n");
  return {
    message: `\`${value}\` is not one id.`,
    help: `Write several ids as a list, each after a dash and a space:\n${listed}`,
    meant: `[${words.join(", ")}]`,
  };
}

/** The address of a page of the site, or of the map at a claim. */
function addressForId(value: string, of: readonly Named[]): Fault | null {
  const [, id = ""] =
    /^(?:https?:\/\/|\/|www\.)(?:\S*\/)?[a-z]+\/#?([a-z0-9-]+)(?:\/[0-9a-f]{10,64})?\/?(?:[?#]\S*)?$/.exec(value) ?? [];
  if (!isId(id)) return null;
  return {
    message: `\`${value}\` is an address; the id is the last part of it.`,
    help: `Write \`${id}\`, if there is a file with that name.`,
    mayMean: { id, of, isCertain: true },
  };
}

/** A file name or path in place of an id, as copied from an editor. */
function pathForId(value: string): Fault | null {
  const name = value.slice(value.lastIndexOf("/") + 1);
  const stem = name.replace(/\.ya?ml$/i, "");
  const id = isId(stem) ? stem : asNewId(stem);
  // Other texts with a slash, such as `Milk/tea`, are no paths.
  if (stem === value || !isId(id) || (stem === name && stem !== id)) return null;
  return {
    message: `\`${value}\` is a file ${name === value ? "name" : "path"}; an id has no folders and no \`.yaml\`.`,
    help: stem === id ? `Write \`${id}\`.` : `Write \`${id}\`, the name that the file must have.`,
    ...(stem === id ? { meant: id } : {}),
  };
}

function otherWords(value: string, of: readonly Named[], noneHelp: string): Fault {
  const id = asNewId(value);
  return {
    message: `\`${value}\` is not an id: ids are lower-case words joined by hyphens.`,
    ...(id === "" ? { help: noneHelp } : idInWords(value, id, of)),
  };
}

/** The id that words stand for, if there is a file with that name. */
function idInWords(value: string, id: Id, of: readonly Named[]): Pick<Fault, "help" | "mayMean"> {
  const help = `Write \`${id}\`, if there is a file with that name.`;
  return isId(id) ? { help, mayMean: { id, of, isCertain: hasAllLetters(id, value) } } : { help };
}

/** Whether an id has all letters and signs of a text except the usual punctuation: others may distinguish it from other ids. */
const hasAllLetters = (id: Id, text: string): boolean =>
  id === joinedWords(text) && /^[a-z0-9\s_.,:;?!'’"“”„«»()–—-]*$/.test(inLatinLetters(text));

/**
 * Names that Windows reserves for devices, with any extension: a file `nul.yaml` can't be checked out there.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
 */
const deviceName = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

/** Whether Windows reserves this file name for a device. */
export const isDeviceName = (name: string): boolean => deviceName.test(name);

/** The message for such a name. */
export const deviceNameMessage = (name: string): string =>
  `Windows reserves the name \`${name}\` for a device, so a file with that name can't be checked out there.`;

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
