import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Site } from "../../src/site/site.ts";
import { boundedLines, mostBytes, tooLong } from "./bounded-lines.ts";
import { makeServer } from "./make-server.ts";
import { badLine } from "./refusal.ts";
import { warmUp } from "./warm-up.ts";

/** Answers requests on standard input until it ends. */
export async function serve(site: Site): Promise<void> {
  await warmUp(site);
  const server = makeServer(site);
  const write = (answer: string): void => {
    process.stdout.write(answer);
  };
  // An error here is a line that is no message. Errors of tools are answers.
  server.server.onerror = (error) => write(badLine(error.message));
  const lines = process.stdin.pipe(boundedLines(mostBytes, (id) => write(tooLong(id))));
  await server.connect(new StdioServerTransport(lines, process.stdout, { maxBufferSize: 2 * mostBytes }));
}
