/** An error that the user can fix. Its message is for them: programs print it, without a stack. */
export class UserError extends Error {
  /** With which a program ends: 1 for errors in the claim files, 2 if it could not run. */
  readonly exitCode: 1 | 2 = 2;
}
