import { resolve } from "node:path";
import {
  carryOut,
  type Change,
  changedFiles,
  type MapFiles,
  merge,
  move,
  outcomeOf,
  type Plan,
  readMap,
  recordNamed,
  rename,
  retire,
  split,
} from "../src/contribute/edit/index.ts";
import { onDisk, readClaims } from "../src/files/read-claims.ts";
import { createFile, moveFile, removeFile, replaceFile } from "../src/files/write-files.ts";
import { counted } from "../src/text/counted.ts";
import { command, type Values } from "./command.ts";
import { reportFindings } from "./new/draft.ts";
import { today } from "./new/fetch-record.ts";
import { UsageError } from "./run-program.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";

const kinds = ["claim", "question", "source", "person", "tour", "term", "page", "debate"] as const;

const homes = ["supports", "objects-to", "rebuts"] as const;

const flags = {
  "dry-run": { help: "write nothing: list the files, and count the versions that the change makes" },
  kind: { choices: kinds, optional: true, help: "the kind of record, where records of two kinds have the id" },
  because: { value: "TEXT", help: "why a claim is retired, in a sentence" },
  "replaced-by": {
    value: "ID",
    help: "what is to be read instead of what is retired; what names the one then names it",
  },
  under: { value: "ID", help: "where a claim moves to" },
  as: { choices: homes, optional: true, help: "what it is under another claim, if it was a position" },
  question: { value: "TEXT", help: "what the new question asks" },
  positions: { value: "ID,ID", repeated: true, help: "the positions of the new question" },
  ...claimsFlag,
} as const;

/** An edit: what follows its name, what it does, and its plan. */
interface ListedEdit {
  readonly usage: string;
  readonly help: string;
  readonly plan: (map: MapFiles, ids: readonly string[], values: Values<typeof flags>) => Plan;
}

const edits: Readonly<Record<string, ListedEdit>> = {
  rename: {
    usage: "OLD NEW",
    help: "gives a record another id: its file, what names it in keys and prose, and its former id",
    plan: (map, [id = "", newId = ""], { kind }) => rename(map, recordNamed(map, id, kind), newId),
  },
  merge: {
    usage: "ID INTO",
    help: "lets one record take over what names another of its kind; a claim also its relations and sources",
    plan: (map, [id = "", into = ""], { kind }) => {
      const one = recordNamed(map, id, kind);
      return merge(map, one, recordNamed(map, into, one.kind), today());
    },
  },
  retire: {
    usage: "ID",
    help: "takes a claim off the map, --because of a reason; deletes any other record that nothing names",
    plan: (map, [id = ""], { kind, because = "", "replaced-by": replacement }) => {
      const record = recordNamed(map, id, kind);
      const replacedBy = replacement === undefined ? null : recordNamed(map, replacement, record.kind);
      return retire(map, record, { day: today(), because, replacedBy });
    },
  },
  move: {
    usage: "ID",
    help: "puts a claim and all below it --under another claim or a question: its first relation, and the folder",
    plan: (map, [id = ""], { under = "", as }) => {
      const kind = map.debate.question.has(under) ? "question" : "claim";
      return move(map, recordNamed(map, id, "claim"), recordNamed(map, under, kind), as);
    },
  },
  split: {
    usage: "QUESTION NEW",
    help: "makes a new --question of some --positions of another, with all below them",
    plan: (map, [id = "", newId = ""], { question: sentence = "", positions }) =>
      split(map, recordNamed(map, id, "question"), {
        ...{ id: newId, sentence },
        positions: positions.flatMap((given) => given.split(",")).map((each) => recordNamed(map, each.trim(), "claim")),
      }),
  },
};

export const edit = command({
  about:
    "Changes records that have been published, in one change over all files: their addresses stay alive, and comments and layout stay.",
  positionals: { help: Object.entries(edits).map(([name, { usage, help }]) => [`${name} ${usage}`, help]) },
  flags,
  exit: "0 done without new problems, 1 done with new problems, 2 not done.",
  run: (values, [name = "", ...ids]) => {
    const wanted = Object.hasOwn(edits, name) ? edits[name] : undefined;
    if (wanted === undefined) throw new UsageError(`Say what to do: ${Object.keys(edits).join(", ")}. See --help.`);
    if (wanted.usage.split(" ").length !== ids.length)
      throw new UsageError(`Write it so: npm run edit -- ${name} ${wanted.usage}. See --help.`);
    const folder = settingsOf(values).claimsFolder;
    const { files } = readClaims(folder);
    const map = readMap(files);
    const plan = wanted.plan(map, ids, values);
    const changes = carryOut(map, plan);
    const after = changedFiles(files, changes);
    const { versions, found } = outcomeOf(files, after);
    const errors = found.filter(({ severity }) => severity === "error");
    if (errors.length === 0 && !values["dry-run"]) write(changes, folder);
    process.stdout.write(report(changes, plan.notes ?? [], versions));
    reportFindings(found, after);
    if (errors.length > 0) throw new UsageError("Nothing was written, because the map would then have these errors.");
    if (values["dry-run"]) process.stdout.write("Nothing was written, as --dry-run asks.\n");
  },
});

function report(changes: readonly Change[], notes: readonly string[], versions: number): string {
  const lines = changes.map(({ from, to }) => {
    if (from === null) return `added    ${to?.path ?? ""}`;
    if (to === null) return `deleted  ${from.path}`;
    return from.path === to.path ? `changed  ${to.path}` : `moved    ${from.path} → ${to.path}`;
  });
  const count = `${counted(changes.length, "file")}, ${counted(versions, "new version")} of claims.`;
  return `${[...lines, count, ...notes].join("\n")}\n\n`;
}

/** New files first: what can't be written then leaves the others as they are. */
function write(changes: readonly Change[], folder: string): void {
  const root = resolve(folder);
  for (const { from, to } of changes)
    if (from === null && to !== null) createFile(onDisk(folder, to.path), to.text, root);
  for (const { from, to } of changes) {
    if (from === null) continue;
    const here = onDisk(folder, from.path);
    if (to === null) removeFile(here, from.text);
    else {
      if (to.text !== from.text) replaceFile(here, from.text, to.text);
      if (to.path !== from.path) moveFile(here, onDisk(folder, to.path), root);
    }
  }
}
