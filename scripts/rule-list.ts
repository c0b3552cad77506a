import { readdirSync } from "node:fs";
import { basename } from "node:path";

export const ruleListPath = "src/check/list.ts";

/** The source of the module that lists every rule with a file of its own: two folders, each in alphabetical order. */
export function ruleList(): string {
  const [debate, history] = [rulesIn("debate"), rulesIn("history")];
  const imports = [...debate, ...history].map(({ name, path }) => `import { ${name} } from "./${path}";`);
  return `// Written by \`npm run write-rule-list\` from the files in debate/ and history/.
${imports.join("\n")}
import type { HistoryRule, Rule } from "./rule.ts";

/** The rules that read the whole debate. */
export const debateRules: readonly Rule[] = [
${debate.map(({ name }) => `  ${name},\n`).join("")}];

/** The rules that compare with what was published, if the claims folder has a history. */
export const historyRules: readonly HistoryRule[] = [${history.map(({ name }) => name).join(", ")}];
`;
}

function rulesIn(folder: string): readonly { readonly name: string; readonly path: string }[] {
  return readdirSync(`src/check/${folder}`)
    .filter((file) => file.endsWith(".ts"))
    .toSorted()
    .map((file) => ({
      name: basename(file, ".ts").replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      path: `${folder}/${file}`,
    }));
}
