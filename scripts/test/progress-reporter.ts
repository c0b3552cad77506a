import type { Reporter, TestCase, TestSpecification } from "vitest/node";
import type { SuiteProgress } from "./suite-progress.ts";

/** Sends the progress to the process that started vitest, after every test file. */
export default class ProgressReporter implements Reporter {
  #reached: SuiteProgress = { files: 0, allFiles: 0, passed: 0, failed: 0, skipped: 0 };

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.#reach({ allFiles: specifications.length });
  }

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    if (state !== "pending") this.#reached = { ...this.#reached, [state]: this.#reached[state] + 1 };
  }

  onTestModuleEnd(): void {
    this.#reach({ files: this.#reached.files + 1 });
  }

  #reach(more: Partial<SuiteProgress>): void {
    this.#reached = { ...this.#reached, ...more };
    process.send?.(this.#reached);
  }
}
