import { cpSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { today } from "../../scripts/new/fetch-record.ts";
import { asId } from "../../src/claims/formats/id.ts";
import { casesIn } from "../cases.ts";
import { hostOf } from "../host-of.ts";
import { runScript } from "../run-script.ts";
import { temporaryFolder, writeFileIn } from "../temporary-folder.ts";

const lines = z.array(z.string());
const files = z.record(z.string(), z.string());

/** What a command prints, with its standard error after a line and its exit code. Parameters may be in quotation marks. */
async function told(line: string, surroundings: Parameters<typeof runScript>[2]): Promise<string> {
  const parameters = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
  // A process that has asked for a record ends by itself.
  const alone = /^new source \d/.test(line);
  const { code, out, error } = await runScript("scripts/cli.ts", parameters, { ...surroundings, alone });
  return `$ ${line}\n${out}${error && `--- standard error:\n${error}`}--- exit code ${code}\n`;
}

async function toldOfAll(run: readonly string[], surroundings: Parameters<typeof runScript>[2]): Promise<string> {
  const all: string[] = [];
  for (const line of run) all.push(await told(line, surroundings));
  return all.join("\n");
}

const small = {
  CLAIMS_DIR: "test/fixtures/debates/small/claims",
  SITE_URL: "https://tea.example.org",
  ...{ WITHOUT_HISTORY: "1", NO_COLOR: "1" },
};

test.each(Object.entries(casesIn("test/scripts/sessions.yaml", z.record(z.string(), lines))))(
  "%s",
  async (title, run) => {
    const shown = await toldOfAll(run, { environment: small });
    await expect(shown).toMatchFileSnapshot(`golden/sessions/${asId(title)}.txt`);
  },
);

/** An answer of doi.org, shortened: CSL-JSON with the oddities of a registry. */
const record = {
  type: "journal-article",
  title: ["Introduction to <i>Latent Variable</i> Energy-Based Models"],
  author: [{ family: "Dawid", given: "Anna", sequence: "first" }, { literal: "A group" }],
  issued: { "date-parts": [[2023, 6, 5]] },
  "container-title": "A Journal: of Notes",
  page: "1-38",
  abstract: "<jats:p>Long.</jats:p>",
};

const server = createServer((request, response) => {
  const isAsked = request.headers.accept === "application/vnd.citationstyles.csl+json";
  if (!isAsked || request.url !== "/10.48550/arXiv.2306.02572") response.writeHead(404).end();
  else response.end(JSON.stringify(record));
});
const host = await hostOf(server);

afterAll(() => {
  server.close();
});

/** The texts of the files in a folder, by path. */
const textsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path, readFileSync(path, "utf8")]),
  );

const session = z.union([
  lines.transform((run) => ({ debate: "every-key", files: {}, run })),
  z.strictObject({ debate: z.string().default("every-key"), files, run: lines }),
]);

test.each(Object.entries(casesIn("test/scripts/writing-sessions.yaml", z.record(z.string(), session))))(
  "%s",
  async (title, { debate, files: own, run }) => {
    const folder = temporaryFolder();
    cpSync(`test/fixtures/debates/${debate}/claims`, join(folder, "claims"), { recursive: true });
    for (const [path, text] of Object.entries(own)) writeFileIn(folder, path, text);
    const before = textsIn(folder);
    const shown = await toldOfAll(run, { cwd: folder, environment: { DOI_SERVICE: `http://${host}` } });
    const written = [...textsIn(folder)].filter(([path, text]) => before.get(path) !== text);
    const all = [shown, ...written.map(([path, text]) => `--- ${path}\n${text}`)].join("\n");
    const names = { [folder]: ".", [process.cwd()]: "REPOSITORY", [host]: "HOST", [today()]: "TODAY" };
    const same = Object.entries(names).reduce((text, [of, name]) => text.replaceAll(of, name), all);
    await expect(same).toMatchFileSnapshot(`golden/writing-sessions/${asId(title)}.txt`);
  },
);
