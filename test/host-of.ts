import type { Server } from "node:http";

/** Starts a server on a free port of this machine, and returns its name and port. */
export async function hostOf(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}
