import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Server } from "node:net";
import { resolve } from "node:path";
import compression from "compression";
import serveStatic from "serve-static";
import { codeOf } from "../src/files/write-error.ts";
import { UsageError } from "./run-program.ts";

export interface ServedFolder {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Media types that are missing or different in the default list. */
const types: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\.csl\.json$/, "application/vnd.citationstyles.csl+json; charset=utf-8"],
  [/\.bib(?:tex)?$/, "application/x-bibtex; charset=utf-8"],
  [/\.ris$/, "application/x-research-info-systems; charset=utf-8"],
  [/\.atom$/, "application/atom+xml; charset=utf-8"],
  [/\.xml$/, "application/xml; charset=utf-8"],
];

const isText = /^text\/|[/+](?:json|xml|javascript|x-bibtex|x-research-info-systems)\b/;

interface ServeOptions {
  readonly folder: string;
  readonly base: string;
  /** The first port to try; 0 means any port. */
  readonly port: number;
  /** Whether texts are compressed, which they are unless it is false. */
  readonly compressed?: boolean;
}

/**
 * Serves a folder under a base path on localhost. Unknown paths get the folder's `404.html`; the top of the server leads to the base
 * path.
 */
export async function serveFolder(options: ServeOptions): Promise<ServedFolder> {
  const answer = answerFrom(resolve(options.folder), options.base, options.compressed ?? true);
  const server = createServer(answer);
  return {
    port: await listenFrom(options.port, server),
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function answerFrom(folder: string, base: string, compressed: boolean): Answer {
  const setHeaders = (response: ServerResponse, path: string): void => {
    const [, type] = types.find(([ending]) => ending.test(path)) ?? [];
    if (type !== undefined) response.setHeader("Content-Type", type);
  };
  const files = serveStatic(folder, { setHeaders });
  const notFound = serveStatic(folder, { setHeaders, acceptRanges: false });
  const compress = compression({
    // Don't compress a range of a file: the client asked for its bytes.
    filter: (_, response) =>
      compressed && response.statusCode !== 206 && isText.test(String(response.getHeader("Content-Type"))),
  });

  return (request, response) => {
    const { url = "" } = request;
    const missing = (): void => {
      response.statusCode = 404;
      notFound(Object.assign(request, { url: "/404.html" }), response, () => response.end("Not found"));
    };
    const unanswered = (error?: unknown): void => {
      const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 404;
      if (status === 404) missing();
      else response.writeHead(status).end();
    };
    compress(request, response, () => {
      // The address that is typed by habit: the top of the server, or the base without its last slash.
      if (base !== "/" && (url === "/" || `${url}/` === base)) {
        response.writeHead(302, { Location: base }).end();
        return;
      }
      if (!url.startsWith(base)) {
        missing();
        return;
      }
      // serve-static builds redirects to a folder from the original URL.
      files(Object.assign(request, { originalUrl: url, url: `/${url.slice(base.length)}` }), response, unanswered);
    });
  };
}

/** How many ports after the wanted one are tried. */
const others = 20;

/**
 * Has a server listen on localhost, at a port or the next free one; 0 means any. Resolves to the port, and rejects with a `UsageError`
 * if none is free.
 */
export async function listenFrom(first: number, server: Server): Promise<number> {
  const last = Math.min(first + others, 65_535);
  for (let port = first; port <= last; port += 1)
    try {
      await once(server.listen(port, "localhost"), "listening");
      const address = server.address();
      return typeof address === "object" && address ? address.port : port;
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") throw error;
    }
  throw new UsageError(`No port from ${first} to ${last} is free. Set PORT to another number, such as 8080.`);
}

/** The port that `listenFrom` finds for a server to come. */
export async function freePort(first: number): Promise<number> {
  const server = createServer();
  const port = await listenFrom(first, server);
  await once(server.close(), "close");
  return port;
}

/** The port that the environment asks for (`PORT`), or 4321. Throws a `UsageError` for what is no port. */
export function wantedPort(): number {
  const text = process.env["PORT"] ?? "4321";
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`PORT is \`${text}\`; expected a number from 0 to 65535.`);
}
