import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { fullName } from "../../src/site/in-words.ts";
import type { Row } from "./measures.ts";
import { measureRun, writeAll } from "./run.ts";

/** A generator of sites, and what a site of Markdown pages needs with it. */
interface Peer {
  readonly name: string;
  readonly packages: readonly string[];
  /** The folder of the pages. */
  readonly content: string;
  readonly files: Readonly<Record<string, string>>;
  readonly program: string;
  readonly parameters: readonly string[];
  readonly out: string;
}

const peers: readonly Peer[] = [
  {
    name: "Eleventy",
    packages: ["@11ty/eleventy@3"],
    content: "content",
    files: {
      "content/_includes/page.njk": "<!doctype html><title>{{ title }}</title><h1>{{ title }}</h1>{{ content | safe }}",
      "content/content.json": '{ "layout": "page.njk" }',
    },
    program: "node_modules/@11ty/eleventy/cmd.cjs",
    parameters: ["--input=content", "--output=dist", "--quiet"],
    out: "dist",
  },
  {
    name: "Starlight",
    packages: ["astro@7", "@astrojs/starlight", "sharp"],
    content: "src/content/docs",
    files: {
      "astro.config.mjs": `import starlight from "@astrojs/starlight";
export default { integrations: [starlight({ title: "Map", pagefind: false })] };
`,
      "src/content.config.ts": `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
    program: "node_modules/astro/bin/astro.mjs",
    parameters: ["build"],
    out: "dist",
  },
  {
    name: "VitePress",
    packages: ["vitepress@1"],
    content: "docs",
    files: {
      "docs/.vitepress/config.mjs": `export default { title: "Map", ignoreDeadLinks: true, themeConfig: { search: { provider: "local" } } };
`,
    },
    program: "node_modules/vitepress/bin/vitepress.js",
    parameters: ["build", "docs"],
    out: "docs/.vitepress/dist",
  },
];

/** Builds the content of the bundled map with each of the other generators, from nothing: a row each. */
export async function peerRows(folder: string): Promise<readonly Row[]> {
  const pages = markdownPages();
  const rows: Row[] = [];
  for (const { name, packages, content, files, program, parameters, out } of peers) {
    const cwd = join(folder, name);
    const setUp = { "package.json": '{ "private": true, "type": "module" }', ...files };
    writeAll(cwd, [
      ...Object.entries(setUp).map(([path, text]) => ({ path, text })),
      ...pages.map(({ path, text }) => ({ path: `${content}/${path}`, text })),
    ]);
    const install = ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages];
    execFileSync("npm", install, { cwd, stdio: "inherit" });
    const { seconds, processor } = await measureRun(join(cwd, program), parameters, { cwd });
    const built = globSync("**/*.html", { cwd: join(cwd, out) }).length;
    const what = `${name}: ${built.toLocaleString("en")} pages of the same content in ${seconds.toFixed(1)} s, processor time a page`;
    rows.push([what, "", `${((processor / built) * 1000).toFixed(1)} ms`]);
  }
  return rows;
}

/** The claims, questions, sources and people of the bundled map as pages of Markdown that link to each other. */
function markdownPages(): readonly SourceFile[] {
  const { debate } = compile(readClaims("claims").files);
  const { questions, claims, sources, people } = debate;
  const list = (links: readonly string[]): string => links.map((link) => `- ${link}\n`).join("");
  const linkTo = (id: string): string => {
    const sentence = (debate.claim.get(id) ?? debate.question.get(id))?.sentence.value ?? id;
    return `[${sentence.replaceAll(/[[\]<>{}]/g, "")}](/${debate.claim.has(id) ? "claims" : "questions"}/${id}/)`;
  };
  const page = (path: string, title: string, body: string): SourceFile => ({
    path: `${path}.md`,
    text: `---\n${stringify({ title })}---\n\n${body.replaceAll(/[<>{}]/g, "")}\n`,
  });
  return [
    page("index", "The map", list(questions.map(({ id }) => linkTo(id)))),
    ...questions.map(({ id, sentence }) =>
      page(`questions/${id}`, sentence.value, list((debate.branches.get(id) ?? []).map(linkTo))),
    ),
    ...claims.map(({ id, sentence, explanation, uses, stances }) =>
      page(
        `claims/${id}`,
        sentence.value,
        [
          explanation?.markdown ?? "",
          list((debate.linksFrom.get(id) ?? []).map(({ kind, to }) => `${kind} ${linkTo(to)}`)),
          list((debate.branches.get(id) ?? []).map(linkTo)),
          list(uses.map(({ source }) => `[${source.value}](/sources/${source.value}/)`)),
          list(stances.map(({ person, stance }) => `[${person.value}](/people/${person.value}/) ${stance}`)),
        ].join("\n"),
      ),
    ),
    ...sources.map(({ id, title }) => page(`sources/${id}`, title.value, id)),
    ...people.map(({ id, name }) =>
      page(`people/${id}`, fullName(name), list((debate.holdings.get(id) ?? []).map(({ claim }) => linkTo(claim)))),
    ),
  ];
}
