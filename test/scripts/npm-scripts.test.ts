import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { valueIn } from "../../scripts/github/api.ts";

const root = join(import.meta.dirname, "../..");
const scripts = valueIn(JSON.parse(readFileSync(join(root, "package.json"), "utf8")), "scripts");
const commands = Object.entries(typeof scripts === "object" && scripts !== null ? scripts : {}).map(
  ([name, command]) => [name, String(command)] as const,
);

test.each(commands)("npm run %s runs a file that exists", (_, command) => {
  const [program = "", script = ""] = command.split(" ");
  expect(existsSync(join(root, program === "node" ? script : `node_modules/.bin/${program}`))).toBe(true);
});

// A user's own Node may be older than the one of npm scripts.
test("documents name only npm scripts that exist, and never tell the reader to run a script with node", () => {
  const texts = globSync("{*.md,claims/README.md,.github/**/*.{yml,md},scripts/**/*.ts,src/**/*.{ts,mdx,astro}}", {
    cwd: root,
    exclude: (path) => path.startsWith(".github/workflows"),
  }).map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
  expect(texts.length).toBeGreaterThan(300);
  const told = texts.filter(({ text }) => /`node scripts\//.test(text)).map(({ path }) => path);
  const unknown = texts.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:-s |--silent )?([a-z][a-z-]*)/g)].flatMap(([, name = ""]) =>
      commands.some(([known]) => known === name) ? [] : [`${path}: ${name}`],
    ),
  );
  expect([told, unknown]).toEqual([[], []]);
});
