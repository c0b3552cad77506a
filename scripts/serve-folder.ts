import { createReadStream, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";

export interface ServedFolder {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".bibtex": "application/x-bibtex; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves the files of a folder under a base path on this machine alone, from `port` or the next free one; `port` 0 takes any. */
export async function serveFolder(options: { folder: string; base: string; port: number }): Promise<ServedFolder> {
  const folder = resolve(options.folder);
  const server = createServer(({ url = "/" }, response) => answer(folder, options.base, url, response));

  const listen = (port: number): Promise<number> =>
    new Promise((done, fail) => {
      server.once("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "EADDRINUSE" && port < options.port + 20) listen(port + 1).then(done, fail);
        else fail(error);
      });
      server.listen(port, "localhost", () => {
        const address = server.address();
        done(typeof address === "object" && address ? address.port : port);
      });
    });

  return {
    port: await listen(options.port),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function answer(folder: string, base: string, url: string, response: ServerResponse): void {
  const path = pathOf(url);
  const file = path?.startsWith(base) ? fileAt(folder, path.slice(base.length)) : null;
  if (file?.redirect) {
    response.writeHead(301, { Location: `${path ?? ""}/` }).end();
    return;
  }
  const found = file?.path ?? null;
  const served = found ?? join(folder, "404.html");
  response.writeHead(found ? 200 : 404, {
    "Content-Type": contentTypes[extname(served)] ?? "application/octet-stream",
  });
  createReadStream(served)
    .on("error", () => response.end("Not found"))
    .pipe(response);
}

/** The file for a path inside the folder; a folder without its last slash is a redirect. Null for anything outside. */
function fileAt(folder: string, inside: string): { path: string; redirect: boolean } | null {
  const path = join(folder, inside);
  if (path !== folder && !path.startsWith(folder + sep)) return null;
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder && inside !== "" && !inside.endsWith("/")) return { path, redirect: true };
  const file = isFolder ? join(path, "index.html") : path;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? { path: file, redirect: false } : null;
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}
