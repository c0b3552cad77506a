import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import ts from "typescript";
import type { IndexFile } from "../../src/search/index.ts";

const root = resolve(import.meta.dirname, "../..");

/** As in Node, types are stripped, and imports stay as they are written. */
const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};

export interface SearchPage {
  readonly address: string;
  /** Returns how many compressed bytes of search files were sent since the last call. */
  readonly sentSince: () => number;
  readonly close: () => Promise<void>;
}

/** Serves an empty page, the TypeScript files of the search with their types stripped, and the given files under /map/search/. */
export async function serveSearch(files: readonly IndexFile[]): Promise<SearchPage> {
  const texts = new Map(files.map(({ path, text }) => [`/map/search/${path}`, text]));
  let sent = 0;
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const text = texts.get(path);
    if (text !== undefined) {
      const body = gzipSync(text);
      sent += body.length;
      response.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": "gzip" }).end(body);
    } else if (/^\/src\/[a-z/-]+\.ts$/.test(path)) {
      void readFile(join(root, path), "utf8").then((source) =>
        response.writeHead(200, { "Content-Type": "text/javascript" }).end(ts.transpile(source, compilerOptions)),
      );
    } else response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>Search</title>");
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = addressOf(server.address());
  return {
    address: `http://localhost:${port}/`,
    sentSince: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address;
}
