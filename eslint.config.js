// Lint holds what the architecture promises: who may import whom, and which library stays in which room. test/imports.test.ts holds
// that no files import each other in a circle. Rules that need types are in .oxlintrc.json: oxlint takes a tenth of the time for them.
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import astro from "eslint-plugin-astro";
import { createNodeResolver, importX } from "eslint-plugin-import-x";

/** Pure stages: each may import the model, its own folder and the libraries named here, and nothing else. */
const stages = {
  parse: [
    "yaml",
    "unified",
    "remark-parse",
    "unist-util-visit",
    "mdast-util-from-markdown",
    "mdast-util-to-string",
    "mdast",
    "unist",
    "micromark-*",
  ],
  link: [],
  rules: [],
  search: [],
  evaluate: [],
  map: ["d3"],
  charts: ["d3"],
  report: [],
  cite: [],
  impact: [],
  versions: ["@noble/hashes/sha2.js", "diff"],
};

const stageZones = Object.keys(stages).map((stage) => ({
  target: `./src/${stage}`,
  from: "./src",
  // The rules list what `parse` itself finds wrong, too.
  except: ["./model", "./text", "./words", `./${stage}`, ...(stage === "rules" ? ["./parse/form-rules.ts"] : [])],
  message: `src/${stage} is a stage: it imports src/model, src/text, src/words and its own folder only.`,
}));

/** The layers of src/site, the lowest first: each imports itself and those before it. */
const siteLayers = [
  "words/**",
  "addresses/**",
  "own/**",
  "*.ts",
  "refs/**",
  "exchange/**",
  "prose/**",
  "map/**",
  "standing/**",
  "views/**",
  "heads/**",
  "embed/**",
  "history/**",
  "share/**",
  "print/**",
  "rules/**",
  "guides/**",
  "markdown/**",
  "relative/**",
  "data/**",
  "reuse/**",
];

const siteZones = siteLayers.slice(0, -1).map((layer, place) => ({
  target: `./src/site/${layer}`,
  from: siteLayers.slice(place + 1).map((above) => `./src/site/${above}`),
  message: "src/site has layers: a file imports its own layer and those before it in `siteLayers`.",
}));

/** Stages, and what puts them together in a browser too. */
const pure = { ...stages, "edit/propose": [], "edit/write": [], "edit/repair": [] };

/** Paper is the part of the map that writes PDF files. */
const rooms = { ...pure, "map/paper": ["d3", "pdfkit"], exchange: ["@argdown/core", "yaml"] };

const stageLibraries = Object.entries(rooms).map(([stage, libraries]) => ({
  files: [`src/${stage}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(?!\\.)(?!(${libraries.map((name) => name.replace("*", ".*")).join("|") || "-"})$)`,
            message: `src/${stage} is pure and may import ${libraries.join(", ") || "no library"}.`,
          },
        ],
      },
    ],
    "no-restricted-globals": ["error", "document", "window", "process", "Buffer", "fetch", "performance"],
    "no-restricted-properties": [
      "error",
      { object: "Math", property: "random", message: "Same input, same bytes: the core is deterministic." },
      { object: "Date", property: "now", message: "The core knows no clock." },
    ],
  },
}));

/** Folders of src/browser, lowest first: each imports itself and those before it. What pages load stands above them all. */
const browserLayers = ["model", "search", "preview", "view", "find", "map", "form"];

const browserZones = browserLayers.map((layer, index) => ({
  target: `./src/browser/${layer}`,
  from: "./src/browser",
  except: browserLayers.slice(0, index + 1).map((lower) => `./${lower}`),
  message: `src/browser/${layer} imports, of src/browser, only ${browserLayers.slice(0, index + 1).join(", ")}.`,
}));

