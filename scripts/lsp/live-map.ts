import { basename, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { NamedRecord, ParsedFile, Place, SourceFile } from "../../src/claims/model/index.ts";
import { compile } from "../../src/compile.ts";
import { onDisk, readClaims } from "../../src/files/read-claims.ts";
import { currentClaims, readAgain, wordsOf } from "../../src/site/compilation.ts";
import type { Settings } from "../../src/site/settings.ts";
import { makeSite } from "../../src/site/site.ts";
import { setWords } from "../../src/words/words.ts";

export type LiveMap = ReturnType<typeof openMap>;

/** The map at one moment. */
export type Moment = ReturnType<LiveMap["now"]>;

/** The claims as an editor has them: its documents count rather than the files on the disk. Throws a `UserError` if there are none. */
export function openMap(settings: Settings, documents: () => readonly TextDocument[]) {
  const root = resolve(settings.claimsFolder);
  const claims = currentClaims(settings);
  const { history, claimsPath } = claims;
  setWords(wordsOf(claims));
  const known = new Map<string, ParsedFile>();
  const read = (file: SourceFile): ParsedFile => {
    const before = known.get(file.path);
    const parsed = before?.file.text === file.text ? before : readAgain(file);
    known.set(file.path, parsed);
    return parsed;
  };

  const pathOf = (uri: string): string | null => {
    const path = uri.startsWith("file:") ? relative(root, fileURLToPath(uri)) : "";
    const isClaimFile = /\.ya?ml$/i.test(path) && !path.startsWith("..");
    return isClaimFile ? [basename(root), ...path.split(sep)].join("/").normalize("NFC") : null;
  };
  // An editor writes the address of a file in its own way.
  const opened = (path: string) => documents().find(({ uri }) => pathOf(uri) === path);
  const uriOf = (path: string): string => opened(path)?.uri ?? pathToFileURL(onDisk(root, path)).href;

  let disk = readClaims(root);
  const compileAll = () => {
    const typed = documents().flatMap((document) => {
      const path = pathOf(document.uri);
      return path === null ? [] : [{ path, text: document.getText() }];
    });
    const files = new Map([...disk.files, ...typed].map((file) => [file.path, file]));
    const compilation = compile([...files.values()], {
      found: disk.findings,
      read,
      published: () => history.published,
      ...(settings.origin === null ? {} : { site: settings.origin + settings.base }),
    });
    const { debate, evaluation } = compilation;
    const parsed = [...files.values()].map(read);
    const records = parsed.flatMap(({ record }): readonly NamedRecord[] =>
      record === null || record.kind === "map" ? [] : [record],
    );
    return { ...compilation, parsed, records, site: makeSite(debate, evaluation, settings, history, claimsPath) };
  };
  let [moment, isCurrent] = [compileAll(), true];

  const now = () => {
    if (!isCurrent) [moment, isCurrent] = [compileAll(), true];
    return moment;
  };
  const documentOf = (path: string): TextDocument =>
    opened(path) ?? TextDocument.create(uriOf(path), "yaml", 0, known.get(path)?.file.text ?? "");
  return {
    /** With all that has been typed. */
    now,
    /** The same without the last changes: what has to be there with the next letter takes this. */
    lately: () => moment,
    /** Says that a document has changed, or a file on the disk. */
    changed: (isOnDisk: boolean) => {
      if (isOnDisk) disk = readClaims(root);
      isCurrent = false;
    },
    /** `parse`, with what it gave for the same text before. */
    read,
    /** The path of a claim file; null for any other file. */
    pathOf,
    uriOf,
    documentOf,
    locationOf: ({ path, start, end }: Place) => {
      const document = documentOf(path);
      return { uri: document.uri, range: { start: document.positionAt(start), end: document.positionAt(end) } };
    },
  };
}
