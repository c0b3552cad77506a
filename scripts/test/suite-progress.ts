/** The progress of a run of test files. */
export interface SuiteProgress {
  readonly files: number;
  readonly allFiles: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const keys = ["files", "allFiles", "passed", "failed", "skipped"] as const satisfies readonly (keyof SuiteProgress)[];

/** Whether a message was sent by the progress reporter. */
export function isSuiteProgress(message: unknown): message is SuiteProgress {
  return (
    typeof message === "object" &&
    message !== null &&
    keys.every((key) => typeof Reflect.get(message, key) === "number")
  );
}
