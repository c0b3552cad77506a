import type { Concern } from "../src/rules/rule.ts";
import { rules } from "../src/rules/rules.ts";
import { fieldTables } from "../src/parse/index.ts";
import type { Fields, Shape } from "../src/parse/index.ts";

const kinds: readonly (readonly [kind: keyof typeof fieldTables, title: string, file: string])[] = [
  ["claim", "A claim", "<debate>/**/<id>.yaml"],
  ["question", "A question", "<debate>/**/<id>.yaml"],
  ["source", "A source", "sources/<id>.yaml"],
  ["person", "A person or organisation", "people/<id>.yaml"],
  ["debate", "A debate", "<debate>/debate.yaml"],
  ["map", "The map", "map.yaml"],
];

const concerns: readonly (readonly [concern: Concern, title: string])[] = [
  ["form", "Form"],
  ["reference", "References"],
  ["structure", "Structure"],
  ["wording", "Wording"],
  ["evidence", "Evidence"],
  ["safety", "Safety"],
];

/** `claims/README.md`: every key and every rule, written from the very tables that read and check the files. */
export function contributorPage(): string {
  return [
    opening,
    ...kinds.flatMap(([kind, title, file]) => [`## ${title}: \`${file}\``, "", ...fieldTable(fieldTables[kind]), ""]),
    "## Rules",
    "",
    "Errors stop the build. A warning is listed and fails the check too, unless the file says `allow: rule-id # why`; an `allow` that allows nothing is itself an error.",
    "",
    ...concerns.flatMap(([concern, title]) => [`### ${title}`, "", ...ruleList(concern), ""]),
    "The map in this folder is licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): credit it as “Disputed Territory contributors”, with a link to the claim.",
    "",
  ].join("\n");
}

const opening = `# The claims

One file says one thing. Its name, without \`.yaml\`, is its **id** for ever: lower-case words joined by hyphens, at most 64 characters, never used again for something else.
Questions and claims share one set of ids; folders below a debate are free and mean nothing.

The first relation in a claim's file (\`answers\`, \`supports\`, \`objects-to\`, \`rebuts\` or \`undercuts\`) is its home, the place it takes on the map; it makes the claim a position, a reason, an objection or a rebuttal.
\`npm run check\` says what is wrong with a file, at which line and column, and how to mend it; \`npm run check -- --fix\` makes the repairs that need no thought, and \`npm run new\` writes a file from your answers.

The first line of each file (\`# yaml-language-server: $schema=…\`) tells an editor with the [YAML language server](https://github.com/redhat-developer/yaml-language-server) its keys:
it then offers them, explains them and underlines what doesn't fit. \`--fix\` adds the line where it is missing.

This page is written by \`npm run write-contributor-page\` from the tables that read the files; a test holds it to them.
`;

function fieldTable(fields: Fields): readonly string[] {
  const rows = [...fields].map(
    ([key, field]) => `| \`${key}\` | ${field.required ? "required" : ""} | ${value(field.shape)} | ${field.means} |`,
  );
  return ["| key | | value | meaning |", "| --- | --- | --- | --- |", ...rows.map((row) => row.replaceAll("\n", " "))];
}

/** How a value is written, in a few words. */
function value(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return shape.format.name;
    case "one-or-more":
      return `one or more: ${shape.format.name}`;
    case "list":
      return `list of ${value(shape.of)}`;
    case "mapping":
      return `{${[...shape.fields.keys()].map((key) => `\`${key}\``).join(", ")}}`;
  }
}

function ruleList(concern: Concern): readonly string[] {
  return rules
    .filter((rule) => rule.concern === concern)
    .map(({ id, severity, sentence }) => `- <a id="${id}"></a>\`${id}\` (${severity}): ${sentence}`);
}
