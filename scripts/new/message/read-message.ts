import { Buffer } from "node:buffer";
import PostalMime from "postal-mime";
import { decodeText } from "../../../src/files/decode-text.ts";
import { UsageError } from "../../run-program.ts";
import { unflowed } from "./unflowed.ts";

/**
 * The text of a message as people save it: as plain text in UTF-8 or, with a byte order mark, in UTF-16, or as a whole message
 * (`.eml`), of which it is the plain part, or an attached text if only that has the path of a file. Throws a `UsageError` that
 * names `path` if the letters of the text are not certain.
 */
export async function readMessage(bytes: Buffer, path: string): Promise<string> {
  const text = isWholeMessage(bytes) ? await plainPart(bytes) : decoded(bytes);
  if (text === null)
    throw new UsageError(
      `Nothing was written. \`${path}\` has no plain text part. Save the text of the message as plain text in UTF-8.`,
    );
  if (/[\0\uFFFD]/.test(text))
    throw new UsageError(
      `Nothing was written. \`${path}\` is not encoded as UTF-8, so its letters are not certain. Save the message as plain text in UTF-8, or as a whole message (.eml).`,
    );
  return text;
}

/** Whether bytes begin with the head of a message (RFC 5322) that says how its text is encoded. */
function isWholeMessage(bytes: Buffer): boolean {
  const [head = ""] = withoutMailboxLine(bytes)
    .slice(0, 200_000)
    .split(/\r?\n\r?\n/, 1);
  const isHead = head.split(/\r?\n/).every((line) => /^(?:[!-9;-~]+:|[ \t])/.test(line));
  return isHead && /^(?:mime-version|content-type|content-transfer-encoding):/im.test(head);
}

/** The bytes as Latin-1, which keeps each of them, without the line that precedes each message of a mailbox (mbox). */
const withoutMailboxLine = (bytes: Buffer): string => bytes.toString("latin1").replace(/^From .*\r?\n/, "");

async function plainPart(bytes: Buffer): Promise<string | null> {
  const whole = withoutMailboxLine(bytes);
  // The library joins flowed lines without regard to their quotation marks, so it is told that they are fixed.
  const [head = ""] = /^content-type:\s*text\/plain\b.*(?:\r?\n[ \t].*)*/im.exec(whole) ?? [];
  const isFlowed = /;\s*format="?flowed/i.test(head);
  const isJoined = /;\s*delsp="?yes/i.test(head);
  const fixed = isFlowed ? whole.replace(head, () => head.replace(/(format="?)flowed/i, "$1fixed")) : whole;
  const { text, attachments } = await PostalMime.parse(Buffer.from(fixed, "latin1"));
  const body = text === undefined ? null : isFlowed ? unflowed(text, isJoined) : text;
  if (body !== null && hasFile(body)) return body;
  const attached = attachments.map(({ content }) =>
    typeof content === "string" ? content : decoded(Buffer.from(new Uint8Array(content))),
  );
  return attached.find(hasFile) ?? body;
}

const hasFile = (text: string): boolean => /^[> ]*--- #/m.test(text);

/** Text in UTF-16 where a byte order mark says so, otherwise in UTF-8; a byte that is neither becomes U+FFFD. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return decodeText(bytes).text;
}
