import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as protocol from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "../../src/claims/model/index.ts";
import { referencesTo } from "../../src/contribute/edit/index.ts";
import { commandsHere, rulesFile, withCommandsHere } from "../../src/files/commands-here.ts";
import { pageFolders } from "../../src/site/addresses/urls.ts";
import { nameOf } from "../../src/site/refs/published-addresses.ts";
import { searchIndexOf } from "../../src/site/data/search-files.ts";
import type { Settings } from "../../src/site/settings.ts";
import { UserError } from "../../src/text/user-error.ts";
import { fixesIn, renameIn } from "./changes.ts";
import { complete } from "./completion.ts";
import { openMap } from "./live-map.ts";
import { aboutRecord, recordsFor, type Subject, subjectAt } from "./records.ts";

/** After how many milliseconds without a letter the checker runs. */
const pause = 40;

const mostSymbols = 100;

const showCommand = "disputed-territory.show";

const capabilities: protocol.ServerCapabilities = {
  textDocumentSync: protocol.TextDocumentSyncKind.Incremental,
  completionProvider: { triggerCharacters: [" ", "[", "@"] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [protocol.CodeActionKind.QuickFix, protocol.CodeActionKind.SourceFixAll] },
  executeCommandProvider: { commands: [showCommand] },
};

/** Answers an editor on standard input until it stops. The editor says which folder it has opened. */
export function serve(settings: Settings): void {
  const connection = protocol.createConnection(process.stdin, process.stdout);
  connection.onInitialize(({ workspaceFolders, capabilities: { workspace } }) => {
    const [opened] = workspaceFolders ?? [];
    const claimsFolder = resolve(opened ? fileURLToPath(opened.uri) : "", settings.claimsFolder);
    const watches = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    orSayWhy(() => answerOn(connection, { ...settings, claimsFolder }, watches));
    return { capabilities };
  });
  connection.listen();
}

function answerOn(connection: protocol.Connection, settings: Settings, watches: boolean): void {
  const documents = new protocol.TextDocuments(TextDocument);
  const map = openMap(settings, () => documents.all());
  // It takes as long as several compilations, so it is made once: what is typed later is found without it.
  const { site } = map.now();
  const index = () => searchIndexOf(site);
  let before: readonly string[] = [];
  const publish = (): void => {
    const found = Map.groupBy(withCommandsHere(map.now().diagnostics), ({ path }) => map.uriOf(path));
    for (const uri of new Set([...before, ...found.keys()]))
      void connection.sendDiagnostics({ uri, diagnostics: (found.get(uri) ?? []).map(asDiagnostic) });
    before = [...found.keys()];
  };
  let waiting: NodeJS.Timeout | undefined;
  const publishAfter = (isOnDisk: boolean) => (): void => {
    map.changed(isOnDisk);
    clearTimeout(waiting);
    waiting = setTimeout(publish, pause);
  };
  documents.onDidChangeContent(publishAfter(false));
  documents.onDidClose(publishAfter(true));
  documents.onDidSave(publishAfter(true));
  connection.onDidChangeWatchedFiles(publishAfter(true));
  documents.listen(connection);
  connection.onInitialized(() => {
    publish();
    index();
    const watchers = [{ globPattern: "**/*.{yaml,yml}" }];
    if (watches) void connection.client.register(protocol.DidChangeWatchedFilesNotification.type, { watchers });
  });

  const offsetOf = (path: string, at: protocol.TextDocumentPositionParams["position"]) =>
    map.documentOf(path).offsetAt(at);
  /** An answer on what is at a position; null where that is no record. */
  const on =
    <Given extends protocol.TextDocumentPositionParams, Answer>(answer: (subject: Subject, given: Given) => Answer) =>
    (given: Given): Answer | null => {
      const path = map.pathOf(given.textDocument.uri);
      const subject = path === null ? null : subjectAt(map.now(), path, offsetOf(path, given.position));
      return subject && answer(subject, given);
    };
  connection.onHover(on(({ record }) => ({ contents: { kind: "plaintext", value: aboutRecord(map.now(), record) } })));
  connection.onDefinition(on(({ record }) => map.locationOf(record.place)));
  connection.onReferences(
    on(({ record }) => referencesTo(map.now(), record).map(({ id }) => map.locationOf(id.place))),
  );
  connection.onPrepareRename(
    on(({ record, place }) => ({ range: map.locationOf(place).range, placeholder: record.id })),
  );
  connection.onRenameRequest(on(({ record }, { newName }) => orSayWhy(() => renameIn(map, record, newName))));
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const [path, document] = [map.pathOf(uri), documents.get(uri)];
    return path !== null && document
      ? complete(document, document.offsetAt(position), path, map.lately(), index())
      : null;
  });
  const symbolsOf = (records: readonly Subject["record"][]) =>
    records.slice(0, mostSymbols).map((record) => ({
      ...{ name: nameOf(record), containerName: record.id, kind: protocol.SymbolKind.Object },
      location: map.locationOf(record.place),
    }));
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    symbolsOf(map.now().records.filter(({ path }) => path === map.pathOf(uri))),
  );
  connection.onWorkspaceSymbol(({ query }) => symbolsOf(recordsFor(query, map.now().records, index())));
  connection.onCodeAction(({ textDocument, range: { start, end } }) => {
    const path = map.pathOf(textDocument.uri);
    if (path === null) return null;
    const show = on(({ record }) => showAction(record, settings.base))({ textDocument, position: start });
    return [...fixesIn(map, path, offsetOf(path, start), offsetOf(path, end)), ...(show ? [show] : [])];
  });
  connection.onExecuteCommand(({ arguments: [uri] = [] }) =>
    typeof uri === "string" ? connection.window.showDocument({ uri, external: true }) : null,
  );
}

/** An answer; where there is none, the editor shows why. */
function orSayWhy<Answer>(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new protocol.ResponseError(protocol.LSPErrorCodes.RequestFailed, commandsHere(error.message));
  }
}

/** The action that opens the page of a record in the dev server. */
function showAction({ kind, id }: Subject["record"], base: string) {
  const title = commandsHere(`Open \`${id}\` in npm run dev`);
  const address = `http://localhost:${process.env["PORT"] ?? "4321"}${base}${pageFolders[kind]}/${id}/`;
  return { title, command: { title, command: showCommand, arguments: [address] } };
}

function asDiagnostic({ rule, severity, message, help, docs, ...at }: Diagnostic): protocol.Diagnostic {
  return {
    range: protocol.Range.create(at.line - 1, at.column - 1, at.endLine - 1, at.endColumn - 1),
    severity: severity === "error" ? 1 : 2,
    code: rule,
    codeDescription: { href: docs.startsWith("/") ? `${rulesFile()}#${rule}` : docs },
    source: "disputed-territory",
    message: `${message}\n${help}`.trim(),
  };
}
