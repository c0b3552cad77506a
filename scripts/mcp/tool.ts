import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { AnySchema } from "@modelcontextprotocol/sdk/server/zod-compat.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import type { Debate, Id } from "../../src/claims/model/index.ts";
import type { Site } from "../../src/site/site.ts";
import { UsageError, unknownId } from "../run-program.ts";

interface Tool<Input extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  /** What is sent as JSON. A `UsageError` becomes the text of an error. */
  readonly answer: (site: Site, given: z.infer<Input>) => unknown;
}

/** Adds a tool to a server. */
type Register = (server: McpServer, site: Site) => void;

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

/** The id of anything on the map. Ids have at most 64 characters; former ids may have had more. */
export const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[a-z0-9-]+$/, "An id has only the letters a to z, digits and hyphens.");

/** Ids of claims, in any order. */
export const ids = z.array(id).max(500).default([]);

/** The present id of a claim that is or was on the map. Throws a `UsageError` for any other, with the id that was probably meant. */
export function knownClaim({ debate, history }: Site, word: string): Id {
  const id = debate.aliases.either.get(word) ?? word;
  if (history.claims.has(id)) return id;
  if (debate.question.has(id)) throw new UsageError(`\`${id}\` is a question, not a claim.`);
  throw unknownId("claim", word, history.claims.keys());
}

/** The record of a kind under its present or a former id. Throws a `UsageError` for an unknown one. */
export function knownRecord<T>(
  { aliases }: Debate,
  kind: "question" | "person" | "debate" | "term",
  records: ReadonlyMap<Id, T>,
  word: Id,
): T {
  const record = records.get(word) ?? records.get(aliases[kind].get(word) ?? "");
  if (record === undefined) throw unknownId(kind, word, records.keys());
  return record;
}
