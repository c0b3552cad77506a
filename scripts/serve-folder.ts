import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { resolve } from "node:path";
import compression from "compression";
import serveStatic from "serve-static";
import { listenFrom } from "./free-port.ts";

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

export interface ServeOptions {
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
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
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
