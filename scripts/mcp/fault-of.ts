import { JSONRPCMessageSchema, RequestIdSchema } from "@modelcontextprotocol/sdk/types.js";
import { valueIn } from "../github/api.ts";
import { refusal } from "./refusal.ts";

/** The answer to a line that is no message, with its id where it has one: else the program would wait for it. Null for a message or a blank line. */
export function faultOf(line: string): string | null {
  if (line.trim() === "") return null;
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refusal(-32700, `This line is no JSON: ${reason.slice(0, 200)}`, null);
  }
  if (JSONRPCMessageSchema.safeParse(read).success) return null;
  if (Array.isArray(read)) return refusal(-32600, "Send each message as an object, in a line of its own.", null);
  const id = RequestIdSchema.safeParse(valueIn(read, "id"));
  const needs =
    'A message has `jsonrpc` ("2.0") and `method`, and a request also `id`, a text or a whole number. `params` is an object.';
  return refusal(-32600, needs, id.success ? id.data : null);
}
