import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../../../scripts/commands.ts";
import { compile } from "../../../src/compile.ts";

const guidesIn = (language: string): readonly string[] =>
  globSync("*/*.mdx", { cwd: `src/guides/${language}` }).toSorted();

const translations = globSync("*", { cwd: "src/guides" })
  .filter((language) => language !== "en")
  .flatMap((language) => guidesIn(language).map((guide) => ({ language, guide })));

const read = (language: string, guide: string): string => readFileSync(`src/guides/${language}/${guide}`, "utf8");

test("each translated guide belongs to an English one", () => {
  const english = guidesIn("en");
  expect(translations.filter(({ guide }) => !english.includes(guide))).toEqual([]);
});

test.each(translations)("$language/$guide has a title and a description of its own", ({ language, guide }) => {
  for (const field of [/^title: (.+)$/m, /^description: (.+)$/m]) {
    const translated = field.exec(read(language, guide))?.[1];
    expect(translated).toBeTruthy();
    expect(translated).not.toBe(field.exec(read("en", guide))?.[1]);
  }
});

test("the anchors of guides to which pages lead are in each translation", () => {
  const anchors = globSync("src/**/*.{ts,astro}").flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/"((?:about|contribute)\/[a-z-]+)\/(?:#|"\)\}#)([a-z-]+)/g)].map(
      ([, guide = "", id = ""]) => ({ guide: `${guide}.mdx`, id }),
    ),
  );
  expect(anchors.map(({ id }) => id)).toEqual(expect.arrayContaining(["versions-and-how-to-check-one"]));
  const missing = anchors.flatMap(({ guide, id }) =>
    [{ language: "en", guide }, ...translations.filter((each) => each.guide === guide)]
      .filter(({ language }) => !read(language, guide).includes(` id="${id}"`))
      .map(({ language }) => `${language}/${guide}#${id}`),
  );
  expect(missing).toEqual([]);
});

test("no guide reads the site while it is loaded: a process may build several", () => {
  const early = ["en", ...new Set(translations.map(({ language }) => language))].flatMap((language) =>
    guidesIn(language).filter((guide) => /^export const \w+ = (?!\(\) =>).*\bsite\b/m.test(read(language, guide))),
  );
  expect(early).toEqual([]);
});

/** The guide in each language. */
const guides = ["en", "de"].map((language) => ({
  language,
  text: readFileSync(`src/guides/${language}/contribute/your-own-map.mdx`, "utf8"),
}));

/** The YAML examples of a section, each without the indent of its list. */
function examplesIn(section: string): readonly string[] {
  return [...section.matchAll(/^( *)```yaml\n([^]*?)^ *```$/gm)].map(([, indent = "", text = ""]) =>
    text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );
}

const idOf = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replaceAll(/[.?]/g, "")
    .replaceAll("ü", "ue")
    .replaceAll(/[^a-z]+/g, "-");

test.each(guides)("the examples for a classroom make a debate without problems ($language)", ({ text }) => {
  const section = /^## (?:A debate in a classroom|Eine Debatte in der Klasse)$[^]*?(?=^## )/m.exec(text)?.[0] ?? "";
  const examples = examplesIn(section);
  expect(examples).toHaveLength(5);
  const question = /answers: (.+)/.exec(section)?.[1] ?? "";
  const [, person = ""] = /`people\/([\w-]+)\.yaml`/.exec(section) ?? [];
  const [, source = ""] = /`sources\/([\w-]+)\.yaml`/.exec(section) ?? [];
  const pathOf = (example: string): string => {
    const [, sentence = ""] = /^claim: (.+)$/m.exec(example) ?? [];
    if (sentence !== "") return `claims/school/${idOf(sentence).slice(0, 60).replace(/-$/, "")}.yaml`;
    return example.startsWith("name:") ? `claims/people/${person}.yaml` : `claims/sources/${source}.yaml`;
  };
  const files = [
    { path: "claims/map.yaml", text: "title: School\ndebates: school\n" },
    { path: "claims/school/debate.yaml", text: `title: School\nquestions: ${question}\n` },
    { path: `claims/school/${question}.yaml`, text: "question: Should phones be allowed?\n" },
    ...examples.map((example) => ({ path: pathOf(example), text: example })),
  ];
  const { debate, diagnostics } = compile(files);
  expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  expect([debate.claims.length, debate.people.length, debate.sources.length]).toEqual([3, 1, 1]);
});

test.each(guides)("names only commands that the package has ($language)", ({ text }) => {
  const named = [...text.matchAll(/npx disputed-territory ([a-z]+)/g)].map(([, command = ""]) => command);
  expect(named).toEqual(expect.arrayContaining(["new", "dev", "check", "build", "impact"]));
  expect(named.filter((command) => !Object.hasOwn(commands, command))).toEqual([]);
});

test.each(guides)("begins with the package ($language)", ({ text }) => {
  expect(/```sh\n(.*)\n/.exec(text)?.[1]).toMatch(/^npx disputed-territory new debate my-debate( --language de)?$/);
});

test.each(guides)("begins the repository with the branch that the workflow publishes ($language)", ({ text }) => {
  const [, branch = ""] = /`git init -b (\w+)`/.exec(text) ?? [];
  expect(readFileSync(".github/workflows/publish.yml", "utf8")).toContain(`branches: [${branch}]`);
});
