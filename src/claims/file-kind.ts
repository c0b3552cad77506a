import { isImageFile, isOtherFile } from "../text/paths.ts";
import type { FileRecord, Id } from "./model/index.ts";
import type { FormRuleId } from "./form-rules.ts";
import { deviceNameMessage, isDeviceName, asId, asNewId, isId } from "./formats/id.ts";

/** What a file's path says about it. */
export interface FileKind {
  /** `statement` is a question or a claim, depending on its keys. Null: the file is not read. */
  readonly kind: Exclude<FileRecord["kind"], "question" | "claim"> | "statement" | null;
  readonly id: Id;
  readonly debate: Id;
  readonly problems: readonly PathProblem[];
  /** The correct path; null if the path is correct already or the program can't know it. */
  readonly betterPath: string | null;
}

export interface PathProblem {
  readonly rule: FormRuleId;
  readonly message: string;
  readonly help: string;
}

const kindOfFolder: Readonly<Record<string, "source" | "person" | "page" | "tour" | "term">> = {
  sources: "source",
  people: "person",
  pages: "page",
  tours: "tour",
  terms: "term",
};

/** The kind and id of a file by its path, and what is wrong with the path. The path begins with the name of the claims folder. */
export function fileKind(path: string): FileKind {
  const [root = "", ...segments] = path.split("/");
  const name = segments.at(-1) ?? "";
  const folders = segments.slice(0, -1);
  const [top = ""] = folders;
  const extension = /\.[^.]*$/.exec(name)?.[0] ?? "";
  const stem = name.slice(0, name.length - extension.length);
  const id = isId(stem) ? stem : asId(stem);
  const nothing: FileKind = { kind: null, id, debate: "", problems: [], betterPath: null };
  if (folders.length === 0 && (isOtherFile(name) || isImageFile(name))) return nothing;
  // Ignore .DS_Store, .gitkeep and the like.
  if (stem === "") return nothing;
  if (!/^\.ya?ml$/i.test(extension)) return { ...nothing, problems: [notYaml(name)] };

  const problems = nameProblems(stem, extension, folders);
  const newId = isId(stem) ? stem : asNewId(stem);
  const betterPath = isCopy(stem) ? null : improve([root, ...folders, `${newId}.yaml`], path);
  if (folders.length === 0) {
    if (id === "map") return { ...nothing, kind: "map", problems, betterPath };
    return {
      ...nothing,
      problems: [
        ...problems,
        misplaced(
          `\`${name}\` is directly in the claims folder, where only \`map.yaml\` is read.`,
          "Move it to the folder of its debate, to `sources/` or to `people/`.",
        ),
      ],
    };
  }
  // `custom-words.ts` reads these.
  if (top === "words") return { ...nothing, problems };
  const record = Object.hasOwn(kindOfFolder, top) ? kindOfFolder[top] : undefined;
  if (record) {
    const nested =
      folders.length > 1
        ? [
            misplaced(
              `\`${name}\` is in a sub-folder of \`${top}/\`, where no files are read.`,
              `Move it to \`${top}/${newId}.yaml\`.`,
            ),
          ]
        : [];
    return {
      ...nothing,
      kind: record,
      problems: [...problems, ...nested],
      betterPath: isCopy(stem) ? null : improve([root, top, `${newId}.yaml`], path),
    };
  }
  const debate = isId(top) ? top : asId(top);
  const isDebate = folders.length === 1 && id === "debate";
  if (isDebate && debate === "outline") problems.push(outlineTaken);
  return { kind: isDebate ? "debate" : "statement", id: isDebate ? debate : id, debate, problems, betterPath };
}

/** The path with all folder names made valid; null if one can't be, or if nothing changes. */
function improve([root = "", ...segments]: readonly string[], path: string): string | null {
  const better = segments.map((segment, index) =>
    index === segments.length - 1 || isId(segment) ? segment : asNewId(segment),
  );
  const joined = [root, ...better].join("/");
  const isName = better.every((segment) => isId(segment.replace(/\.yaml$/, "")));
  return isName && joined !== path ? joined : null;
}

/** Whether a name is that of a copy as file managers and editors make it: `name (1)`, `name copy 2`, `name - Kopie`, `name~`. */
const isCopy = (stem: string): boolean => /(?: \(\d+\)| copy(?: \d+)?| - (?:copy|kopie)(?: \(\d+\))?|~)$/i.test(stem);

/** What is wrong with the names on a path. */
const nameProblems = (stem: string, extension: string, folders: readonly string[]): PathProblem[] =>
  [
    {
      name: `${stem}${extension}`,
      better: isId(stem) ? stem : asNewId(stem),
      isFile: true,
      isValid: isId(stem) && extension === ".yaml",
    },
    ...folders.map((name) => ({ name, better: asNewId(name), isFile: false, isValid: isId(name) })),
  ].flatMap(({ name, better, isFile, isValid }) => {
    if (isDeviceName(better)) return badName(deviceNameMessage(better), "Use a name of more than one word.");
    if (isValid) return [];
    const [what, limits, words] = isFile
      ? ["file", ". It has at most 64 characters and ends with `.yaml`", " to a few words from its sentence"]
      : ["folder", "", ""];
    const help = `Rename it${better === "" ? words : ` to \`${better}${isFile ? ".yaml" : ""}\``}.`;
    return badName(
      `\`${name}\` is not a valid ${what} name: it may have only lower-case letters from a to z, digits, and single hyphens between words${limits}.`,
      isFile && isCopy(stem) ? `If it is a copy, delete it. If not, rename it${words}.` : help,
    );
  });

const notYaml = (name: string): PathProblem =>
  badName(
    `\`${name}\` is not a YAML file; the claims folder has only YAML files and the logo.`,
    "Move it out of the claims folder. If it is a claim, rename it to end with `.yaml`.",
  );

const badName = (message: string, help: string): PathProblem => ({ rule: "bad-file-name", message, help });

const outlineTaken = badName(
  "No debate can have the folder `outline`: `map/outline/` is the address of the page with the whole map as an outline.",
  "Give the folder another name, also under `debates` in `map.yaml`.",
);

const misplaced = (message: string, help: string): PathProblem => ({ rule: "misplaced-file", message, help });
