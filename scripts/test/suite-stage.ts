import { stripVTControlCharacters } from "node:util";
import { execute } from "./execute.ts";
import { isSuiteProgress, type SuiteProgress } from "./suite-progress.ts";
import type { Stage } from "./stage.ts";

/** A stage that runs a vitest project and counts its tests. `environment` is added to that of this process. */
export function suiteStage(project: string, environment: Readonly<Record<string, string>> = {}): Stage {
  const reporter = `${import.meta.dirname}/progress-reporter.ts`;
  return {
    name: project,
    run: async (report) => {
      let reached: SuiteProgress = { files: 0, allFiles: 0, passed: 0, failed: 0, skipped: 0 };
      const { code, output } = await execute(
        "vitest",
        ["run", "--reporter=default", `--reporter=${reporter}`, "--project", project],
        {
          environment,
          onMessage: (message) => {
            if (!isSuiteProgress(message)) return;
            reached = message;
            const { files, allFiles, passed, failed } = reached;
            report({
              part: files / allFiles,
              words: `${files} of ${allFiles} files, ${passed} passed, ${failed} failed`,
            });
          },
        },
      );
      const { passed, skipped } = reached;
      // A file that can't be loaded fails without a failing test: count it as one.
      const failed = Math.max(reached.failed, code === 0 ? 0 : 1);
      return { count: { passed, failed, skipped }, output, failures: failedTests(output) };
    },
  };
}

/** The lines in which vitest names a failed test or file, each once. */
function failedTests(output: string): readonly string[] {
  const lines = stripVTControlCharacters(output).split("\n");
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line.startsWith("FAIL ")))];
}
