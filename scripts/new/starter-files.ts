import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/files/package-root.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { languageOf } from "../../src/words/languages.ts";
import type { Beginning } from "./start-debate.ts";

/** The folder of the claim files in a starter. */
export const claimsFolder = "claims";

/** Where the schemas of the claim files are, seen from that folder. */
export const schemasFrom = "../node_modules/disputed-territory/public/schema";

const workflows = ["map", "check", "claim-issue", "publish", "review", "review-comment"] as const;

/**
 * What stands beside the claims in a repository of claims only: a package.json with the commands, what editors and git need,
 * the workflows that check, preview and publish, the issue forms, and a README. Paths are relative to the repository.
 */
export function starterFiles(name: string, { title, language }: Beginning): readonly SourceFile[] {
  return [
    { path: "package.json", text: packageJson(name) },
    { path: "README.md", text: readme(title, language) },
    { path: ".gitignore", text: "node_modules\ndist\n.astro\n.cache\n" },
    { path: ".gitattributes", text: "# Files have the same line ends on every machine.\n* text=auto eol=lf\n" },
    { path: ".editorconfig", text: editorConfig },
    ...[".vscode/settings.json", ...["claim", "files"].map((form) => `.github/ISSUE_TEMPLATE/${form}.yml`)].map(
      shipped,
    ),
    { path: ".vscode/extensions.json", text: '{\n  "recommendations": ["redhat.vscode-yaml"]\n}\n' },
    ...workflows.map((name) => workflow(`.github/workflows/${name}.yml`)),
  ];
}

function shipped(path: string): SourceFile {
  return { path, text: readFileSync(join(packageRoot, path), "utf8") };
}

/** What each job of a workflow begins with, where it needs no package in the program's own repository. */
const beginningWithoutPackages = /^ +node-version: 24\n(?! +cache:)/gm;

/**
 * A workflow of the program's own repository, with the commands of the installed package. Jobs that there run the program from
 * the checkout install it: as the map's lock file says, and without scripts of packages, since these jobs may write.
 */
function workflow(path: string): SourceFile {
  const { text } = shipped(path);
  const command = text
    .replaceAll('paths: ["claims/**"]', 'paths: ["claims/**", "components/**", "public/**"]')
    .replaceAll(beginningWithoutPackages, "$&      - run: npm ci --ignore-scripts\n")
    .replaceAll(/npm run (?:--silent )?(check|build)(?: --(?= ))?/g, "npx disputed-territory $1")
    .replaceAll(/node scripts\/github\/([a-z-]+)\.ts/g, "npx disputed-territory github $1");
  return { path, text: command };
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null ? String(Reflect.get(manifest, "version")) : "";
}

const commands = [
  "start",
  "dev",
  "build",
  "check",
  "new",
  "export",
  "standing",
  "impact",
  "import",
  "merge",
  "mcp",
] as const;

function packageJson(name: string): string {
  const manifest = {
    name,
    private: true,
    type: "module",
    engines: { node: ">=22.12" },
    // The messages of the commands name each other as in the program's own repository: `npm run check`.
    scripts: {
      ...Object.fromEntries(commands.map((command) => [command, `disputed-territory ${command}`])),
      test: "disputed-territory check",
    },
    dependencies: { "disputed-territory": `^${version()}` },
    allowScripts: { esbuild: true },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const editorConfig = `root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true
indent_style = space
indent_size = 2
`;

/** In the language of the interface. */
function readme(title: string, language: string): string {
  const { readme: words } = languageOf(language).table.starter;
  const program = "[Disputed Territory](https://www.npmjs.com/package/disputed-territory)";
  return `# ${title}

${words.about(program, `\`${claimsFolder}/\``)}

\`\`\`sh
npm install && npm start   # ${words.start}
npm test                   # ${words.test}
\`\`\`

- \`npx disputed-territory new\` ${words.new}
- \`npx disputed-territory check --fix\` ${words.fix}
- \`npx disputed-territory dev\` ${words.dev}

${words.publish}
`;
}
