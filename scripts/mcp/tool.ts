import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { AnySchema } from "@modelcontextprotocol/sdk/server/zod-compat.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { z } from "astro/zod";
import type { Site } from "../../src/site/site.ts";
import { UsageError } from "../run-program.ts";

interface Tool<Input extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  /** What is sent as JSON. A `UsageError` becomes the text of an error. */
  readonly answer: (site: Site, given: z.infer<Input>) => unknown;
}

/** Adds a tool to a server. */
export type Register = (server: McpServer, site: Site) => void;

/** A tool that reads the map and changes nothing. */
export function tool<Input extends z.ZodObject>({ name, title, description, input, answer }: Tool<Input>): Register {
  return (server, site) => {
    const inputSchema: AnySchema = input;
    server.registerTool(
      name,
      { title, description, inputSchema, annotations: { readOnlyHint: true, openWorldHint: false } },
      async (given: unknown): Promise<CallToolResult> => {
        try {
          return text(JSON.stringify(await answer(site, input.parse(given))));
        } catch (error) {
          if (error instanceof UsageError) return { ...text(error.message), isError: true };
          process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
          return { ...text("This is a fault of the program. Its standard error says more."), isError: true };
        }
      },
    );
  };
}

const text = (words: string): CallToolResult => ({ content: [{ type: "text", text: words }] });
