import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService, type LanguageService } from "yaml-language-server";
import type { SourceFile } from "../../src/claims/model/index.ts";

const root = join(import.meta.dirname, "../..");

/** Opens the project's folder with the YAML language server. It finds schemas only through each file's first line. */
export function openEditor() {
  const service: LanguageService = getLanguageService({
    schemaRequestService: async (uri) => readFile(fileURLToPath(uri), "utf8"),
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  });
  service.configure({ validate: true, hover: true, completion: true, hoverSchemaSource: false });
  // The server caches what it has read of a document until its version changes.
  let version = 0;
  const open = ({ path, text }: SourceFile): TextDocument =>
    TextDocument.create(pathToFileURL(join(root, path)).href, "yaml", (version += 1), text);
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
