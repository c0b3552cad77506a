import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService, type LanguageService } from "yaml-language-server";
import type { Overlay } from "../../src/site/views/rules-view.ts";
import { rulesWithExamples } from "../check/rule-pages.ts";
import type { FileRecord, SourceFile } from "../../src/claims/model/index.ts";
import { missingModelines, modeline, withModeline } from "../../src/contribute/write/index.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { bundledFiles, readBundled } from "../bundled-map.ts";
import { casesIn } from "../cases.ts";

const files = bundledFiles();

const editor = openEditor();

test("every file of the map begins with a line that names its schema", () => {
  expect(
    missingModelines(files.map(readBundled)).map(({ path }) => path),
    "run `npm run check -- --fix`",
  ).toEqual([]);
});

test("an editor reports nothing in the files of the map", async () => {
  const underlined: string[] = [];
  for (const file of files) for (const fault of await editor.underlined(file)) underlined.push(`${file.path}:${fault}`);
  expect(files.length).toBeGreaterThan(1000);
  expect(underlined).toEqual([]);
});

test("an editor reports nothing in files that use every key", async () => {
  const underlined: string[] = [];
  for (const file of readClaims("test/fixtures/debates/every-key/claims").files.filter(({ path }) =>
    path.endsWith(".yaml"),
  ))
    for (const fault of await editor.underlined(withLine(file))) underlined.push(`${file.path}:${fault}`);
  expect(underlined).toEqual([]);
});

/** An example of a rule, as files of the map. */
function withLine({ path, text }: SourceFile): SourceFile {
  return { path, text: withModeline(text, modeline(kindOf(path, text), path, "../public/schema")) };
}

function kindOf(path: string, text: string): FileRecord["kind"] {
  if (path.includes("/sources/")) return "source";
  if (path.includes("/tours/")) return "tour";
  if (path.includes("/terms/")) return "term";
  if (path.includes("/people/")) return "person";
  if (path.includes("/pages/")) return "page";
  if (path.endsWith("debate.yaml")) return "debate";
  if (path.endsWith("map.yaml")) return "map";
  return /^question:/m.test(text) ? "question" : "claim";
}

/** The rules whose violations a schema or the language server's YAML parser detects, with the start of the message. */
const seen = casesIn("test/editor/seen.yaml", z.record(z.string(), z.string()));

describe.each(rulesWithExamples)("for the rule $id", ({ id, refused, accepted }) => {
  const underlinedIn = async (overlay: Overlay): Promise<readonly string[]> => {
    const all: string[] = [];
    for (const [path, text] of Object.entries(overlay))
      // Words of the interface have no schema.
      if (text !== null && path.endsWith(".yaml") && !path.includes("/words/"))
        all.push(...(await editor.underlined(withLine({ path, text }))));
    return all;
  };
  const reason = seen[id];

  test(reason ? "is held by the editor, for the right reason" : "is left to the checker", async () => {
    const underlined = await underlinedIn(refused);
    if (reason) expect(underlined).toContainEqual(expect.stringContaining(reason));
    else expect(underlined).toEqual([]);
  });

  test("an editor allows what the rule accepts", async () => {
    expect(await underlinedIn(accepted)).toEqual([]);
  });
});

describe("while someone types", () => {
  const begin = "# yaml-language-server: $schema=../../public/schema/claim.json\nclaim: Milk is thin.\nsupports: a\n";
  const at = (rest: string): SourceFile => ({ path: "claims/tea/x.yaml", text: begin + rest });

  test("missing keys are offered", async () => {
    const offered = await editor.offered(at("‸\n"));
    expect(offered).toContain("held-by");
    expect(offered).not.toContain("claim");
  });

  test("keys inside a list and the values of a key are offered", async () => {
    expect(await editor.offered(at("held-by:\n  - person: ann-porter\n    ‸\n"))).toEqual(
      expect.arrayContaining(["source", "stance", "at", "date"]),
    );
    expect(await editor.offered(at("basis: ‸\n"))).toEqual([
      "argument",
      "evidence",
      "testimony",
      "analogy",
      "definition",
    ]);
  });

  test("a key under the mouse is explained", async () => {
    expect(await editor.shown(at("ba‸sis: argument\n"))).toContain("what it is based on");
  });
});

/** Opens the project's folder with the YAML language server. It finds schemas only through each file's first line. */
function openEditor() {
  const service: LanguageService = getLanguageService({
    schemaRequestService: async (uri) => readFile(fileURLToPath(uri), "utf8"),
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  });
  service.configure({ validate: true, hover: true, completion: true, hoverSchemaSource: false });
  // The server caches what it has read of a document until its version changes.
  let version = 0;
  const open = ({ path, text }: SourceFile): TextDocument =>
    TextDocument.create(pathToFileURL(path).href, "yaml", (version += 1), text);
  const openAt = ({ path, text }: SourceFile) => {
    const document = open({ path, text: text.replace("‸", "") });
    return { document, position: document.positionAt(text.indexOf("‸")) };
  };
  return {
    /** The problems that the editor shows, as `line: message`. */
    underlined: async (file: SourceFile) =>
      (await service.doValidation(open(file), false)).map(
        ({ range, message }) => `${range.start.line + 1}: ${typeof message === "string" ? message : message.value}`,
      ),
    /** What the editor offers at `‸` in the text. */
    offered: async (file: SourceFile) => {
      const { document, position } = openAt(file);
      return (await service.doComplete(document, position, false)).items.map(({ label }) => label);
    },
    /** What the editor shows when the mouse is at `‸` in the text. */
    shown: async (file: SourceFile) => {
      const { document, position } = openAt(file);
      const hover = await service.doHover(document, position);
      return hover === null ? "" : JSON.stringify(hover.contents);
    },
  };
}
