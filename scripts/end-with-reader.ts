/**
 * Ends the program without a word once nobody reads its output any more, as `npm run check | head` does after ten lines.
 * Without this, Node would end it with a stack trace.
 */
export function endWithReader(): void {
  const isClosed = ({ code }: NodeJS.ErrnoException): boolean => code === "EPIPE";
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (!isClosed(error)) throw error;
    process.exit();
  });
  // What is only said by the way may go unheard.
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    if (!isClosed(error)) throw error;
  });
}
