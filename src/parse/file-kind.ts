import type { FileRecord, Id } from "../model/index.ts";
import type { FormRuleId } from "./form-rules.ts";
import { deviceNameMessage, isDeviceName } from "./formats/device-name.ts";
import { asId, isId } from "./formats/id.ts";

/** What a path says of a file. */
export interface FileKind {
  /** `statement` is a question or a claim: its first key tells which. Null: the file is not read. */
  readonly kind: Exclude<FileRecord["kind"], "question" | "claim"> | "statement" | null;
  readonly id: Id;
  readonly debate: Id;
  readonly troubles: readonly PathTrouble[];
  /** The path that the file should have; null where that is right already, or for a person to say. */
  readonly betterPath: string | null;
}

export interface PathTrouble {
  readonly rule: FormRuleId;
  readonly message: string;
  readonly help: string;
}

/** What else may stand at the top of a claims folder: the contributor's page, and a copy of the ledger of what was published. */
const beside: ReadonlySet<string> = new Set(["README.md", "versions.json"]);

const kindOfFolder: Readonly<Record<string, "source" | "person">> = { sources: "source", people: "person" };

/** Tells a file's kind and id from its path, whose first segment is the claims folder's own name, and what is wrong with the path. */
export function fileKind(path: string): FileKind {
  const [root = "", ...segments] = path.split("/");
  const name = segments.at(-1) ?? "";
  const folders = segments.slice(0, -1);
  const [top = ""] = folders;
  const extension = /\.[^.]*$/.exec(name)?.[0] ?? "";
  const stem = name.slice(0, name.length - extension.length);
  const id = isId(stem) ? stem : asId(stem);
  const nothing: FileKind = { kind: null, id, debate: "", troubles: [], betterPath: null };
  if (folders.length === 0 && beside.has(name)) return nothing;
  // Editors and file managers leave such files behind (.DS_Store); git keeps folders by them (.gitkeep).
  if (stem === "") return nothing;
  if (!/^\.ya?ml$/i.test(extension)) return { ...nothing, troubles: [notYaml(name)] };

  const troubles = nameTroubles(stem, extension, folders);
  const betterPath = improve([root, ...folders, `${id}.yaml`], path);
  if (folders.length === 0) {
    if (id === "map") return { ...nothing, kind: "map", troubles, betterPath };
    return {
      ...nothing,
      troubles: [
        ...troubles,
        misplaced(
          `\`${name}\` stands directly in the claims folder, where only \`map.yaml\` is read.`,
          "Move it into the folder of its debate, or to `sources/` or `people/`.",
        ),
      ],
    };
  }
  const record = Object.hasOwn(kindOfFolder, top) ? kindOfFolder[top] : undefined;
  if (record) {
    const nested =
      folders.length > 1
        ? [
            misplaced(
              `\`${name}\` stands in a sub-folder of \`${top}/\`, where none is read.`,
              `Move it to \`${top}/${id}.yaml\`.`,
            ),
          ]
        : [];
    return {
      ...nothing,
      kind: record,
      troubles: [...troubles, ...nested],
      betterPath: improve([root, top, `${id}.yaml`], path),
    };
  }
  const debate = isId(top) ? top : asId(top);
  const isDebate = folders.length === 1 && id === "debate";
  return { kind: isDebate ? "debate" : "statement", id: isDebate ? debate : id, debate, troubles, betterPath };
}

/** A path of which every folder has a name that it may have; null where one has none, or where nothing is to be improved. */
function improve([root = "", ...segments]: readonly string[], path: string): string | null {
  const better = segments.map((segment, index) =>
    index === segments.length - 1 || isId(segment) ? segment : asId(segment),
  );
  const joined = [root, ...better].join("/");
  const isName = better.every((segment) => isId(segment.replace(/\.yaml$/, "")));
  return isName && joined !== path ? joined : null;
}

function nameTroubles(stem: string, extension: string, folders: readonly string[]): PathTrouble[] {
  const troubles: PathTrouble[] = [];
  const better = isId(stem) ? stem : asId(stem);
  if (isDeviceName(better)) troubles.push(deviceTrouble(better));
  else if (!isId(stem) || extension !== ".yaml") {
    troubles.push(
      badName(
        `The file is called \`${stem}${extension}\`; a name is lower-case words joined by hyphens, at most 64 characters, and ends in \`.yaml\`.`,
        better === "" ? "Rename it to what it says, in such words." : `Rename it to \`${better}.yaml\`.`,
      ),
    );
  }
  return [...troubles, ...folders.flatMap(folderTroubles)];
}

function folderTroubles(folder: string): readonly PathTrouble[] {
  if (isId(folder)) return [];
  const better = asId(folder);
  if (isDeviceName(better)) return [deviceTrouble(better)];
  return [
    badName(
      `The folder \`${folder}\` has a name that isn't lower-case words joined by hyphens.`,
      better === "" ? "Rename it to such words." : `Rename it to \`${better}\`.`,
    ),
  ];
}

const deviceTrouble = (name: string): PathTrouble =>
  badName(deviceNameMessage(name), "Give it a name of more than one word.");

const notYaml = (name: string): PathTrouble =>
  badName(
    `\`${name}\` is not a YAML file; the claims folder holds nothing else.`,
    "Move it out of the claims folder, or rename it to end in `.yaml` if it is a claim.",
  );

const badName = (message: string, help: string): PathTrouble => ({ rule: "bad-file-name", message, help });

const misplaced = (message: string, help: string): PathTrouble => ({ rule: "misplaced-file", message, help });
