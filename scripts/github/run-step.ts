/**
 * Runs a step of a workflow that may write on GitHub; what stops it becomes a sentence in the log and exit code 2. Such
 * steps import nothing but Node and this folder, so that their jobs install no package.
 */
export async function runStep(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}
