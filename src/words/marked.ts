/** A stretch of a sentence: plain, in code type, stressed, or a link by the name that the sentence has for it. */
export type Stretch =
  | { readonly kind: "text" | "code" | "strong"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly name: string };

/**
 * Takes a sentence of the interface apart: `` `code` ``, `*stressed*` and `[words of a link](name)`. Everything else is plain.
 * Whoever shows it knows where each name leads, so that a translation may put the link where its language needs it.
 */
export function stretches(sentence: string): readonly Stretch[] {
  return sentence.split(/(`[^`]+`|\*[^*]+\*|\[[^\]]+\]\([a-z-]+\))/).flatMap((part): readonly Stretch[] => {
    if (part === "") return [];
    if (part.startsWith("`") && part.length > 2) return [{ kind: "code", text: part.slice(1, -1) }];
    if (part.startsWith("*") && part.length > 2) return [{ kind: "strong", text: part.slice(1, -1) }];
    const link = /^\[([^\]]+)\]\(([a-z-]+)\)$/.exec(part);
    return [link ? { kind: "link", text: link[1] ?? "", name: link[2] ?? "" } : { kind: "text", text: part }];
  });
}
