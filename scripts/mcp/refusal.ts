/** The id that a client gave to a request. */
export type MessageId = string | number;

/** An answer that says why a line was not read: an error of JSON-RPC 2.0, without an id where that is not known. */
export function refusal(code: number, message: string, id: MessageId | null): string {
  return `${JSON.stringify({ jsonrpc: "2.0", ...(id !== null && { id }), error: { code, message } })}\n`;
}
