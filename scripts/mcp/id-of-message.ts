import type { MessageId } from "./refusal.ts";

/** How many bytes of the beginning and of the end of a message may have its id. */
export const shownBytes = 200;

const id = String.raw`"id"\s*:\s*(\d{1,15}|"[\w-]{1,100}")`;
/** Programs write the id first, behind the version, or last. Between it and that end of the message there is no other object. */
const first = new RegExp(String.raw`^\s*\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?${id}\s*,`);
const last = new RegExp(String.raw`,\s*${id}\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$`);

/** The id of a message of which only the beginning and the end are known; null if it is not there. */
export function idOfMessage(beginning: Buffer, end: Buffer): MessageId | null {
  const [, found] = first.exec(beginning.toString("latin1")) ?? last.exec(end.toString("latin1")) ?? [];
  if (found === undefined) return null;
  return found.startsWith('"') ? found.slice(1, -1) : Number(found);
}
