import { isUtf8 } from "node:buffer";

/** A file's bytes as text, and the offset in it of the first byte sequence that is not UTF-8 (it is then U+FFFD), or null. */
export interface DecodedText {
  readonly text: string;
  readonly firstInvalid: number | null;
}

/** Decodes UTF-8 and keeps a byte order mark, so that offsets are those of the file. */
export function decodeText(bytes: Buffer): DecodedText {
  const text = bytes.toString("utf8");
  if (isUtf8(bytes)) return { text, firstInvalid: null };
  // A file may hold U+FFFD itself: the first one that the bytes don't spell is where the decoder gave up.
  let offset = text.indexOf("\uFFFD");
  for (let read = 0, from = 0; offset !== -1; from = offset, offset = text.indexOf("\uFFFD", offset + 1)) {
    read += Buffer.byteLength(text.slice(from, offset));
    if (bytes.subarray(read, read + 3).toString("hex") !== "efbfbd") break;
  }
  return { text, firstInvalid: offset === -1 ? 0 : offset };
}
