/** A hash of texts: eight hexadecimal digits (FNV-1a; Fowler, Noll & Vo 1991). */
export function folderName(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
