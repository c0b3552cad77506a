import { execute, type Surroundings } from "./execute.ts";
import { failed, passed, type Stage } from "./stage.ts";

/** How much of a program's output is printed again at the end. */
const lastLines = 20;

/** A stage that passes when its program, a command with its parameters, exits with 0. It counts as one test. */
export function programStage(
  name: string,
  [command, ...parameters]: readonly [string, ...string[]],
  surroundings?: Pick<Surroundings, "environment">,
): Stage {
  return {
    name,
    run: async () => {
      const { code, output } = await execute(command, parameters, surroundings);
      return { count: code === 0 ? passed : failed, output, failures: output.trimEnd().split("\n").slice(-lastLines) };
    },
  };
}