export default defineConfig(
  { ignores: ["dist/", "lib/", "node_modules/", "**/.astro/", "test/fixtures/", ".cache/"] },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ["**/*.ts"] })),
  {
    files: ["**/*.ts"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".js", ".mjs"] })],
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": [
        "error",
        ...["Identifier[name='browser']", "MemberExpression[object.name='browser']"].map((selector) => ({
          selector: `VariableDeclarator[id.type='ObjectPattern'] > ${selector}.init`,
          message:
            "Name each sentence in full: taking the table apart ships all of it, on every page that has a script.",
        })),
      ],
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            ...stageZones,
            ...siteZones,
            {
              target: "./src/site/*/*.ts",
              from: ["./src/site/current-site.ts", "./src/site/compilation.ts"],
              message: "What pages show is a function of the site that they hand over.",
            },
            ...browserZones,
            {
              target: "./src/model",
              from: "./src",
              except: ["./model"],
              message: "src/model has types only and imports nothing else of ours.",
            },
            {
              target: "./src/words",
              from: "./src",
              except: ["./words"],
              message: "src/words is tables of sentences and imports nothing else of ours.",
            },
            {
              target: "./src/text",
              from: "./src",
              except: ["./text"],
              message: "src/text is below everything and imports nothing else of ours.",
            },
            {
              target: "./src/compile.ts",
              from: ["./src/files", "./src/site", "./src/browser", "./src/map"],
              message: "compile knows neither disk nor pages.",
            },
            {
              target: "./src/edit/write",
              from: "./src",
              except: ["./model", "./text", "./edit/write", "./parse"],
              message: "src/edit/write writes by the tables that src/parse reads by, and knows nothing else.",
            },
            {
              target: "./src/exchange",
              from: "./src",
              except: [
                "./model",
                "./text",
                "./words",
                "./exchange",
                "./parse",
                "./link",
                "./rules",
                "./evaluate",
                "./cite/spoken-name.ts",
                "./edit/write",
              ],
              message: "src/exchange takes debates to text and back: it knows the stages and the writer.",
            },
            {
              target: "./src/edit/propose",
              from: "./src",
              except: [
                "./model",
                "./text",
                "./words",
                "./edit/propose",
                "./parse",
                "./link",
                "./rules",
                "./edit/write",
                "./exchange",
              ],
              message:
                "src/edit/propose holds a draft to the rules, in a browser too: it knows the checker's stages, the writer, and the readers of pasted text.",
            },
            {
              target: "./src/browser/form",
              from: "./src",
              except: ["./model", "./text", "./words", "./browser", "./edit/propose"],
              message: "src/browser/form shows what src/edit/propose says, and knows the rules by it alone.",
            },
            {
              target: "./src/files",
              from: "./src",
              except: ["./model", "./text", "./files"],
              message: "src/files is the edge: it reads the disk and knows the model only.",
            },
            {
              target: "./src/browser",
              from: ["./src/files", "./src/site", "./src/parse", "./src/link", "./src/compile.ts"],
              message: "src/browser ships to readers: d3, model types and the pure stages it truly needs.",
            },
            {
              target: "./src/browser",
              from: ["./src/map/paper", "./src/map/share"],
              message: "What is drawn for paper and for share images stays out of the live map.",
            },
            {
              target: ["./src/site", "./src/compile.ts"],
              from: ["./src/components", "./src/pages", "./src/browser", "./src/build", "./src/integration"],
              message: "Imports go down: pages and components import site, never the other way.",
            },
            {
              target: ["./src/components", "./src/pages"],
              from: [
                "./src/parse",
                "./src/link",
                "./src/rules",
                "./src/evaluate",
                "./src/map",
                "./src/files",
                "./src/compile.ts",
              ],
              message: "Pages and components go through src/site.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    // git hands on the environment that it was started in.
    ignores: ["src/files/git.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Settings are arguments: only scripts/ reads the environment." },
      ],
    },
  },
  ...stageLibraries,
  {
    files: ["src/!(files|site|integration|build)/**/*.ts"],
    rules: { "import-x/no-nodejs-modules": "error" },
    plugins: { "import-x": importX },
  },
  {
    // The declaration of a virtual module can name a type of ours in no other way.
    files: ["**/*.d.ts"],
    rules: { "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }] },
  },
  ...astro.configs["flat/recommended"],
);
