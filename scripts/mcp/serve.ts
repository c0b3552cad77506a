import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Site } from "../../src/site/site.ts";
import { makeServer } from "./make-server.ts";
import { messageLines, mostBytes } from "./message-lines.ts";
import { warmUp } from "./warm-up.ts";

/** Answers requests on standard input until it ends. */
export async function serve(site: Site): Promise<void> {
  await warmUp(site);
  const server = makeServer(site);
  // Such as an answer to nothing. Errors of tools are answers.
  server.server.onerror = ({ message }) => process.stderr.write(`${message}\n`);
  const lines = process.stdin.pipe(messageLines(mostBytes, (answer) => process.stdout.write(answer)));
  // The SDK waits in a listener for each answer that a slow reader has not taken.
  process.stdout.setMaxListeners(0);
  await server.connect(new StdioServerTransport(lines, process.stdout, { maxBufferSize: 2 * mostBytes }));
}
