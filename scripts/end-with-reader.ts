/**
 * Exits silently when the reader of standard output closes it, as in `npm run check | head`. Without this, Node would print
 * a stack trace.
 */
export function endWithReader(): void {
  const isClosed = ({ code }: NodeJS.ErrnoException): boolean => code === "EPIPE";
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (!isClosed(error)) throw error;
    process.exit();
  });
  // Messages on standard error may be lost.
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    if (!isClosed(error)) throw error;
  });
}
