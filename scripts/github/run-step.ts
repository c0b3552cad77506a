/**
 * Runs a workflow step that may write to GitHub. Prints the message of an error and sets exit code 2. Such steps import only
 * Node and this folder, so that their jobs install no packages.
 */
export async function runStep(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}
