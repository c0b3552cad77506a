import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { recordFile, suggestId, type Answers } from "../../src/contribute/write/index.ts";
import { packageRoot, packageVersion } from "../../src/files/package-root.ts";
import { baseLanguage } from "../../src/words/base-language.ts";
import { wordsFor } from "../../src/words/languages.ts";

/** The folder of the claim files in a starter. */
export const claimsFolder = "claims";

/** Where the schemas of the claim files are, seen from that folder. */
const schemasFrom = "../node_modules/disputed-territory/public/schema";

const workflows = ["map", "check", "claim-issue", "publish", "review", "review-comment", "verify"] as const;

/**
 * What stands beside the claims in a repository of claims only: a package.json with the commands, what editors and git need,
 * the workflows that check, preview and publish, the issue forms, and a README. Paths are relative to the repository.
 */
export function starterFiles(name: string, language: string): readonly SourceFile[] {
  return [
    { path: "package.json", text: packageJson(name) },
    { path: "README.md", text: readme(language) },
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
    .replaceAll(/npm run (?:--silent )?(check|build|verify)(?: --(?= ))?/g, "npx disputed-territory $1")
    .replaceAll(/node scripts\/github\/step\.ts/g, "npx disputed-territory github");
  return { path, text: command };
}

/** The commands that a map's own package.json has; a test compares them with the table of commands, which loads this file. */
const commands = "start dev build check verify new edit export import standing read impact mcp lsp".split(" ");

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
    dependencies: { "disputed-territory": `^${packageVersion()}` },
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
function readme(language: string): string {
  const { readme: words, example } = wordsFor(language).starter;
  const program = "[Disputed Territory](https://www.npmjs.com/package/disputed-territory)";
  return `# ${example.title}

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

const orwell = { family: "Orwell", given: "George" };
const source: Answers = {
  type: "article-newspaper",
  title: "A nice cup of tea",
  author: [orwell],
  issued: "1946-01-12",
  "container-title": "Evening Standard",
  checked: { date: "2026-11-24", record: "The Orwell Foundation, Essays and other works" },
};

/** The files of a new claims folder, with an example to replace, in the language of the interface. */
export function startDebate(language: string): readonly SourceFile[] {
  const { title, question, position, reason, at } = wordsFor(language).starter.example;
  const debate = "debate";
  const questionId = suggestId("question", question, () => false);
  const positionId = suggestId("claim", position, (id) => id === questionId);
  const reasonId = suggestId("claim", reason, (id) => id === questionId || id === positionId);
  const [personId, sourceId] = ["george-orwell", "orwell-1946-nice"];
  const holder = { person: personId, source: sourceId, at };
  // A source has the language of the map if it names none.
  const tongue = ["", "en"].includes(baseLanguage(language)) ? "" : "en";
  const files: readonly (readonly [string, Parameters<typeof recordFile>[1], Answers])[] = [
    ["map.yaml", "map", { title, language, debates: debate }],
    [`${debate}/debate.yaml`, "debate", { title, questions: questionId }],
    [`${debate}/${questionId}.yaml`, "question", { question }],
    [`${debate}/${positionId}.yaml`, "claim", { claim: position, answers: questionId, "held-by": [holder] }],
    [`${debate}/${reasonId}.yaml`, "claim", { claim: reason, supports: positionId, basis: "argument" }],
    [`sources/${sourceId}.yaml`, "source", { ...source, language: tongue }],
    [`people/${personId}.yaml`, "person", { name: orwell }],
  ];
  return files.map(([name, kind, answers]) => recordFile(`${claimsFolder}/${name}`, kind, answers, schemasFrom));
}
