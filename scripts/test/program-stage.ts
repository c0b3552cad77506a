import { execute } from "./execute.ts";
import { failed, passed, type Stage } from "./stage.ts";

/** How much of a program's output is printed again at the end. */
const lastLines = 20;

/** A stage that passes when its program exits with 0. It counts as one test. */
export function programStage(name: string, command: string, ...parameters: readonly string[]): Stage {
  return {
    name,
    run: async () => {
      const { code, output } = await execute(command, parameters);
      return { count: code === 0 ? passed : failed, output, failures: output.trimEnd().split("\n").slice(-lastLines) };
    },
  };
}
