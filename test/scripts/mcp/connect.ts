import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";
import { valueIn } from "../../../scripts/github/api.ts";
import { bareEnvironment } from "../../bare-environment.ts";

/** A program that asks the server, as the SDK's own client. */
export interface Asker {
  readonly client: Client;
  /** The answer of a tool, parsed. Rejects where it is an error. */
  readonly ask: (tool: string, given: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The text of an error. Rejects where there is none. */
  readonly fault: (tool: string, given: Readonly<Record<string, unknown>>) => Promise<string>;
}

/** Starts the server on a claims folder, on a site at https://map.example.org. */
export async function connect(claims: string): Promise<Asker> {
  const client = new Client({ name: "test", version: "1" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["scripts/cli.ts", "mcp", "--claims", claims, "--without-history"],
    env: { ...bareEnvironment, SITE_URL: "https://map.example.org" },
  });
  await client.connect(transport);
  const call = async (name: string, given: Readonly<Record<string, unknown>>) => {
    const { content, isError = false } = CallToolResultSchema.parse(
      await client.callTool({ name, arguments: { ...given } }),
    );
    const [first] = content;
    return { isError, text: first?.type === "text" ? first.text : "" };
  };
  return {
    client,
    ask: async (name, given) => {
      const { isError, text } = await call(name, given);
      if (isError) throw new Error(text);
      const answer: unknown = JSON.parse(text);
      return answer;
    },
    fault: async (name, given) => {
      const { isError, text } = await call(name, given);
      if (!isError) throw new Error(`${name} has answered.`);
      return text;
    },
  };
}

/** The texts in a list of an answer, by a field of its items. */
export function each(answer: unknown, list: string, field: string): readonly string[] {
  const items = valueIn(answer, list);
  return Array.isArray(items) ? items.map((item) => String(valueIn(item, field))) : [];
}
