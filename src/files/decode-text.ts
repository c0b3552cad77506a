import { isUtf8 } from "node:buffer";

/** The text of a file, and the offset of the first invalid byte sequence (decoded as U+FFFD); null if all are valid. */
export interface DecodedText {
  readonly text: string;
  readonly firstInvalid: number | null;
}

/** Decodes UTF-8. Keeps a byte order mark, so that offsets match the file. */
export function decodeText(bytes: Buffer): DecodedText {
  const text = bytes.toString("utf8");
  if (isUtf8(bytes)) return { text, firstInvalid: null };
  // A file may contain U+FFFD itself: find the first one that is not in the bytes.
  let offset = text.indexOf("\uFFFD");
  for (let read = 0, from = 0; offset !== -1; from = offset, offset = text.indexOf("\uFFFD", offset + 1)) {
    read += Buffer.byteLength(text.slice(from, offset));
    if (bytes.subarray(read, read + 3).toString("hex") !== "efbfbd") break;
  }
  return { text, firstInvalid: offset === -1 ? 0 : offset };
}
