import { createServer, type Server } from "node:net";
import { UsageError } from "./run-program.ts";

/** How many ports after the wanted one are tried. */
const others = 20;

/**
 * Has a server listen on localhost, at a port or the next free one; 0 means any. Resolves to the port, and rejects with a `UsageError`
 * if none is free.
 */
export async function listenFrom(first: number, server: Server): Promise<number> {
  const last = Math.min(first + others, 65_535);
  const listen = (port: number): Promise<number> =>
    new Promise((done, fail) => {
      server.once("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "EADDRINUSE") fail(error);
        else if (port < last) listen(port + 1).then(done, fail);
        else
          fail(new UsageError(`No port from ${first} to ${last} is free. Set PORT to another number, such as 8080.`));
      });
      server.listen(port, "localhost", () => {
        const address = server.address();
        done(typeof address === "object" && address ? address.port : port);
      });
    });
  return listen(first);
}

/** The port that `listenFrom` finds for a server to come. */
export async function freePort(first: number): Promise<number> {
  const server = createServer();
  const port = await listenFrom(first, server);
  await new Promise((done) => server.close(done));
  return port;
}
