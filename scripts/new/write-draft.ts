import { dirname, join, resolve } from "node:path";
import { compile } from "../../src/compile.ts";
import { createFile } from "../../src/files/replace-file.ts";
import { textReport } from "../../src/report/text-report.ts";
import { modeline, placeFor, schemaFolder, writeRecord } from "../../src/write/index.ts";
import { UsageError } from "../site-options.ts";
import { idProblem, type Draft, type Surroundings } from "./draft.ts";

/** Writes a draft's file where it belongs, shows it, and reports what the checker says of it. Nothing that is there is overwritten. */
export function writeDraft(draft: Draft, around: Surroundings, folder: string): void {
  const { kind, id, answers, near, debateId } = draft;
  const problem = idProblem(kind, id, around);
  if (problem !== "") throw new UsageError(`${problem} Name another with --id.`);
  const { debate, files, root } = around;
  const inDebate = debateId || (debate.debates[0]?.id ?? "");
  const path = placeFor(kind, id, { root, debate: inDebate, near, of: debate });
  const schemas = schemaFolder(files.find((file) => file.path === `${root}/map.yaml`)?.text ?? "");
  const text = writeRecord(kind, answers, modeline(kind, path, schemas));
  createFile(join(dirname(resolve(folder)), path), text);
  process.stdout.write(`${path} is written:\n\n${text}\n`);
  const { diagnostics } = compile([...files, { path, text }]);
  const own = diagnostics.filter((diagnostic) => diagnostic.path === path);
  process.stdout.write(textReport(own, [{ path, text }], { colour: process.stdout.isTTY && !process.env["NO_COLOR"] }));
  process.exitCode = own.length > 0 ? 1 : 0;
}
