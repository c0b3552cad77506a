import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { valueIn } from "../../scripts/github/api.ts";
import { runScript } from "../run-script.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

/** Runs the command on a file with a content. */
const read = async (name: string, content: string | Uint8Array, ...flags: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return runScript("scripts/cli.ts", ["read", path, "--claims", "test/fixtures/debates/small/claims", ...flags]);
};

const said = "With the tea in the cup one can measure the milk exactly.";

test("it prints the claims that sentences come near, who holds them and the objections that the text lacks", async () => {
  expect(await read("tea.txt", `My aunt came.\n\n${said}\n`)).toMatchInlineSnapshot(`
    {
      "code": 0,
      "error": "",
      "out": "Of 2 sentences, 1 is near a claim of the map; 1 of these has objections that were not found in this text.
    Words alone are compared: a claim beside a sentence may also say something else, or the opposite.

    3: With the tea in the cup one can measure the milk exactly.
      With the tea in the cup one can measure the milk exactly. (no holder recorded)
      https://tea.example/claims/tea-first-lets-one-measure/
        Against it, not found in this text:
        - Whoever pours the milk first can measure it in a jug. (no holder recorded)
    ",
    }
  `);
});

test("of HTML it reads the article alone, of Markdown the words, and says the same as data", async () => {
  const html = `<!doctype html><title>Tea</title><nav>${said}</nav><article><h1>On tea</h1><p>${said}</p><script>${said}</script></article>`;
  const markdown = `---\ntitle: Tea\n---\n# On tea\n\n**With the tea** in the cup one can [measure the milk](https://example.org) _exactly_.\n`;
  for (const [name, content] of [
    ["tea.html", html],
    ["tea.md", markdown],
  ] as const) {
    const { out } = await read(name, content, "--format", "json");
    const result: unknown = JSON.parse(out);
    const sentences = [valueIn(result, "matches")].flat().map((match) => valueIn(match, "sentence"));
    expect([name, valueIn(result, "sentences"), sentences]).toEqual([name, 2, [said]]);
  }
});

test.each([
  ["empty.txt", " \n", "has no text in it."],
  ["tea.pdf", "%PDF-1.7\n%âãÏÓ", "is a PDF, which can't be read here."],
  ["tea.docx", new Uint8Array([80, 75, 3, 4, 0, 0, 255]), "is not text."],
])("%s is refused, with what to do instead", async (name, content, words) => {
  const { code, out, error } = await read(name, content);
  expect([code, out, error]).toEqual([2, "", expect.stringContaining(`${name}\` ${words}`)]);
});
