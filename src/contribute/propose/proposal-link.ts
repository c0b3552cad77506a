import type { SourceFile } from "../../claims/model/index.ts";
import { type Bundle, bundleOf, mostFiles, readBundle } from "./bundle.ts";

/** The most characters of a proposal in an address: programs for mail and chat cut longer ones. */
const mostCharacters = 8_000;

/** The most bytes of a proposal: 20 files of 64 KiB. A short hash may inflate to far more. */
export const mostBytes = 1_300_000;

/** A proposal as what follows `/proposal/#`: its bundle, compressed (RFC 1951), in base64url. Null if that is too long. */
export async function packProposal(parts: readonly SourceFile[]): Promise<string | null> {
  const packed = await readAll(new Blob([bundleOf(parts)]).stream().pipeThrough(new CompressionStream("deflate-raw")));
  if (packed === null || packed.length * 4 > mostCharacters * 3) return null;
  const text = btoa(String.fromCharCode(...packed));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bundle in an address of a proposal or in what follows its `#`. Null if that was cut, is too large, or never was a proposal. */
export async function unpackProposal(address: string): Promise<string | null> {
  const hash = address.slice(address.indexOf("#") + 1);
  if (hash.length > mostCharacters || !/^[\w-]+$/.test(hash)) return null;
  try {
    const packed = atob(hash.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
    const read = await readAll(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")));
    const text = read && new TextDecoder("utf-8", { fatal: true }).decode(read);
    return text && readProposal(text) && text;
  } catch {
    return null;
  }
}

/** Reads a bundle that is a proposal and nothing else; null for other text, and for more than a proposal may have. */
export function readProposal(text: string): Bundle | null {
  const bundle = readBundle(text);
  const count = bundle.files.length + bundle.changes.length;
  return bundle.textBefore === "" && count > 0 && count <= mostFiles ? bundle : null;
}

/** The bytes of a stream; null once there are too many. */
async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts.map((part) => new Uint8Array(part))).arrayBuffer());
    size += value.length;
    if (size > mostBytes) {
      void reader.cancel();
      return null;
    }
    parts.push(value);
  }
}
