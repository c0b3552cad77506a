import { codeOf, refusalOf, WriteError } from "../src/files/write-error.ts";

/**
 * Exits silently when the reader of standard output closes it, as in `npm run check | head`, and says so when a disk takes no more of
 * it. Without this, Node would print a stack trace.
 */
export function endWithReader(): void {
  process.stdout.on("error", (error: Error) => {
    if (codeOf(error) === "EPIPE") process.exit();
    process.stderr.write(`${new WriteError("The output", refusalOf(error) ?? error.message).message}\n`);
    process.exit(2);
  });
  // Messages on standard error may be lost.
  process.stderr.on("error", () => undefined);
}
