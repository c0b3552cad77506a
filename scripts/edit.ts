import { resolve } from "node:path";
import {
  carryOut,
  type Change,
  changedFiles,
  type MapFiles,
  outcomeOf,
  type Plan,
  readMap,
  recordNamed,
  rename,
} from "../src/contribute/edit/index.ts";
import { onDisk, readClaims } from "../src/files/read-claims.ts";
import { createFile, moveFile, removeFile, replaceFile } from "../src/files/write-files.ts";
import { counted } from "../src/text/counted.ts";
import { command } from "./command.ts";
import { reportFindings } from "./new/draft.ts";
import { UsageError } from "./run-program.ts";
import { claimsFlag, settingsOf } from "./site-options.ts";

const kinds = ["claim", "question", "source", "person", "tour", "term", "page", "debate"] as const;

interface Wanted {
  readonly kind: (typeof kinds)[number] | undefined;
}

/** What each edit takes after its name, and the plan that it makes. */
const edits: Readonly<
  Record<
    string,
    { readonly takes: number; readonly plan: (map: MapFiles, ids: readonly string[], wanted: Wanted) => Plan }
  >
> = {
  rename: {
    takes: 2,
    plan: (map, [id = "", newId = ""], { kind }) => rename(map, recordNamed(map, id, kind), newId),
  },
};

export const edit = command({
  about:
    "Changes records that have been published, in one change over all files: their addresses stay alive, and comments and layout stay.",
  positionals: {
    help: [
      ["rename OLD NEW", "gives a record another id: its file, what names it in keys and prose, and its former id"],
    ],
  },
  flags: {
    "dry-run": { help: "write nothing: list the files, and count the versions that the change makes" },
    kind: { choices: kinds, optional: true, help: "the kind of record, where records of two kinds have the id" },
    ...claimsFlag,
  },
  exit: "0 done without new problems, 1 done with new problems, 2 not done.",
  run: (values, [name = "", ...ids]) => {
    const wanted = Object.hasOwn(edits, name) ? edits[name] : undefined;
    if (wanted?.takes !== ids.length)
      throw new UsageError(`Say what to do, as in: npm run edit -- rename OLD NEW. See --help.`);
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
